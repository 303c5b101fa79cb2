namespace SmtpReplyCodes.Logs.Formats;

/// <summary>How one kind of line in a log looks, and what it means.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Shape">How it looks.</param>
/// <param name="Outcome">What became of the message; null where a slot or the reply says it.</param>
/// <param name="Phase">What the client was doing; <see cref="SmtpPhase.Unknown"/> where a slot says it, or nothing does.</param>
/// <param name="Says">What the server said, where the log only names it; <c>{text}</c> stands for what is in the line. Null where the line has it all.</param>
internal sealed record LogLine(LogLineKind Kind, LogShape Shape, MailLogOutcome? Outcome, SmtpPhase Phase, string? Says);
