using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// A length of time in a text: <c>300 seconds</c>, <c>5 min</c>, <c>60s</c>, <c>1h30m</c>, <c>4 min 30 sec</c>, <c>1.5 hours</c>, <c>an hour</c>,
/// <c>5-10 minutes</c> (the longer one), <c>2 more minute(s)</c>, <c>00:04:59</c>. Every part is looked at a bounded number of times.
/// </summary>
internal readonly struct SpokenTime(long seconds, int end)
{
    private const int Thousand = 1000;
    private const long Most = 1_000_000_000;

    /// <summary>How long, in seconds.</summary>
    public readonly long Seconds = seconds;

    /// <summary>Where it ends in the text.</summary>
    public readonly int End = end;

    /// <summary>Reads the time that begins right here with a digit or a number in letters; false when there is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out SpokenTime time)
    {
        if (TryReadClock(text, at, out time))
            return true;
        var (seconds, end, smallest) = (0L, at, long.MaxValue);
        while (TryReadPart(text, at, out var part, out var unit) && unit < smallest)
        {
            (seconds, end, smallest) = (seconds + part.Seconds, part.End, unit);
            at = SkipJoint(text, end);
        }

        time = new SpokenTime(seconds, end);
        // What goes on without a blank is an id or a name that happens to begin like a time.
        return smallest < long.MaxValue && (end == text.Length || !(WaitWords.IsPartOfWord(text[end]) || text[end] is '_' or '@'));
    }

    /// <summary>Reads digits as a number of at most a thousand million; <paramref name="at"/> moves behind them.</summary>
    public static long ReadDigits(ReadOnlySpan<char> text, ref int at)
    {
        var value = 0L;
        for (; at < text.Length && Ascii<char>.IsDigit(text[at]); at++)
            value = Math.Min((value * 10) + text[at] - '0', Most);
        return value;
    }

    /// <summary>Hours, minutes and seconds; but no time of day, which a date, a zone or AM and PM would tell.</summary>
    private static bool TryReadClock(ReadOnlySpan<char> text, int at, out SpokenTime time)
    {
        time = default;
        var start = at;
        while (at < text.Length && at - start < 3 && Ascii<char>.IsDigit(text[at]))
            at++;
        var hourDigits = at - start;
        if (hourDigits is < 1 or > 2 || text.Length - at < 6 || text[at] != ':' || text[at + 3] != ':')
            return false;
        int minutes = TwoDigits(text, at + 1), seconds = TwoDigits(text, at + 4), end = at + 6;
        if (minutes is < 0 or > 59 || seconds is < 0 or > 59 || !EndsClock(text, end))
            return false;
        var hours = ReadDigits(text, ref start);
        time = new SpokenTime((hours * 3600) + (minutes * 60) + seconds, end);
        return true;
    }

    private static bool EndsClock(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && (WaitWords.IsPartOfWord(text[end]) || text[end] is ':' or '+' or '-'))
            return false;
        if (end + 1 < text.Length && text[end] == '.' && Ascii<char>.IsDigit(text[end + 1]))
            return false;
        var next = WaitWords.SkipBlanks(text, end);
        return !(next + 1 < text.Length && text[next] is '+' or '-' && Ascii<char>.IsDigit(text[next + 1]))
            && WaitWords.IndexIn(WaitWords.Next(text, end), "am pm utc gmt cet cest est edt pst pdt msk on") == 0;
    }

    private static int TwoDigits(ReadOnlySpan<char> text, int at) =>
        Ascii<char>.IsDigit(text[at]) && Ascii<char>.IsDigit(text[at + 1]) ? ((text[at] - '0') * 10) + text[at + 1] - '0' : -1;

    /// <summary>One number with its unit.</summary>
    private static bool TryReadPart(ReadOnlySpan<char> text, int at, out SpokenTime part, out long unit)
    {
        (part, unit) = (default, 0);
        if (!TryReadNumber(text, ref at, out var thousandths))
            return false;
        SkipRange(text, ref at, ref thousandths);
        at = SkipMore(text, at);
        if (at < text.Length && text[at] == '-')
            at++;
        var end = at;
        while (end < text.Length && Ascii<char>.IsLetter(text[end]))
            end++;
        unit = SecondsOf(text[at..end]);
        if (end + 2 < text.Length && text[end] == '(' && (text[end + 1] | 0x20) == 's' && text[end + 2] == ')')
            end += 3;
        part = new SpokenTime(thousandths * unit / Thousand, end);
        return unit > 0;
    }

    /// <summary>A number in digits, perhaps with a fraction, or in letters, in thousandths.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out long thousandths)
    {
        thousandths = 0;
        if (at == text.Length)
            return false;
        if (!Ascii<char>.IsDigit(text[at]))
            return TryReadNumberWords(text, ref at, out thousandths);
        thousandths = ReadDigits(text, ref at) * Thousand;
        if (at + 1 < text.Length && text[at] == '.' && Ascii<char>.IsDigit(text[at + 1]))
        {
            at++;
            for (var weight = 100; at < text.Length && Ascii<char>.IsDigit(text[at]); at++, weight /= 10)
                thousandths += (text[at] - '0') * weight;
        }

        return true;
    }

    private static bool TryReadNumberWords(ReadOnlySpan<char> text, ref int at, out long thousandths)
    {
        var end = WaitWords.EndOf(text, at);
        var isArticle = WaitWords.IndexIn(text[at..end], "a an") > 0;
        var value = isArticle ? 1 : NumberOf(text[at..end]);
        // "a second attempt" is no time.
        if (isArticle && WaitWords.IndexIn(WaitWords.Next(text, end), "second") > 0)
            value = 0;
        if (value >= 20 && end + 1 < text.Length && (text[end] == '-' || WaitWords.IsBlank(text[end])))
        {
            var oneEnd = WaitWords.EndOf(text, end + 1);
            if (NumberOf(text[(end + 1)..oneEnd]) is > 0 and < 10 and var ones)
                (value, end) = (value + ones, oneEnd);
        }

        (at, thousandths) = (end, value * Thousand);
        return value > 0;
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        const string Numbers = "one two three four five six seven eight nine ten "
            + "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
            + "twenty thirty forty fifty sixty";
        var index = WaitWords.IndexIn(word, Numbers);
        return index <= 20 ? index : (index - 18) * 10;
    }

    /// <summary>Of <c>5-10</c> and <c>5 to 10</c> the second counts.</summary>
    private static void SkipRange(ReadOnlySpan<char> text, ref int at, ref long thousandths)
    {
        var next = WaitWords.SkipBlanks(text, at);
        if (next < text.Length && text[next] == '-')
            next++;
        else if (WaitWords.IndexIn(WaitWords.Next(text, next), "to or") > 0)
            next += 2;
        else
            return;
        next = WaitWords.SkipBlanks(text, next);
        if (next < text.Length && Ascii<char>.IsDigit(text[next]) && TryReadNumber(text, ref next, out var second))
            (at, thousandths) = (next, second);
    }

    /// <summary>Past blanks, and past <c>more</c> and the like: <c>2 more minutes</c>.</summary>
    private static int SkipMore(ReadOnlySpan<char> text, int at)
    {
        at = WaitWords.SkipBlanks(text, at);
        var word = WaitWords.Next(text, at);
        return WaitWords.IndexIn(word, "more additional further full") > 0 ? WaitWords.SkipBlanks(text, at + word.Length) : at;
    }

    /// <summary>Past what joins the parts of a time: blanks, a comma, <c>and</c>.</summary>
    private static int SkipJoint(ReadOnlySpan<char> text, int at)
    {
        at = WaitWords.SkipBlanks(text, at);
        if (at < text.Length && text[at] == ',')
            at = WaitWords.SkipBlanks(text, at + 1);
        return WaitWords.IndexIn(WaitWords.Next(text, at), "and") > 0 ? WaitWords.SkipBlanks(text, at + 3) : at;
    }

    /// <summary>How many seconds a unit has; 0 for what is no unit.</summary>
    private static long SecondsOf(ReadOnlySpan<char> unit) => unit.IsEmpty ? 0 : (unit[0] | 0x20) switch
    {
        's' => WaitWords.IndexIn(unit, "s sec secs second seconds") > 0 ? 1 : 0,
        'm' => WaitWords.IndexIn(unit, "m mn min mins minute minutes") > 0 ? 60 : 0,
        'h' => WaitWords.IndexIn(unit, "h hr hrs hour hours") > 0 ? 3600 : 0,
        'd' => WaitWords.IndexIn(unit, "d day days") > 0 ? 86400 : 0,
        'w' => WaitWords.IndexIn(unit, "week weeks") > 0 ? 7 * 86400 : 0,
        _ => 0,
    };
}
