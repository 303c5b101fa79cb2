using System.Buffers.Text;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Reads the time stamps that logs begin their lines with.</summary>
internal static class StampReader
{
    /// <summary>The least length of a text that begins with a stamp, but for the numbers that stand in tables.</summary>
    public const int LeastLength = 15;

    private const int MonthNameLength = 3;

    /// <summary>The label of 1970 in TAI64N as multilog writes it: 2^62 and the ten seconds that its clock is ahead.</summary>
    private const long TaiEpoch = (1L << 62) + 10;

    /// <summary>Reads a stamp.</summary>
    /// <param name="text">What may begin with one.</param>
    /// <param name="stamp">The stamp.</param>
    /// <returns>How long it is; 0 where the text begins with none.</returns>
    public static int Read(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        if (text.Length == 10 && Utf8Parser.TryParse(text, out long seconds, out var used) && used == 10)
        {
            stamp = LogStamp.OfUnix(seconds * TimeSpan.TicksPerSecond); // in tables
            return used;
        }

        return text.Length >= LeastLength && MayBegin(text) ? ReadLong(text, out stamp) : 0;
    }

    /// <summary>Whether a text of at least <see cref="LeastLength"/> may begin with a stamp or another thing in brackets, by a byte or two: most do not.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> text) => text[0] switch
    {
        >= (byte)'0' and <= (byte)'9' => text[2] is (byte)'/' or (byte)'-' or (byte)' ' || text[4] is (byte)'-' or (byte)'/' || text[10] == '.',
        >= (byte)'A' and <= (byte)'Z' => text[3] is (byte)' ' or (byte)',',
        (byte)'@' or (byte)'[' => true,
        _ => false,
    };

    private static int ReadLong(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        return text[0] switch
        {
            >= (byte)'0' and <= (byte)'9' when text[2] is (byte)'/' or (byte)'-' or (byte)' ' => ReadDayFirst(text, out stamp),
            (byte)'@' => ReadTai(text, out stamp),
            (byte)'[' => ReadBracketed(text, out stamp),
            >= (byte)'0' and <= (byte)'9' => text[4] is (byte)'-' or (byte)'/' ? ReadDate(text, out stamp) : ReadUnix(text, out stamp),
            >= (byte)'A' and <= (byte)'Z' => ReadNamed(text, out stamp),
            _ => 0,
        };
    }

    /// <summary><c>@400000006562b1a52f8a4b1c</c>, TAI64N.</summary>
    private static int ReadTai(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        const int length = 25;
        stamp = default;
        if (text.Length < length || !Utf8Parser.TryParse(text[1..17], out long seconds, out var used, 'x') || used != 16 || !Utf8Parser.TryParse(text[17..length], out long nanoseconds, out used, 'x') || used != 8)
            return 0;
        seconds -= TaiEpoch;
        if (seconds is < 0 or > uint.MaxValue || nanoseconds is < 0 or > 999_999_999)
            return 0;
        stamp = LogStamp.OfUnix((seconds * TimeSpan.TicksPerSecond) + (nanoseconds / 100));
        return length;
    }

    /// <summary><c>[2026-11-23 21:14:33]</c>.</summary>
    private static int ReadBracketed(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        var length = text[1] == '[' ? 0 : Read(text[1..], out stamp);
        return length > 0 && 1 + length < text.Length && text[1 + length] == ']' ? length + 2 : 0;
    }

    /// <summary><c>2026-11-23 21:14:33.123 +0100</c>, with slashes or a T as well.</summary>
    private static int ReadDate(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        if (text.Length < 19 || !TryNumber(text[..4], out var year) || !TryNumber(text.Slice(5, 2), out var month) || text[7] != text[4] || !TryNumber(text.Slice(8, 2), out var day) || text[10] is not ((byte)' ' or (byte)'T'))
            return 0;
        var length = ReadTimeOfDay(text[11..], out var time);
        if (length == 0)
            return 0;
        var at = 11 + length;
        at += ReadOffset(text[at..], out var offset);
        return LogStamp.TryCreate(year, month, day, time, offset, out stamp) ? at : 0;
    }

    /// <summary><c>23/Nov/2026 21:14:33 +0100</c>, with hyphens or blanks as well.</summary>
    private static int ReadDayFirst(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        if (text.Length < 20 || !TryNumber(text[..2], out var day) || MonthOf(text[3..]) is not (> 0 and var month) || text[6] != text[2] || !TryNumber(text.Slice(7, 4), out var year) || text[11] is not ((byte)' ' or (byte)':'))
            return 0;
        var length = ReadTimeOfDay(text[12..], out var time);
        if (length == 0)
            return 0;
        var at = 12 + length;
        at += ReadOffset(text[at..], out var offset);
        return LogStamp.TryCreate(year, month, day, time, offset, out stamp) ? at : 0;
    }

