using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What is known of an event when its entry is made.</summary>
/// <param name="Note">What this line and those before it tell.</param>
/// <param name="Recipient">The recipient; null where none is named.</param>
/// <param name="Outcome">What became of it; null where the reply shall say.</param>
/// <param name="Said">What was said.</param>
/// <param name="Phase">What the client was doing.</param>
/// <param name="Status">The enhanced code that the log gives by itself; null for none.</param>
/// <param name="Category">The class of failure by which the log sorts it; null for none.</param>
/// <param name="System">The system that writes the log; null for an unknown one.</param>
internal readonly record struct LogEvent(LogNote Note, string? Recipient, MailLogOutcome? Outcome, SaidText Said, SmtpPhase Phase, EnhancedStatusCode? Status, string? Category, MailSystem? System)
{
    /// <summary>The system whose own words they are; null where another server said so.</summary>
    public MailSystem? Speaker => Said.IsOfServer && Outcome != MailLogOutcome.Rejected ? null : System;
}
