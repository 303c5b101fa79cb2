using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>
/// Why a server said what it said: the one thing that, if it changed, would let the same message through (or that explains why nothing has to
/// change). Members are only ever appended; in JSON they are written in kebab-case.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpCause>))]
public enum SmtpCause
{
    /// <summary>The reply names no cause (<c>554 Transaction failed</c>).</summary>
    Unknown,

    /// <summary>Done, or go on: 2xx and 3xx.</summary>
    Accepted,

    /// <summary>No such mailbox at an existing domain: the address is wrong or gone.</summary>
    UserUnknown,

    /// <summary>This recipient is over quota.</summary>
    MailboxFull,

    /// <summary>The mailbox exists or existed but is suspended, inactive, closed, expired, locked, or not allowed to receive.</summary>
    MailboxDisabled,

    /// <summary>The recipient has another address now, named or not.</summary>
    MailboxMoved,

    /// <summary>The recipient's domain does not exist in DNS, has neither MX nor address, or cannot be routed to.</summary>
    DomainNotFound,

    /// <summary>The host or domain declares that it takes no mail at all (521, 556, null MX).</summary>
    NotAcceptingMail,

    /// <summary>No connection, a reset, a time-out, a dropped session, a DNS server failure, no route.</summary>
    NetworkError,

    /// <summary>The time in the queue ran out and no more specific cause is named.</summary>
    DeliveryExpired,

    /// <summary>Too many hops, or the mail loops back.</summary>
    RoutingLoop,

    /// <summary>The server is not responsible for that domain and does not relay for this client.</summary>
    RelayDenied,

    /// <summary>The message, a line, the header, or number or size of the attachments is over a limit.</summary>
    MessageTooLarge,

    /// <summary>More recipients in one message or session than allowed.</summary>
    TooManyRecipients,

    /// <summary>Too many messages, connections, errors or commands in a time, or a sending quota used up.</summary>
    RateLimited,

    /// <summary>Refused now on purpose, to be accepted on a later try.</summary>
    Greylisted,

    /// <summary>A filter called the content, a link in it, or its score spam or phishing.</summary>
    SpamContent,

    /// <summary>The sending address, network or domain is on a blocklist, has a bad reputation, is dynamic, or is banned.</summary>
    PoorReputation,

    /// <summary>SPF, DKIM, DMARC or ARC failed or is required.</summary>
    SenderAuthenticationFailed,

    /// <summary>No PTR record, one that does not match, or a HELO name that does not resolve, match or qualify.</summary>
    ReverseDnsMissing,

    /// <summary>TLS is required, not offered, or failed.</summary>
    TlsFailure,

    /// <summary>SMTP AUTH is required, failed, is too weak, or the account may not log in or submit.</summary>
    AuthenticationFailed,

    /// <summary>The envelope or header sender is unresolvable, unknown, not owned by the login, or blocked.</summary>
    SenderRejected,

    /// <summary>Another administrative rule: restricted recipient or group, moderation, geography, a filter that gives no more reason.</summary>
    PolicyRejected,

    /// <summary>Virus, malware, or a forbidden type or name of attachment.</summary>
    MaliciousContent,

    /// <summary>The message violates a format: header fields, line ends, MIME, character set, conversion.</summary>
    MessageMalformed,

    /// <summary>The SMTP dialogue itself: syntax, sequence, unknown or refused command or parameter, malformed address.</summary>
    ProtocolError,

    /// <summary>The receiving system, not one mailbox, lacks storage.</summary>
    SystemFull,

    /// <summary>The receiving or relaying system has an internal, configuration or resource fault, shuts down or is overloaded.</summary>
    SystemError,

    /// <summary>The sender's own provider did not send: the address is on its suppression list.</summary>
    Suppressed,

    /// <summary>No failure: out of office, vacation, a ticket system.</summary>
    AutoReply,

    /// <summary>Held until the sender confirms.</summary>
    ChallengeResponse,
}
