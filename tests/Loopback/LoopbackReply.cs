namespace SmtpReplyCodes.Loopback;

/// <summary>A reply as it went out.</summary>
/// <param name="Step">What it answered.</param>
/// <param name="Mailbox">The address of MAIL or RCPT; empty for other steps.</param>
/// <param name="Bytes">Its bytes; empty where the server said nothing.</param>
/// <param name="IsScripted">Whether it is the behaviour's own, not what a server usually says.</param>
public sealed record LoopbackReply(SmtpStep Step, string Mailbox, ReadOnlyMemory<byte> Bytes, bool IsScripted);
