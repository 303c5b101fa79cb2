using System.Collections.Immutable;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Counts the lines that could not be read.</summary>
internal sealed class SkippedLines
{
    /// <summary>Longer than may be.</summary>
    public SkipCount TooLong { get; } = new("too long");

    /// <summary>With bytes that are in no text.</summary>
    public SkipCount Binary { get; } = new("binary");

    /// <summary>Those that begin as an event does and do not go on so.</summary>
    public SkipCount Torn { get; } = new("torn");

    /// <summary>All of them.</summary>
    public long Count => TooLong.Count + Binary.Count + Torn.Count;

    /// <summary>A sentence for each reason that there was.</summary>
    public ImmutableArray<string> Warnings() =>
        [.. new[] { TooLong, Binary, Torn }.Where(reason => reason.Count > 0).Select(reason => $"{reason.Count} {(reason.Count == 1 ? "line" : "lines")} skipped as {reason.Name}, the first is line {reason.FirstLine}.")];
}