    /// <summary><c>1795468473.123456</c>, as qmail's splogger writes it.</summary>
    private static int ReadUnix(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        if (text[10] != '.' || !Utf8Parser.TryParse(text[..10], out long seconds, out var used) || used != 10 || text[11..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') is not (> 0 and <= 9 and var digits))
            return 0;
        stamp = LogStamp.OfUnix((seconds * TimeSpan.TicksPerSecond) + Fraction(text.Slice(11, digits)));
        return 11 + digits;
    }

    /// <summary><c>Nov 23 21:14:33</c>, <c>Nov 23 2026 21:14:33</c>, <c>Nov 23 21:14:33 2026 </c>, <c>Mon 2026-11-23 21:14:33</c>, <c>Mon Nov 23 21:14:33 2026</c>.</summary>
    private static int ReadNamed(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        if (text[3] == ',' && text[4] == ' ' && IsDay(text))
            return text[5] is >= (byte)'0' and <= (byte)'9' ? Longer(5, Read(text[5..], out stamp)) : 0; // RFC 5322
        if (text[3] != ' ')
            return 0;
        var month = MonthOf(text);
        if (month == 0)
            return IsDay(text) ? Longer(4, ReadBehindDay(text[4..], out stamp)) : 0;
        return ReadMonth(text, month, out stamp);
    }

    private static int ReadBehindDay(ReadOnlySpan<byte> text, out LogStamp stamp)
    {
        stamp = default;
        var length = text.Length >= 15 && text[0] != '[' && !IsDay(text) ? Read(text, out stamp) : 0;
        // The year of asctime(3) comes last.
        if (length > 0 && stamp.Year == 0 && text.Length >= length + 5 && text[length] == ' ' && TryNumber(text.Slice(length + 1, 4), out var year) && year > 1970)
        {
            stamp = stamp with { Year = year };
            length += 5;
        }

        return length;
    }

    private static int ReadMonth(ReadOnlySpan<byte> text, int month, out LogStamp stamp)
    {
        stamp = default;
        var at = MonthNameLength + 1;
        if (text[at] == ' ')
            at++;
        var digits = at + 1 < text.Length && text[at + 1] is >= (byte)'0' and <= (byte)'9' ? 2 : 1;
        if (!TryNumber(text.Slice(at, digits), out var day))
            return 0;
        at += digits;
        var year = 0;
        if (text.Length > at + 6 && text[at] == ' ' && text[at + 5] == ' ' && TryNumber(text.Slice(at + 1, 4), out year))
            at += 5;
        if (at >= text.Length || text[at] != ' ')
            return 0;
        var length = ReadTimeOfDay(text[(at + 1)..], out var time);
        if (length == 0)
            return 0;
        at += 1 + length;
        if (year == 0 && text.Length > at + 5 && text[at] == ' ' && text[at + 5] == ' ' && TryNumber(text.Slice(at + 1, 4), out var last) && last is > 1970 and < 2100)
            (year, at) = (last, at + 5);
        return LogStamp.TryCreate(year, month, day, time, null, out stamp) ? at : 0;
    }

    /// <summary><c>21:14:33.123</c>.</summary>
    private static int ReadTimeOfDay(ReadOnlySpan<byte> text, out TimeSpan time)
    {
        time = default;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':')
            return 0;
        // A leap second is the last one of its minute.
        int hours = Pair(text, 0), minutes = Pair(text, 3), seconds = Pair(text, 6);
        if (hours is < 0 or > 23 || minutes is < 0 or > 59 || seconds is < 0 or > 60)
            return 0;
        time = new TimeSpan(hours, minutes, Math.Min(seconds, 59));
        if (text.Length < 10 || text[8] is not ((byte)'.' or (byte)',') || text[9] is < (byte)'0' or > (byte)'9')
            return 8;
        var digits = text[9..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? text.Length - 9 : digits;
        time += TimeSpan.FromTicks(Fraction(text.Slice(9, Math.Min(digits, 9))));
        return 9 + digits;
    }

    /// <summary><c>Z</c>, <c>+01:00</c>, <c> +0100</c>.</summary>
    private static int ReadOffset(ReadOnlySpan<byte> text, out TimeSpan? offset)
    {
        offset = null;
        var at = text is [(byte)' ', (byte)'+' or (byte)'-', ..] ? 1 : 0;
        if (text is [(byte)'Z', ..])
        {
            offset = TimeSpan.Zero;
            return 1;
        }

        if (text.Length < at + 5 || text[at] is not ((byte)'+' or (byte)'-') || !TryNumber(text.Slice(at + 1, 2), out var hours))
            return 0;
        var colon = text[at + 3] == ':' ? 1 : 0;
        if (text.Length < at + 5 + colon || !TryNumber(text.Slice(at + 3 + colon, 2), out var minutes) || hours > 14 || minutes > 59)
            return 0;
        var distance = new TimeSpan(hours, minutes, 0);
        offset = text[at] == '-' ? -distance : distance;
        return at + 5 + colon;
    }

    private static int Longer(int by, int length) => length == 0 ? 0 : by + length;

    /// <summary>The month whose name a text begins with, in capitals too; 0 for none.</summary>
    private static int MonthOf(ReadOnlySpan<byte> text) => ((char)text[0], (char)(text[1] | 0x20), (char)(text[2] | 0x20)) switch
    {
        ('J', 'a', 'n') => 1,
        ('F', 'e', 'b') => 2,
        ('M', 'a', 'r') => 3,
        ('A', 'p', 'r') => 4,
        ('M', 'a', 'y') => 5,
        ('J', 'u', 'n') => 6,
        ('J', 'u', 'l') => 7,
        ('A', 'u', 'g') => 8,
        ('S', 'e', 'p') => 9,
        ('O', 'c', 't') => 10,
        ('N', 'o', 'v') => 11,
        ('D', 'e', 'c') => 12,
        _ => 0,
    };

    private static bool IsDay(ReadOnlySpan<byte> text) => "MonTueWedThuFriSatSun"u8.IndexOf(text[..MonthNameLength]) is >= 0 and var place && place % MonthNameLength == 0;

    /// <summary>The number of two digits; negative where others stand there.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0', ones = text[at + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>The ticks of the digits behind the point of seconds.</summary>
    private static long Fraction(ReadOnlySpan<byte> digits)
    {
        var ticks = 0L;
        for (var i = 0; i < 7; i++)
            ticks = (ticks * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        return ticks;
    }
}
