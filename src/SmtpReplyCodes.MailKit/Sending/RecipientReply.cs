using MimeKit;

namespace SmtpReplyCodes;

/// <summary>What the server said of one recipient (RFC 5321 section 3.3).</summary>
/// <remarks>Immutable as far as <see cref="MailboxAddress"/> is left unchanged; thread-safe then.</remarks>
/// <param name="Mailbox">The recipient, as the sender named it.</param>
/// <param name="Reply">The reply to RCPT TO.</param>
/// <example>
/// <code>
/// foreach (var recipient in outcome.Refused.Where(recipient => recipient.Reply.IsHardBounce))
///     Suppress(recipient.Mailbox.Address, recipient.Reply.Cause);
/// </code>
/// </example>
public sealed record RecipientReply(MailboxAddress Mailbox, SmtpReply Reply);
