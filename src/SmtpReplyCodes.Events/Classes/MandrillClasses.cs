using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>
/// The descriptions of bounces that the service shows in its examples, with their numbers (it lists no others), and the reasons for a rejection.
/// </summary>
internal static class MandrillClasses
{
    public static readonly ServiceClassMap Map = new("Mandrill", "https://mailchimp.com/developer/transactional/docs/webhooks/",
    [
        new("bad_mailbox", "No such mailbox", UserUnknown, Hard) { Code = "10", AlsoFor = [MailboxDisabled, MailboxMoved, NotAcceptingMail] },
        new("invalid_domain", "The domain was not found", DomainNotFound) { Code = "21" },
        new("mailbox_full", "The mailbox is full", MailboxFull, Soft) { Code = "22" },
        new("general", "No further reason") { Code = "40", AlsoFor = [NetworkError, SystemError, SystemFull, DeliveryExpired, PolicyRejected, PoorReputation, SpamContent, SenderAuthenticationFailed, RelayDenied, MessageTooLarge, MaliciousContent, ReverseDnsMissing] },
        new("hard-bounce", "Rejected: bounced before, for good", SmtpCause.Suppressed),
        new("soft-bounce", "Rejected: bounced a short time ago", SmtpCause.Suppressed),
        new("spam", "Rejected: complained before", SmtpCause.Suppressed),
        new("unsub", "Rejected: has unsubscribed", SmtpCause.Suppressed),
        new("custom", "Rejected: put on the list by hand", SmtpCause.Suppressed),
        new("invalid-sender", "Rejected: the sender's address is none", SenderRejected),
        new("invalid", "Rejected: this is no address", ProtocolError),
        new("unsigned", "Rejected: the sender's domain is not set up for signing", SenderAuthenticationFailed),
        new("test-mode-limit", "Rejected: more than the test mode allows", RateLimited),
        new("rule", "Rejected: by a rule of the account", PolicyRejected),
    ]);
}
