using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A cause of failures.</summary>
/// <param name="Cause">Why servers refused.</param>
/// <param name="Counts">The failures; nothing was sent.</param>
/// <param name="Sides">The same failures by whose they are to mend.</param>
/// <param name="Example">The first of them, one of ours where there is one: its reply has the advice.</param>
internal sealed record LogCause(SmtpCause Cause, OutcomeCounts Counts, ImmutableSortedDictionary<LogSide, long> Sides, LogExample Example)
{
    /// <summary>How many are ours to mend.</summary>
    public long Ours => Sides.GetValueOrDefault(LogSide.Ours);

    /// <summary>Whether most are ours to mend.</summary>
    public bool IsOurs => Ours * 2 > Counts.Total;
}
