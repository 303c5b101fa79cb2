namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A cause of failures.</summary>
/// <param name="Cause">Why servers refused.</param>
/// <param name="Counts">The failures; nothing was sent.</param>
/// <param name="Ours">How many of them are ours to mend.</param>
/// <param name="Example">The first of them, one of ours where there is one: its reply has the advice.</param>
internal sealed record LogCause(SmtpCause Cause, OutcomeCounts Counts, long Ours, LogExample Example)
{
    /// <summary>Whether most of them are ours to mend.</summary>
    public bool IsOurs => Ours * 2 > Counts.Total;
}
