namespace SmtpReplyCodes.Messages;

/// <summary>What a reply or an exception comes down to, by the id of its event.</summary>
internal enum Outcome
{
    Accepted = SmtpLogEvents.Accepted,
    Transient = SmtpLogEvents.Transient,
    Permanent = SmtpLogEvents.Permanent,
    HardBounce = SmtpLogEvents.HardBounce,
    OwnSide = SmtpLogEvents.OwnSide,
    NoReply = SmtpLogEvents.NoReply,
    NoCode = SmtpLogEvents.NoCode,
    NotRead = SmtpLogEvents.NotRead,
}
