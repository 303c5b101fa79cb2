using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A cause of failures.</summary>
/// <param name="Cause">Why servers refused.</param>
/// <param name="Counts">The failures; nothing was sent.</param>
/// <param name="Sides">The same failures by whose they are to mend.</param>
/// <param name="Example">The first of them, one of ours where there is one: its reply has the advice.</param>
internal sealed record LogCause(SmtpCause Cause, OutcomeCounts Counts, ImmutableSortedDictionary<LogSide, long> Sides, LogExample Example)
{
    /// <summary>How many are for us to care about: all but those in which the server rightly refused the mail of others, whose advice is for them.</summary>
    public long Concern { get; init; }

    /// <summary>How many are ours to mend.</summary>
    public long Ours => Sides.GetValueOrDefault(LogSide.Ours);

    /// <summary>Whether most of those that we care about are ours to mend.</summary>
    public bool IsOurs => Ours * 2 > Concern;
}
