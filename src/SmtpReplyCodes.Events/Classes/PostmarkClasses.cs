using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SendingEventKind;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>The 22 types of bounces with their numbers.</summary>
internal static class PostmarkClasses
{
    public static readonly ServiceClassMap Map = new("Postmark", "https://postmarkapp.com/developer/api/bounce-api#bounce-types",
    [
        new("HardBounce", "The address is unknown or takes no mail", UserUnknown, Hard) { Code = "1", AlsoFor = [MailboxDisabled, MailboxMoved, DomainNotFound, NotAcceptingMail] },
        new("Transient", "Delayed", severity: Soft) { Code = "2", Kind = Deferred, AlsoFor = [Greylisted, NetworkError, RateLimited] },
        new("Unsubscribe", "Asks to be unsubscribed") { Code = "16", Kind = Unsubscribed },
        new("Subscribe", "Asks to be subscribed") { Code = "32", Kind = Other },
        new("AutoResponder", "An automatic answer", AutoReply) { Code = "64", Kind = Other },
        new("AddressChange", "Has another address now", MailboxMoved) { Code = "128", Kind = Other },
        new("DnsError", "DNS failed for now", NetworkError, Soft) { Code = "256" },
        new("SpamNotification", "Blocked by the recipient, or taken for spam", SpamContent, Soft) { Code = "512" },
        new("OpenRelayTest", "A message that tests for an open relay", RelayDenied) { Code = "1024", Kind = Other },
        new("Unknown", "Could not be classified") { Code = "2048" },
        new("SoftBounce", "Mailbox full, account disabled, disk full and the like", severity: Soft) { Code = "4096", AlsoFor = [MailboxFull, SystemFull, SystemError, DeliveryExpired, MessageTooLarge, TooManyRecipients] },
        new("VirusNotification", "Warns of a virus in the message", MaliciousContent) { Code = "8192" },
        new("ChallengeVerification", "Asks the sender to confirm", ChallengeResponse, Soft) { Code = "16384" },
        new("BadEmailAddress", "This is no address", ProtocolError, Hard) { Code = "100000", Kind = Rejected },
        new("SpamComplaint", "The recipient called the message spam") { Code = "100001", Kind = Complained },
        new("ManuallyDeactivated", "Deactivated by hand", SmtpCause.Suppressed) { Code = "100002", Kind = Rejected },
        new("Unconfirmed", "The recipient has not confirmed the subscription", SmtpCause.Suppressed) { Code = "100003", Kind = Rejected },
        new("Blocked", "Blocked by the recipient's provider", PolicyRejected, Soft) { Code = "100006", AlsoFor = [PoorReputation, SenderRejected, ReverseDnsMissing] },
        new("SMTPApiError", "The service could not take the message over SMTP", SystemError) { Code = "100007", Kind = Rejected },
        new("InboundError", "The service could not hand a received message on", SystemError) { Code = "100008", Kind = Other },
        new("DMARCPolicy", "Refused by the DMARC policy of the sender's domain", SenderAuthenticationFailed) { Code = "100009" },
        new("TemplateRenderingFailed", "The template could not be filled in", MessageMalformed) { Code = "100010", Kind = Rejected },
    ]);
}
