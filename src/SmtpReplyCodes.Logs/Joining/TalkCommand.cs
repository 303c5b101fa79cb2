namespace SmtpReplyCodes.Logs.Joining;

/// <summary>A command in a dialogue, or what stands for one: the connection, the end of the message.</summary>
/// <param name="Phase">What it is about.</param>
/// <param name="Address">The address in it; null for none.</param>
internal readonly record struct TalkCommand(SmtpPhase Phase, string? Address);
