using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SendingEventKind;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>Bounce type and subtype, the type of a delay, and what stands in complaints and rejections. <c>Permanent/General</c> says no more than that the bounce is permanent.</summary>
internal static class AmazonSesClasses
{
    public static readonly ServiceClassMap Map = new("Amazon SES", "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
    [
        new("Undetermined/Undetermined", "No reason could be found"),
        new("Permanent/General", "Permanent, no further reason", severity: Hard) { AlsoFor = [DomainNotFound, MailboxDisabled, MailboxMoved, NotAcceptingMail, PolicyRejected, SenderRejected, RelayDenied, SenderAuthenticationFailed, ReverseDnsMissing] },
        new("Permanent/NoEmail", "No such address", UserUnknown, Hard),
        new("Permanent/Suppressed", "On the list of all customers: bounced before", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Permanent/OnAccountSuppressionList", "On the list of the account", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Permanent/OnTenantSuppressionList", "On the list of the tenant", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Permanent/EmailValidationSuppressed", "The service's validation advised against the address", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Permanent/UnsubscribedRecipient", "The recipient has unsubscribed", SmtpCause.Suppressed, Hard) { Kind = Rejected },
        new("Transient/General", "Transient, no further reason", severity: Soft) { AlsoFor = [AutoReply, ChallengeResponse, Greylisted, TooManyRecipients] },
        new("Transient/MailboxFull", "The mailbox is full", MailboxFull, Soft),
        new("Transient/MessageTooLarge", "The message is too large", MessageTooLarge, Soft),
        new("Transient/CustomTimeoutExceeded", "Not delivered within the time that the sender set", DeliveryExpired, Soft),
        new("Transient/ContentRejected", "The content was refused", SpamContent, Soft) { AlsoFor = [MessageMalformed] },
        new("Transient/AttachmentRejected", "An attachment was refused", MaliciousContent, Soft),
        new("General", "Delay: a fault in the dialogue with the server", severity: Soft) { AlsoFor = [ProtocolError, TlsFailure] },
        new("MailboxFull", "Delay: the mailbox is full", MailboxFull, Soft),
        new("RecipientServerError", "Delay: a fault of the recipient's server", SystemError, Soft) { AlsoFor = [SystemFull] },
        new("InternalFailure", "Delay: a fault within the service", SystemError, Soft),
        new("IPFailure", "Delay: the sending address is blocked or throttled", PoorReputation, Soft),
        new("SpamDetected", "Delay: much unwanted mail was seen from the account", PoorReputation, Soft),
        new("TransientCommunicationFailure", "Delay: the connection failed", NetworkError, Soft),
        new("BYOIPHostNameLookupUnavailable", "Delay: the host name of the sender's own address was not found", ReverseDnsMissing, Soft),
        new("Undetermined", "Delay: no reason could be found", severity: Soft),
        new("SendingDeferral", "Delay: the service holds back for some time", RateLimited, Soft),
        new("OnAccountSuppressionList", "Complaint: on the list of the account, not sent", SmtpCause.Suppressed),
        new("Bad content", "Rejection: a virus was found", MaliciousContent),
    ]);
}
