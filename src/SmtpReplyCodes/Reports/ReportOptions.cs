namespace SmtpReplyCodes;

/// <summary>How much of a message is read, and by which rules replies are diagnosed.</summary>
/// <remarks>
/// Immutable and thread-safe; change a copy by <c>ReportOptions.Default with { ... }</c>. What a limit cuts off is said in <see cref="DeliveryReport.Warnings"/>.
/// A limit below its least value becomes that value. The defaults are far above what any real report needs.
/// </remarks>
public sealed record ReportOptions
{
    /// <summary>The defaults.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>How many bytes of a message are read, at least 1,024; by default 64 MiB. A report stands in front of the message that it returns.</summary>
    public int MaxMessageBytes { get; init => field = Math.Max(value, 1_024); } = 64 * 1024 * 1024;

    /// <summary>How many parts of a message are looked at, at least 1; by default 1,000.</summary>
    public int MaxParts { get; init => field = Math.Max(value, 1); } = 1_000;

    /// <summary>How deep multiparts may nest, at least 1; by default 20. Deeper ones are read as one part.</summary>
    public int MaxDepth { get; init => field = Math.Max(value, 1); } = 20;

    /// <summary>How many bytes of the header of a message or part are looked at, at least 1,024; by default 256 KiB.</summary>
    public int MaxHeaderBytes { get; init => field = Math.Max(value, 1_024); } = 256 * 1024;

    /// <summary>How many characters of the text for people are read, at least 1,024; by default 256 Ki.</summary>
    public int MaxTextLength { get; init => field = Math.Max(value, 1_024); } = 256 * 1024;

    /// <summary>How many characters of a reply are kept, at least 128; by default 8 Ki.</summary>
    public int MaxReplyLength { get; init => field = Math.Max(value, 128); } = 8 * 1024;

    /// <summary>How many recipients are reported, at least 1; by default 10,000.</summary>
    public int MaxRecipients { get; init => field = Math.Max(value, 1); } = 10_000;

    /// <summary>The classifier that diagnoses the replies; null for <see cref="SmtpClassifier.Default"/>.</summary>
    public SmtpClassifier? Classifier { get; init; }
}
