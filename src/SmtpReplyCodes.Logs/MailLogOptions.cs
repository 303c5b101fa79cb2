namespace SmtpReplyCodes;

/// <summary>How logs are read. Every property may be left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MailLogOptions
{
    internal const int LeastLineLength = 1_024, MostLineLength = 16_777_216, LeastPending = 16;

    /// <summary>What is read where nothing else is said.</summary>
    public static MailLogOptions Default { get; } = new();

    /// <summary>
    /// The year of the first line, 1 to 9999, for logs that leave it out (syslog, RFC 3164); null where it is not known, and times stay null. Where a log goes on from December to January, the year
    /// does too.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>The distance from UTC of times that do not tell it, at most 14 hours either way; null where it is not known, and such times stay null.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>The system that wrote the log; null to tell it by each line.</summary>
    public MailSystem? MailSystem { get; init; }

    /// <summary>The classifier that diagnoses the replies; null for <see cref="SmtpClassifier.Default"/>.</summary>
    public SmtpClassifier? Classifier { get; init; }

    /// <summary>Whether a line of no known system is read where it holds a reply of a server and an address; true by default.</summary>
    public bool ReadUnknown { get; init; } = true;

    /// <summary>The longest line that is read, in bytes; longer ones are skipped and counted. 65,536 by default; at least 1,024 and at most 16,777,216 are kept to.</summary>
    public int MaxLineLength { get; init; } = 65_536;

    /// <summary>How many messages, deliveries and sessions are remembered at most, to join the lines that are about them; the oldest are forgotten first. 50,000 by default; at least 16 are kept to.</summary>
    public int MaxPending { get; init; } = 50_000;
}
