using System.Numerics;

namespace SmtpReplyCodes.Parsing;

/// <summary>The few questions the scanners ask of a character, for chars and bytes alike. Digits and letters are those of ASCII.</summary>
internal static class Ascii
{
    public static bool Is<TChar>(TChar c, char expected)
        where TChar : unmanaged, IBinaryInteger<TChar> => c == TChar.CreateTruncating(expected);

    public static bool IsDigit<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => uint.CreateTruncating(c) - '0' <= 9;

    public static bool IsLetter<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => (uint.CreateTruncating(c) | 0x20) - 'a' <= 'z' - 'a';

    public static bool IsLetterOrDigit<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => IsDigit(c) || IsLetter(c);

    public static bool IsBlank<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => Is(c, ' ') || Is(c, '\t');

    public static bool IsLineBreak<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => Is(c, '\n') || Is(c, '\r');

    public static bool IsAnyOf<TChar>(TChar c, string set)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var value = uint.CreateTruncating(c);
        return value < 128 && set.Contains((char)value);
    }

    /// <summary>The place of the first character that is neither blank nor tab, at or behind <paramref name="at"/>.</summary>
    public static int SkipBlanks<TChar>(ReadOnlySpan<TChar> text, int at)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    /// <summary>Three digits as a number, -1 when they are none.</summary>
    public static int ThreeDigits<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length < 3)
            return -1;
        uint a = uint.CreateTruncating(text[0]) - '0', b = uint.CreateTruncating(text[1]) - '0', c = uint.CreateTruncating(text[2]) - '0';
        return a > 9 || b > 9 || c > 9 ? -1 : (int)((a * 100) + (b * 10) + c);
    }

    /// <summary>Whether the text begins with these ASCII letters, whatever their case. <paramref name="lower"/> is in lower case.</summary>
    public static bool StartsWith<TChar>(ReadOnlySpan<TChar> text, string lower)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length < lower.Length)
            return false;
        for (var i = 0; i < lower.Length; i++)
        {
            var c = uint.CreateTruncating(text[i]);
            if (c != lower[i] && !(IsLetter(text[i]) && (c | 0x20) == lower[i]))
                return false;
        }

        return true;
    }
}
