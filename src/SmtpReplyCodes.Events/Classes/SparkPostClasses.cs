using static SmtpReplyCodes.BounceSeverity;
using static SmtpReplyCodes.SendingEventKind;
using static SmtpReplyCodes.SmtpCause;

namespace SmtpReplyCodes.Events.Classes;

/// <summary>The bounce classes with the group of each in brackets: Hard counts as hard, Soft and Block as soft, Admin and Undetermined as neither.</summary>
internal static class SparkPostClasses
{
    public static readonly ServiceClassMap Map = new("SparkPost", "https://support.sparkpost.com/docs/deliverability/bounce-classification-codes",
    [
        new("1", "Undetermined [Undetermined]"),
        new("10", "Invalid recipient [Hard]", UserUnknown, Hard) { AlsoFor = [DomainNotFound, MailboxDisabled, MailboxMoved, NotAcceptingMail] },
        new("20", "Soft bounce [Soft]", severity: Soft) { AlsoFor = [SystemError, SystemFull, TooManyRecipients] },
        new("21", "DNS failure [Soft]", severity: Soft),
        new("22", "Mailbox full [Soft]", MailboxFull, Soft),
        new("23", "Too large [Soft]", MessageTooLarge, Soft),
        new("24", "Timeout [Soft]", DeliveryExpired, Soft) { AlsoFor = [NetworkError] },
        new("25", "Failed by the policies of the account [Admin]", SmtpCause.Suppressed) { Kind = Rejected },
        new("26", "Suppressed by Smart Send [Admin]", SmtpCause.Suppressed) { Kind = Rejected },
        new("30", "No recipient could be found for the message [Hard]", severity: Hard),
        new("40", "Failed, no further reason [Soft]", severity: Soft) { AlsoFor = [ProtocolError, TlsFailure, RoutingLoop, MessageMalformed] },
        new("50", "Blocked by the receiver [Block]", PolicyRejected, Soft) { AlsoFor = [SenderRejected, SenderAuthenticationFailed, ReverseDnsMissing] },
        new("51", "Blocked as a known source of spam [Block]", PoorReputation, Soft),
        new("52", "Blocked as spam [Block]", SpamContent, Soft),
        new("53", "Blocked for an attachment [Block]", MaliciousContent, Soft),
        new("54", "Relaying denied [Block]", RelayDenied, Soft),
        new("60", "Automatic answer [Soft]", AutoReply, Soft) { Kind = Other },
        new("70", "Delayed for now [Soft]", severity: Soft) { Kind = Deferred, AlsoFor = [Greylisted, RateLimited] },
        new("80", "Asks to be subscribed [Admin]") { Kind = Other },
        new("90", "Asks to be unsubscribed [Hard]", severity: Hard) { Kind = Unsubscribed },
        new("100", "Asks the sender to confirm [Soft]", ChallengeResponse, Soft) { Kind = Other },
    ]);
}
