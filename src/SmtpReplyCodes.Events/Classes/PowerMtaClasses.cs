using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>
/// The 17 bounce categories. They are about words, not about permanence, which stands beside them. <c>spam-related</c> is filed under the content; it covers
/// refusals for the sender's reputation too.
/// </summary>
internal static class PowerMtaClasses
{
    public static readonly ServiceClassMap Map = new("PowerMTA", "https://it.i88.ca/2014/11/bounce-categories-of-powermta.html",
    [
        new("bad-configuration", "The remote server is misconfigured", SystemError) { AlsoFor = [SystemFull, TlsFailure] },
        new("bad-connection", "The connection failed", NetworkError),
        new("bad-domain", "The domain does not exist", DomainNotFound) { AlsoFor = [NotAcceptingMail] },
        new("bad-mailbox", "The address does not exist", UserUnknown) { AlsoFor = [MailboxMoved] },
        new("content-related", "The content was refused") { AlsoFor = [MessageMalformed, MessageTooLarge] },
        new("inactive-mailbox", "The mailbox is expired, inactive or disabled", MailboxDisabled),
        new("invalid-sender", "The sender's domain has no DNS entry", SenderRejected),
        new("message-expired", "Not delivered within the time for trying", DeliveryExpired),
        new("no-answer-from-host", "The server did not answer", NetworkError),
        new("other", "Something else"),
        new("policy-related", "Refused by a general policy", PolicyRejected) { AlsoFor = [Greylisted, RateLimited, TooManyRecipients, SenderAuthenticationFailed, ReverseDnsMissing] },
        new("protocol-errors", "Syntax or sequence of the SMTP dialogue", ProtocolError),
        new("quota-issues", "The mailbox is over its quota", MailboxFull),
        new("relaying-issues", "Relaying denied", RelayDenied),
        new("routing-errors", "The mail could not be routed", RoutingLoop),
        new("spam-related", "Refused as spam", SpamContent) { AlsoFor = [PoorReputation] },
        new("virus-related", "Refused as a virus", MaliciousContent),
    ]);
}
