namespace SmtpReplyCodes;

/// <summary>How much of a server's own words gets into a field.</summary>
public enum SmtpLogText
{
    /// <summary>None.</summary>
    None,

    /// <summary>The words with addresses, IP addresses, host names, links and ids masked, as <see cref="SmtpReply.ToRedactedString"/> does.</summary>
    Redacted,

    /// <summary>The words as they came: they may name people and machines.</summary>
    Raw,
}
