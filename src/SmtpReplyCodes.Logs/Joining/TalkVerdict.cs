namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What a reply in a dialogue says became of a recipient.</summary>
/// <param name="Recipient">The address; null where none was named so far.</param>
/// <param name="Phase">What the reply was about.</param>
/// <param name="Reply">The reply as it came, lines parted by <c>\n</c>.</param>
/// <param name="Outcome">What became of it.</param>
internal readonly record struct TalkVerdict(string? Recipient, SmtpPhase Phase, string Reply, MailLogOutcome Outcome);
