namespace SmtpReplyCodes;

/// <summary>How many events are read, and by which rules their replies are diagnosed.</summary>
/// <remarks>Immutable and thread-safe; change a copy by <c>SendingEventOptions.Default with { ... }</c>.</remarks>
public sealed record SendingEventOptions
{
    /// <summary>The defaults.</summary>
    public static SendingEventOptions Default { get; } = new();

    /// <summary>How many events are read, at least 1; by default 100,000. Beyond that reading stops with a warning.</summary>
    public int MaxEvents { get; init => field = Math.Max(value, 1); } = 100_000;

    /// <summary>The classifier that diagnoses the replies; null for <see cref="SmtpClassifier.Default"/>.</summary>
    public SmtpClassifier? Classifier { get; init; }
}
