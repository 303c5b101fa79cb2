namespace SmtpReplyCodes.Events.Reading;

/// <summary>What a service's form yields of one event for one recipient, before its class is looked up and its reply is made.</summary>
internal sealed record EventDraft
{
    public required string Name { get; init; }

    public SendingEventKind Kind { get; init; }

    public string? Recipient { get; init; }

    public string? Sender { get; init; }

    public string? Subject { get; init; }

    public DateTimeOffset? Time { get; init; }

    public string? MessageId { get; init; }

    public string? EventId { get; init; }

    public string? Class { get; init; }

    /// <summary>How the event itself, not its class, is seen.</summary>
    public BounceSeverity Severity { get; init; }

    /// <summary>What the server said, else what the service says.</summary>
    public string? Words { get; init; }

    /// <summary>The reply code that stands beside the words.</summary>
    public string? Code { get; init; }

    /// <summary>The enhanced status code that stands beside the words.</summary>
    public string? Status { get; init; }

    public string? RemoteHost { get; init; }

    public string? ReportingMta { get; init; }

    public int? Attempt { get; init; }

    public SendingEvent ToEvent(SendingService service, SmtpClassifier? classifier)
    {
        var row = ServiceClasses.Of(service).Find(Class);
        var kind = Kind == SendingEventKind.Bounced ? row?.Kind ?? Kind : Kind; // some services post all that is not delivered as a bounce
        var recipient = WithoutName(Recipient);
        var context = new ReplyContext { Action = ActionOf(kind), RemoteHost = RemoteHost, Mailbox = recipient, Classifier = classifier };
        return new SendingEvent(Name, QuotedReply.Read(Words, Code, Status, context))
        {
            Service = service,
            Kind = kind,
            Recipient = recipient,
            Sender = Sender,
            Subject = Subject,
            Time = Time,
            MessageId = MessageId,
            EventId = EventId,
            ServiceClass = Class,
            ServiceCause = row?.Cause ?? (kind == SendingEventKind.Delivered ? SmtpCause.Accepted : SmtpCause.Unknown),
            ServiceSeverity = SeverityOf(kind, row),
            RemoteHost = RemoteHost,
            ReportingMta = MtaName.TryParse(ReportingMta, out var mta) ? mta.Name : null,
            Attempt = Attempt,
        };
    }

    private BounceSeverity SeverityOf(SendingEventKind kind, ServiceClass? row) => kind switch
    {
        SendingEventKind.Deferred => BounceSeverity.Soft,
        SendingEventKind.Bounced or SendingEventKind.Rejected => Severity != BounceSeverity.Unknown ? Severity : row?.Severity ?? BounceSeverity.Unknown,
        _ => BounceSeverity.Unknown,
    };

    private static DeliveryAction ActionOf(SendingEventKind kind) => kind switch
    {
        SendingEventKind.Delivered => DeliveryAction.Delivered,
        SendingEventKind.Deferred => DeliveryAction.Delayed,
        SendingEventKind.Bounced or SendingEventKind.Rejected => DeliveryAction.Failed,
        _ => DeliveryAction.Unknown,
    };

    /// <summary>The address alone where it stands in angle brackets, perhaps behind a name.</summary>
    private static string? WithoutName(string? address) => address is [.., '>'] && address.LastIndexOf('<') is >= 0 and var start ? address[(start + 1)..^1] : address;
}
