namespace SmtpReplyCodes.Mime;

/// <summary>A time of day with the offset that may touch it: <c>12:34</c>, <c>12:34:56.789Z</c>, <c>12:34:56+02:00</c>.</summary>
internal readonly record struct ClockTime(TimeSpan TimeOfDay, int? OffsetMinutes)
{
    private const int FractionDigits = 7;

    /// <summary>Reads a word that is wholly such a time.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out ClockTime time)
    {
        time = default;
        if (!TryReadNumber(ref word, out var hour) || !TryReadPart(ref word, out var minute))
            return false;
        var second = 0;
        if (word.StartsWith(":") && !TryReadPart(ref word, out second))
            return false;
        var fraction = ReadFraction(ref word);
        int? offset = null;
        if (!word.IsEmpty && !TryReadZone(word, out offset))
            return false;

        // A leap second is the last one of its minute.
        if (hour > 23 || minute > 59 || second > 60)
            return false;
        time = new ClockTime(new TimeSpan(hour, minute, Math.Min(second, 59)) + fraction, offset);
        return true;
    }

    /// <summary>Reads <c>+hhmm</c>, <c>+hh:mm</c> or <c>+hh</c>. Any other number of digits, or of minutes, says nothing.</summary>
    public static bool TryReadOffset(ReadOnlySpan<char> word, out int? minutes)
    {
        minutes = null;
        if (word.Length < 2 || word[0] is not ('+' or '-') || word[1..].ContainsAnyExceptInRange('0', ':'))
            return false;
        var digits = word[1..];
        var colon = digits.IndexOf(':');
        if (digits.Length != (colon == 2 ? 5 : 4) && digits.Length != 2)
            return true;
        if (colon >= 0 && (colon != 2 || digits[3..].Contains(':')))
            return true;
        int hours = TwoDigits(digits), rest = digits.Length == 2 ? 0 : TwoDigits(digits[^2..]);
        if (rest < 60)
            minutes = ((hours * 60) + rest) * (word[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryReadZone(ReadOnlySpan<char> word, out int? offset)
    {
        offset = char.IsAsciiLetter(word[0]) ? ZoneNames.Offset(word) : null;
        return offset is not null || TryReadOffset(word, out offset);
    }

    private static int TwoDigits(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    private static bool TryReadPart(ref ReadOnlySpan<char> word, out int part)
    {
        part = 0;
        if (!word.StartsWith(":"))
            return false;
        word = word[1..];
        return TryReadNumber(ref word, out part);
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> word, out int number)
    {
        var length = 0;
        for (number = 0; length < word.Length && length < 2 && char.IsAsciiDigit(word[length]); length++)
            number = (number * 10) + word[length] - '0';
        word = word[length..];
        return length > 0;
    }

    private static TimeSpan ReadFraction(ref ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[0] is not ('.' or ',') || !char.IsAsciiDigit(word[1]))
            return default;
        word = word[1..];
        long ticks = 0, unit = TimeSpan.TicksPerSecond;
        for (var digits = 0; !word.IsEmpty && char.IsAsciiDigit(word[0]); digits++)
        {
            unit /= 10;
            ticks += digits < FractionDigits ? (word[0] - '0') * unit : 0;
            word = word[1..];
        }

        return new TimeSpan(ticks);
    }
}
