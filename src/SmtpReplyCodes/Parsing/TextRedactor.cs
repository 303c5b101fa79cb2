using System.Buffers;
using System.Net;
using System.Text;

namespace SmtpReplyCodes.Parsing;

/// <summary>Masks what names people or machines in a text: addresses, IP addresses, host names, links, ids. Codes and words stay.</summary>
internal static class TextRedactor
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"");
    private static readonly SearchValues<char> LinkEnds = SearchValues.Create(" \t\r\n<>\")]");

    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" \t\r\n<>()[]{}\"',;=|");

    /// <summary>The text with every such token replaced by its kind in brackets.</summary>
    public static string Redact(string text)
    {
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            at = EndOfToken(text, start);
            if (at > start)
                AppendToken(redacted, text.AsSpan(start, at - start));
            if (at < text.Length)
                redacted.Append(text[at++]);
        }

        return redacted.ToString();
    }

    /// <summary>A token ends at a delimiter; what stands in angle brackets is an address up to the closing one, a link goes on to a blank or bracket.</summary>
    private static int EndOfToken(string text, int start)
    {
        if (start > 0 && text[start - 1] == '<' && EndOfAddress(text, start) is > 0 and var end)
            return end;
        var length = text.AsSpan(start).IndexOfAny(Delimiters);
        var token = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
        return token.IndexOf("://") is >= 0 and var scheme ? EndOfLink(text, start + scheme) : start + token.Length;
    }

    /// <summary>The place of the closing bracket, -1 when a blank or another bracket comes first or no at sign does.</summary>
    private static int EndOfAddress(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(AddressEnds);
        return length > 0 && text[start + length] == '>' && text.AsSpan(start, length).Contains('@') ? start + length : -1;
    }

    private static int EndOfLink(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(LinkEnds);
        return length < 0 ? text.Length : at + length;
    }

    private static void AppendToken(StringBuilder redacted, ReadOnlySpan<char> token)
    {
        if (token.Contains('@'))
            TakeBackQuotedLocalPart(redacted, token);
        var word = token.TrimEnd(".:!?");
        if (MaskOf(word) is { } mask)
            redacted.Append(mask).Append(token[word.Length..]);
        else
            redacted.Append(token);
    }

    /// <summary>The local part of <c>"a b"@example.org</c> was written already, as it stands between delimiters.</summary>
    private static void TakeBackQuotedLocalPart(StringBuilder redacted, ReadOnlySpan<char> token)
    {
        if (token[0] != '@' || redacted.Length < 2 || redacted[^1] != '"')
            return;
        var quote = redacted.Length - 2;
        while (quote > 0 && redacted.Length - quote < 66 && redacted[quote] != '"')
            quote--;
        if (redacted[quote] == '"')
            redacted.Length = quote;
    }

    private static string? MaskOf(ReadOnlySpan<char> word) => word switch
    {
        _ when word.Contains('@') => "[address]",
        _ when word.IndexOf("://") >= 0 => "[link]",
        _ when IsIPAddress(word) => "[ip]",
        _ when IsHostName(word) => "[host]",
        _ when IsId(word) => "[id]",
        _ => null,
    };

    private static bool IsIPAddress(ReadOnlySpan<char> word)
    {
        var address = word.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? word[5..] : word;
        var isCandidate = address.Length <= 45 && (address.Count('.') == 3 || address.Count(':') >= 2);
        return isCandidate && IPAddress.TryParse(address, out _);
    }

    /// <summary>Labels with dots, the last of letters alone in one case (<c>RESOLVER.ADR.RecipNotFound</c> of Exchange is no host).</summary>
    private static bool IsHostName(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot <= 0 || word.Length - dot < 3)
            return false;
        var last = word[(dot + 1)..];
        var isOneCase = !last.ContainsAnyExceptInRange('a', 'z') || !last.ContainsAnyExceptInRange('A', 'Z') || last.IndexOfAnyInRange('\u0080', '\uffff') >= 0;
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }

        return isOneCase || last.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Queue ids, session ids, hashes: eight characters or more, letters mixed with at least two digits. Error numbers in hexadecimal stay.</summary>
    private static bool IsId(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 || word.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return false;
        int digits = 0, letters = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (char.IsAsciiLetter(c))
                letters++;
        }

        return digits >= 2 && letters >= 1;
    }
}
