using System.Globalization;

namespace SmtpReplyCodes.Reports;

/// <summary>The parts and characters of an address, wider than RFC 5321 and RFC 6531 have them: the address that failed is often a broken one.</summary>
internal static class AddressSyntax
{
    /// <summary>RFC 5321 section 4.5.3.1 allows 64; senders that name a recipient within their own address exceed it.</summary>
    public const int LongestLocalPart = 256;

    public const int LongestDomain = 255;

    private const int LongestLiteral = 64;

    /// <summary>Whether the text can stand before an at sign: dots anywhere are let pass, and quotation marks must be a pair.</summary>
    public static bool IsLocalPart(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestLocalPart)
            return false;
        if (text[0] == '"')
            return IsQuoted(text);
        foreach (var c in text)
        {
            if (!IsLocalChar(c))
                return false;
        }

        return text.ContainsAnyExcept('.', '-');
    }

    /// <summary>Whether the text is a domain, or an address literal in square brackets. A single label will do: <c>localhost</c>.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestDomain)
            return false;
        if (text[0] == '[')
            return EndOfLiteral(text, 0) == text.Length;
        if (text[0] is '.' or '-' || text[^1] is '.' or '-' || text.IndexOf("..") >= 0)
            return false;
        var isName = false;
        foreach (var c in text)
        {
            if (!IsDomainChar(c))
                return false;
            isName |= c == '.' || IsLetter(c);
        }

        return isName;
    }

    /// <summary>Behind the closing bracket of <c>[192.0.2.1]</c> or <c>[IPv6:2001:db8::1]</c>; where it begins when it is none.</summary>
    public static int EndOfLiteral(ReadOnlySpan<char> text, int start)
    {
        var at = start + 1;
        while (at < text.Length && at - start < LongestLiteral && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or ':' or '-'))
            at++;
        return at > start + 1 && at < text.Length && text[at] == ']' ? at + 1 : start;
    }

    public static bool IsLocalChar(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c) : IsLetter(c);

    public static bool IsDomainChar(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' : IsLetter(c);

    /// <summary>A quoted string of at least one character, whose last quotation mark is the first that is not escaped.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[^1] != '"')
            return false;
        var content = text[1..^1];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '"' || (content[i] == '\\' && ++i == content.Length) || char.IsControl(content[i]))
                return false;
        }

        return true;
    }

    /// <summary>Letters beyond ASCII include digits and the vowel signs of Indic scripts.</summary>
    private static bool IsLetter(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
