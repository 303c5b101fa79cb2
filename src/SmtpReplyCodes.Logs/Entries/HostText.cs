using System.Buffers;
using System.Net;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads a host as logs name it: <c>mx.example.org[192.0.2.7]:25</c>, <c>mx.example.org. [192.0.2.7]</c>, <c>192.0.2.7 (mx.example.org)</c>, <c>local</c>.</summary>
internal static class HostText
{
    private const int LongestHost = 255;

    private static readonly SearchValues<char> OfAddress = SearchValues.Create("0123456789abcdefABCDEF.:");

    private static readonly SearchValues<char> Ends = SearchValues.Create(" ,;[(");

    /// <summary>Words that stand for no host.</summary>
    private static readonly string[] Nobody = ["none", "unknown", "-"];

    /// <summary>Name and address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The IP address; null for none.</param>
    /// <returns>The name, else the address; null for none.</returns>
    public static string? Read(ReadOnlySpan<char> text, out string? address)
    {
        string? name = null;
        string? told = null;
        address = null;
        for (var rest = text; !rest.IsEmpty;)
        {
            var opening = rest[0];
            var length = opening is '[' or '(' ? LengthOfBracketed(rest) : rest.IndexOfAny(Ends);
            length = length < 0 ? rest.Length : length;
            var part = rest[..length].Trim("[]()");
            rest = rest[Math.Max(length, 1)..];
            // What stands in parentheses in front of an address is what the client called itself.
            if (AddressOf(part) is { } ip)
                (told, address) = opening == '(' ? (told ?? ip, address) : (told, address ?? ip);
            else if (opening != '[' && (opening != '(' || (address is not null && name is null)))
                name ??= NameOf(part);
        }

        address ??= told;
        return name ?? address;
    }

    private static int LengthOfBracketed(ReadOnlySpan<char> text) => text.IndexOfAny(']', ')') is >= 0 and var end ? end + 1 : -1;

    private static string? AddressOf(ReadOnlySpan<char> word)
    {
        var text = word.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? word[5..] : word;
        // The port of an IPv4 address stands behind a colon; one of IPv6 would be ambiguous.
        if (text.Count(':') == 1)
            text = text[..text.IndexOf(':')];
        if (text.Length < 3 || text.ContainsAnyExcept(OfAddress) || !text.ContainsAny('.', ':') || !IPAddress.TryParse(text, out var ip))
            return null;
        return (ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4() : ip).ToString();
    }

    private static string? NameOf(ReadOnlySpan<char> word)
    {
        var colon = word.IndexOf(':');
        if (colon >= 0 && !word[(colon + 1)..].ContainsAnyExceptInRange('0', '9'))
            word = word[..colon];
        word = word.Trim(".\"':");
        if (word.Length is 0 or > LongestHost)
            return null;
        foreach (var nobody in Nobody)
        {
            if (word.Equals(nobody, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return word.ToString();
    }
}
