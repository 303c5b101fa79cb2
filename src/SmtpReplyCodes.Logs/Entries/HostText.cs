using System.Buffers;
using System.Net;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads a host as logs name it: <c>mx.example.org[192.0.2.7]:25</c>, <c>mx.example.org. [192.0.2.7]</c>, <c>192.0.2.7 (mx.example.org)</c>, <c>local</c>.</summary>
internal static class HostText
{
    private const int LongestHost = 255;

    private static readonly SearchValues<char> OfAddress = SearchValues.Create("0123456789abcdefABCDEF.:");

    /// <summary>Words that stand for no host.</summary>
    private static readonly string[] Nobody = ["none", "unknown", "-"];

    /// <summary>Name and address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The IP address; null for none.</param>
    /// <returns>The name, else the address; null for none.</returns>
    public static string? Read(string text, out string? address)
    {
        string? name = null;
        address = null;
        foreach (var part in text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).SelectMany(CutBrackets))
        {
            if (AddressOf(part.Trim('(', ')', '[', ']')) is { } ip)
                address ??= ip;
            // What stands in parentheses in front of an address is what the client called itself.
            else if (part[0] != '[' && (part[0] != '(' || (address is not null && name is null)))
                name ??= NameOf(part.Trim('(', ')'));
        }

        return name ?? address;
    }

    /// <summary><c>mx.example.org</c> and <c>[192.0.2.7]:25</c>.</summary>
    private static IEnumerable<string> CutBrackets(string word)
    {
        var open = word.AsSpan().IndexOfAny('[', '(');
        if (open > 0)
            yield return word[..open];
        if (open < 0)
            yield return word;
        else if (word.AsSpan(open).IndexOfAny(']', ')') is > 0 and var length)
            yield return word.Substring(open, length + 1);
    }

    private static string? AddressOf(string word)
    {
        var text = word.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? word[5..] : word;
        // The port of an IPv4 address stands behind a colon; one of IPv6 would be ambiguous.
        if (text.AsSpan().Count(':') == 1)
            text = text[..text.IndexOf(':', StringComparison.Ordinal)];
        if (!text.AsSpan().ContainsAny('.', ':') || text.AsSpan().ContainsAnyExcept(OfAddress) || !IPAddress.TryParse(text, out var ip))
            return null;
        return (ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4() : ip).ToString();
    }

    private static string? NameOf(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && !word.AsSpan(colon + 1).ContainsAnyExceptInRange('0', '9'))
            word = word[..colon];
        word = word.Trim('.', '"', '\'', ':');
        return word.Length is 0 or > LongestHost || Nobody.Contains(word, StringComparer.OrdinalIgnoreCase) ? null : word;
    }
}
