namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Which attempts the user wants to know of.</summary>
/// <param name="Window">When they were.</param>
/// <param name="OnlyFailures">Whether those are left out that were sent.</param>
/// <param name="FailOn">The kind of failure that the exit code tells of; null for none.</param>
internal sealed record LogChoice(TimeWindow Window, bool OnlyFailures, string? FailOn)
{
    public bool Contains(MailLogEntry entry) => Window.Contains(entry.Time) && !(OnlyFailures && entry.Outcome == MailLogOutcome.Sent);
}
