using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SendingEventKind;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>Type and subtype of a bounce, as in Amazon SES, and what stands in suppressed and failed events.</summary>
internal static class ResendClasses
{
    public static readonly ServiceClassMap Map = new("Resend", "https://resend.com/docs/webhooks/emails/bounced",
    [
        new("Undetermined/Undetermined", "No reason could be found"),
        new("Permanent/General", "Permanent, no further reason", severity: Hard) { AlsoFor = [DomainNotFound, MailboxDisabled, MailboxMoved, NotAcceptingMail, PolicyRejected, PoorReputation, SenderRejected, RelayDenied, SenderAuthenticationFailed, ReverseDnsMissing] },
        new("Permanent/NoEmail", "No such address", UserUnknown, Hard),
        new("Permanent/Suppressed", "Bounced or complained before, not sent", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Permanent/OnAccountSuppressionList", "On the list of the account, not sent", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Transient/General", "Transient, no further reason", severity: Soft) { AlsoFor = [Greylisted, RateLimited, NetworkError, SystemError, SystemFull, DeliveryExpired] },
        new("Transient/MailboxFull", "The mailbox is full", MailboxFull, Soft),
        new("Transient/MessageTooLarge", "The message is too large", MessageTooLarge, Soft),
        new("Transient/ContentRejected", "The content was refused", SpamContent, Soft) { AlsoFor = [MessageMalformed] },
        new("Transient/AttachmentRejected", "An attachment was refused", MaliciousContent, Soft),
        new("OnAccountSuppressionList", "Suppressed: on the list of the account", SmtpCause.Suppressed),
        new("reached_daily_quota", "Failed: the quota of the day is used up", SmtpCause.RateLimited),
    ]);
}
