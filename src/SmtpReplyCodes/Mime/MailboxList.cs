using System.Buffers;

namespace SmtpReplyCodes.Mime;

/// <summary>The addresses in the value of a From, To or similar field (RFC 5322 section 3.4), without names and brackets.</summary>
internal static class MailboxList
{
    /// <summary>What makes a field more than one name and one address.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\"'(),:;[\\");

    /// <summary>Adds the addresses to a list until it holds <paramref name="limit"/>.</summary>
    public static void Read(string headerValue, List<string> addresses, int limit)
    {
        var mailboxes = new MailboxReader(headerValue);
        while (addresses.Count < limit && mailboxes.Read() is { } address)
            addresses.Add(address);
    }

    /// <summary>The first address; null when there is none.</summary>
    public static string? First(ReadOnlySpan<char> headerValue) => Only(headerValue) ?? new MailboxReader(headerValue).Read();

    /// <summary>The address of nearly all fields, <c>user@example.com</c> or <c>A Name &lt;user@example.com&gt;</c>; null for those that have to be taken apart.</summary>
    private static string? Only(ReadOnlySpan<char> value)
    {
        value = WithoutTitle(value);
        if (value.IsEmpty || value.ContainsAny(Special) || value.ContainsAnyExceptInRange(' ', '~'))
            return null;
        if (value.IndexOf('<') is >= 0 and var open && value[^1] == '>')
            value = value[(open + 1)..^1];
        return value.ContainsAny(" <>") ? null : MailboxReader.Address(value);
    }

    /// <summary>Without the name in quotes in front of the address, or the comment behind it: <c>MAILER-DAEMON@example.com (Mail Delivery System)</c>.</summary>
    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> value)
    {
        if (value is ['"', ..] && value[1..].IndexOfAny("\"\\") is >= 0 and var length && value[length + 1] == '"' && value[(length + 2)..].TrimStart(' ') is ['<', ..] and var address)
            return address;
        return value is [.., ')'] && value.IndexOf('(') is > 0 and var open && value[(open + 1)..^1].IndexOfAny("()\\") < 0 ? value[..open].TrimEnd(' ') : value;
    }
}
