using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>The seven classifications, the two types of a bounce, and the reasons for dropping.</summary>
internal static class SendGridClasses
{
    public static readonly ServiceClassMap Map = new("SendGrid", "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
    [
        new("Invalid Address", "The address or its domain does not exist", UserUnknown, Hard) { AlsoFor = [DomainNotFound, MailboxDisabled, MailboxMoved, NotAcceptingMail] },
        new("Technical Failure", "DNS, connection, protocol or a fault of a server") { AlsoFor = [NetworkError, SystemError, SystemFull, ProtocolError, TlsFailure, RoutingLoop, DeliveryExpired, RelayDenied, ReverseDnsMissing, MessageMalformed] },
        new("Content", "The content was refused", SpamContent) { AlsoFor = [MaliciousContent, MessageTooLarge] },
        new("Reputation", "The sending address or domain has a bad reputation, or failed its checks", PoorReputation) { AlsoFor = [SenderAuthenticationFailed, SenderRejected, PolicyRejected] },
        new("Frequency or Volume Too High", "Too much at a time", RateLimited) { AlsoFor = [Greylisted, TooManyRecipients] },
        new("Mailbox Unavailable", "The mailbox is full or takes no mail for now") { AlsoFor = [MailboxFull] },
        new("Unclassified", "Not classified"),
        new("bounce", "Type: a permanent failure without a classification"),
        new("blocked", "Type: refused this time, the address is not suppressed", severity: Soft),
        new("Bounced Address", "Dropped: bounced before", SmtpCause.Suppressed),
        new("Unsubscribed Address", "Dropped: has unsubscribed", SmtpCause.Suppressed),
        new("Spam Reporting Address", "Dropped: complained before", SmtpCause.Suppressed),
        new("Invalid", "Dropped: this is no address", ProtocolError),
        new("Spam Content (if Spam Checker app is enabled)", "Dropped: the service's own filter called it spam", SpamContent),
        new("Recipient List over Package Quota", "Dropped: the account's quota is used up", RateLimited),
        new("Invalid SMTPAPI header", "Dropped: a header field of the service is broken", MessageMalformed),
    ]);
}
