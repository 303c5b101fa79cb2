namespace SmtpReplyCodes.Codes;

/// <summary>Reads the characters of an enhanced status code, from chars or bytes alike.</summary>
internal static class EnhancedCodeText
{
    private const int ShortestLength = 5;

    /// <summary>
    /// Reads a code at the start of the text and returns how long it is, 0 when there is none. What follows is not looked at,
    /// but a fourth digit or a leading zero is no code.
    /// </summary>
    public static int Read<TChar>(ReadOnlySpan<TChar> text, out EnhancedStatusCode code)
        where TChar : unmanaged, IEquatable<TChar>
    {
        code = default;
        if (text.Length < ShortestLength || !AsciiText.Is(text[1], '.') || AsciiText.Value(text[0]) is not ('2' or '4' or '5'))
            return 0;
        var at = 2;
        var subject = ReadNumber(text, ref at);
        if (subject < 0 || at >= text.Length || !AsciiText.Is(text[at], '.'))
            return 0;
        at++;
        var detail = ReadNumber(text, ref at);
        if (detail < 0)
            return 0;
        code = EnhancedStatusCode.FromValidParts((int)AsciiText.Value(text[0]) - '0', subject, detail);
        return at;
    }

    /// <summary>One to three digits without a leading zero, -1 when there are none or more.</summary>
    private static int ReadNumber<TChar>(ReadOnlySpan<TChar> text, ref int at)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var start = at;
        uint number = 0;
        while (at < text.Length && AsciiText.Value(text[at]) - '0' is <= 9 and var digit)
        {
            if (at - start == 3)
                return -1;
            number = (number * 10) + digit;
            at++;
        }

        var length = at - start;
        return length == 0 || (length > 1 && AsciiText.Is(text[start], '0')) ? -1 : (int)number;
    }
}
