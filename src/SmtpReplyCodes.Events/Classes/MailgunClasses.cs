using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SendingEventKind;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>Severity and reason of a failure. The page lists the severities and some reasons; the others stand in its examples and in the service's statistics.</summary>
internal static class MailgunClasses
{
    public static readonly ServiceClassMap Map = new("Mailgun", "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhook-payloads",
    [
        new("permanent/bounce", "Refused by the recipient's server for good", severity: Hard) { AlsoFor = [UserUnknown, MailboxDisabled, MailboxMoved, DomainNotFound, NotAcceptingMail, RelayDenied] },
        new("permanent/delayed-bounce", "A bounce message came back after the server had taken the message", severity: Hard),
        new("permanent/generic", "Refused, no further reason") { AlsoFor = [PolicyRejected, SpamContent, MaliciousContent, MessageTooLarge, MessageMalformed, SenderRejected, SenderAuthenticationFailed, ReverseDnsMissing, ProtocolError, RoutingLoop] },
        new("permanent/espblock", "The recipient's provider blocks the sender", PoorReputation),
        new("permanent/old", "Not delivered within the time for trying", DeliveryExpired, Soft),
        new("permanent/suppress-bounce", "On the list of bounced addresses", SmtpCause.Suppressed) { Kind = Rejected },
        new("permanent/suppress-complaint", "On the list of those who complained", SmtpCause.Suppressed) { Kind = Rejected },
        new("permanent/suppress-unsubscribe", "On the list of those who unsubscribed", SmtpCause.Suppressed) { Kind = Rejected },
        new("temporary/generic", "Not now, no further reason", severity: Soft) { AlsoFor = [NetworkError, SystemError, SystemFull, MailboxFull, RateLimited, TooManyRecipients, TlsFailure] },
        new("temporary/greylisted", "Greylisted", Greylisted, Soft),
        new("temporary/espblock", "The recipient's provider blocks or throttles the sender", PoorReputation, Soft),
    ]);
}
