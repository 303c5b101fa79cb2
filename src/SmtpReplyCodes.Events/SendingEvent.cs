using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a service says about one message for one recipient: its own words and class, and beside them the reply and cause of this library.</summary>
/// <remarks>Immutable and thread-safe. Everything is foreign text: whoever knows the address of a webhook can post to it unless its signature is checked.</remarks>
[JsonConverter(typeof(SendingEventJsonConverter))]
public sealed class SendingEvent
{
    private const double CertainEnough = 0.8;

    internal SendingEvent(string name, SmtpReply reply) => (Name, Reply) = (name, reply);

    /// <summary>The service.</summary>
    public SendingService Service { get; internal init; }

    /// <summary>What happened.</summary>
    public SendingEventKind Kind { get; internal init; }

    /// <summary>The name of the event as the service writes it: <c>Bounce</c>, <c>dropped</c>, <c>email.bounced</c>.</summary>
    public string Name { get; }

    /// <summary>The recipient's address; null where the event names none.</summary>
    public string? Recipient { get; internal init; }

    /// <summary>The sender as the service tells it: the address of the envelope or that of the message, perhaps with a name; null where it tells none.</summary>
    public string? Sender { get; internal init; }

    /// <summary>The subject of the message; null where the service does not tell it.</summary>
    public string? Subject { get; internal init; }

    /// <summary>When it happened; null where the service does not tell it in a form that can be read. A time without zone counts as UTC.</summary>
    public DateTimeOffset? Time { get; internal init; }

    /// <summary>The id by which the service knows the message, which need not be that of its header; null where there is none.</summary>
    public string? MessageId { get; internal init; }

    /// <summary>The id of the event, by which a second post of it can be told; null where the service gives none in the body.</summary>
    public string? EventId { get; internal init; }

    /// <summary>The class in which the service puts the failure, exactly as it writes it: <c>Permanent/General</c>, <c>Invalid Address</c>, <c>10</c>; null where there is none.</summary>
    public string? ServiceClass { get; internal init; }

    /// <summary>The cause that <see cref="ServiceClass"/> names (<see cref="ServiceClasses"/>); <see cref="SmtpCause.Unknown"/> where it names none, <see cref="SmtpCause.Accepted"/> for what was delivered.</summary>
    public SmtpCause ServiceCause { get; internal init; }

    /// <summary>How the service sees the failure, by the event itself, else by its class.</summary>
    public BounceSeverity ServiceSeverity { get; internal init; }

    /// <summary>
    /// The server's reply as the service quotes it, with the codes that the service gives beside it where the words have none. Where no server spoke, the
    /// words of the service. Never null; empty and of unknown cause where nothing was said.
    /// </summary>
    public SmtpReply Reply { get; }

    /// <summary>The server that replied, by name or IP address; null where the service does not tell it.</summary>
    public string? RemoteHost { get; internal init; }

    /// <summary>The server of the service, or another on the way, that reports; null where the service does not tell it.</summary>
    public string? ReportingMta { get; internal init; }

    /// <summary>Which attempt it was, counted from 1; null where the service does not tell it.</summary>
    public int? Attempt { get; internal init; }

    /// <summary>
    /// Why: the cause of <see cref="Reply"/>, unless it is unknown or so unsure (a confidence below 0.8: a mere hint or a code decided) that the class of the
    /// service says more; then <see cref="ServiceCause"/>.
    /// </summary>
    public SmtpCause Cause => IsDecidedByClass ? ServiceCause : Reply.Cause;

    /// <summary>
    /// Whether suppressing the address is right: it bounced, the service does not call that transient, and either <see cref="Reply"/> says that the address is
    /// to blame for good (<see cref="SmtpReply.IsHardBounce"/>), or the reply leaves it open and the service both calls the bounce permanent and blames the address.
    /// A complaint and an unsubscription are no bounces, and an address that the service refused to write to is on its list already.
    /// </summary>
    public bool IsHardBounce => Kind == SendingEventKind.Bounced && ServiceSeverity != BounceSeverity.Soft && (Reply.IsHardBounce || IsHardByClass);

    /// <summary>
    /// What to do about it: suppress the address after a hard bounce, a complaint or an unsubscription, nothing as long as the service goes on by itself, else what
    /// <see cref="SmtpReply.Advice"/> says. Where the class of the service decided the cause, or the advice is to suppress although this is no hard bounce: take the
    /// address off the service's list, try later what is transient, look into all else.
    /// </summary>
    public SmtpAction Action => Kind switch
    {
        SendingEventKind.Complained or SendingEventKind.Unsubscribed => SmtpAction.Suppress,
        SendingEventKind.Bounced or SendingEventKind.Rejected => FailureAction,
        _ => SmtpAction.None,
    };

    /// <summary>Kind, recipient and reply, for people.</summary>
    public override string ToString() => $"{Kind} {Recipient ?? "-"}: {Reply}";

    private SmtpAction FailureAction => this switch
    {
        { IsHardBounce: true } => SmtpAction.Suppress,
        { Reply.Advice.Action: not SmtpAction.Suppress } when Cause == Reply.Cause => Reply.Advice.Action,
        { Cause: SmtpCause.Suppressed } => SmtpAction.RemoveSuppression,
        { ServiceSeverity: BounceSeverity.Soft } => SmtpAction.RetryLater,
        _ => SmtpAction.Investigate,
    };

    private bool IsDecidedByClass => ServiceCause != SmtpCause.Unknown && (Reply.Cause == SmtpCause.Unknown || Reply.Diagnosis.Confidence < CertainEnough);

    private bool IsHardByClass =>
        ServiceSeverity == BounceSeverity.Hard && !Reply.IsTransient && IsDecidedByClass
        && ServiceCause is SmtpCause.UserUnknown or SmtpCause.MailboxDisabled or SmtpCause.DomainNotFound or SmtpCause.NotAcceptingMail;
}
