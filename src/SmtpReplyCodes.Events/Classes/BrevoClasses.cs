using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>Brevo has no classes beside the names of its events.</summary>
internal static class BrevoClasses
{
    public static readonly ServiceClassMap Map = new("Brevo", "https://developers.brevo.com/docs/transactional-webhooks",
    [
        new("hard_bounce", "Refused for good", severity: Hard) { AlsoFor = [UserUnknown, MailboxDisabled, MailboxMoved, DomainNotFound, NotAcceptingMail] },
        new("soft_bounce", "Refused for now", severity: Soft) { AlsoFor = [MailboxFull, MessageTooLarge, NetworkError, SystemFull, DeliveryExpired, SpamContent, PolicyRejected, PoorReputation, SenderAuthenticationFailed, SenderRejected, ReverseDnsMissing, MaliciousContent, RelayDenied] },
        new("deferred", "Delayed", severity: Soft) { AlsoFor = [Greylisted, RateLimited, TooManyRecipients] },
        new("blocked", "Not sent: the address is on the account's list", SmtpCause.Suppressed),
        new("invalid_email", "Not sent: this is no address", ProtocolError, Hard),
        new("error", "A fault within the service", SystemError),
    ]);
}
