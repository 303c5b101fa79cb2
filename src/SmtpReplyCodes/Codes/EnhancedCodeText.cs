using System.Numerics;

namespace SmtpReplyCodes.Codes;

/// <summary>Reads the characters of an enhanced status code, from chars or bytes alike.</summary>
internal static class EnhancedCodeText
{
    /// <summary>
    /// Reads a code at the start of the text and returns how long it is, 0 when there is none. What follows is not looked at,
    /// but a fourth digit or a leading zero is no code.
    /// </summary>
    public static int Read<TChar>(ReadOnlySpan<TChar> text, out EnhancedStatusCode code)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        code = default;
        if (text.Length < 5 || text[1] != TChar.CreateTruncating('.'))
            return 0;
        var statusClass = Digit(text[0]);
        if (statusClass is not (2 or 4 or 5))
            return 0;
        var at = 2;
        var subject = Number(text, ref at);
        if (subject < 0 || at >= text.Length || text[at] != TChar.CreateTruncating('.'))
            return 0;
        at++;
        var detail = Number(text, ref at);
        if (detail < 0)
            return 0;
        code = EnhancedStatusCode.FromValidParts(statusClass, subject, detail);
        return at;
    }

    /// <summary>One to three digits without a leading zero, -1 when there are none or more.</summary>
    private static int Number<TChar>(ReadOnlySpan<TChar> text, ref int at)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var start = at;
        var number = 0;
        while (at < text.Length && Digit(text[at]) is >= 0 and var digit)
        {
            if (at - start == 3)
                return -1;
            number = (number * 10) + digit;
            at++;
        }

        var length = at - start;
        return length == 0 || (length > 1 && text[start] == TChar.CreateTruncating('0')) ? -1 : number;
    }

    private static int Digit<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var digit = uint.CreateTruncating(c) - '0';
        return digit <= 9 ? (int)digit : -1;
    }
}
