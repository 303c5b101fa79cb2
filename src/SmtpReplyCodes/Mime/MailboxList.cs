namespace SmtpReplyCodes.Mime;

/// <summary>The addresses in the value of a From, To or similar field (RFC 5322 section 3.4), without names and brackets.</summary>
internal static class MailboxList
{
    /// <summary>Adds the addresses to a list until it holds <paramref name="limit"/>.</summary>
    public static void Read(string headerValue, List<string> addresses, int limit)
    {
        var mailboxes = new MailboxReader(headerValue);
        while (addresses.Count < limit && mailboxes.Read() is { } address)
            addresses.Add(address);
    }

    /// <summary>The first address; null when there is none.</summary>
    public static string? First(string headerValue) => new MailboxReader(headerValue).Read();
}
