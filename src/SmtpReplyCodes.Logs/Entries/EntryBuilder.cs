using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Makes entries of events.</summary>
internal sealed class EntryBuilder(MailLogOptions options)
{
    private readonly LogClock _clock = new(options);

    /// <summary>Makes the entry of an event and adds it; none where neither the log nor the reply says what became of the message.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="context">The line that told it.</param>
    public void Add(in LogEvent happened, in LineContext context)
    {
        var reply = ReplyOf(happened);
        if ((happened.Outcome ?? OutcomeOf(reply.Severity) ?? OutcomeOf(happened.Status?.Severity)) is not { } outcome)
            return;
        var note = happened.Note;
        context.Entries.Add(new MailLogEntry(outcome, reply)
        {
            LineNumber = context.LineNumber,
            Time = _clock.TimeOf(context.Stamp),
            RawTime = context.Line[context.Time] is { Length: > 0 } text ? LogText.Decode(text) : null,
            MailSystem = happened.System,
            QueueId = note.QueueId,
            Sender = note.Sender,
            Recipient = happened.Recipient,
            OriginalRecipient = note.OriginalRecipient is { Length: > 0 } original && !original.Equals(happened.Recipient, StringComparison.OrdinalIgnoreCase) ? original : null,
            Relay = note.Relay,
            RelayAddress = note.RelayAddress,
            Phase = happened.Phase,
            Status = happened.Status,
            Category = happened.Category,
        });
    }

    private static MailLogOutcome? OutcomeOf(SmtpSeverity? severity) => severity switch
    {
        SmtpSeverity.Success => MailLogOutcome.Sent,
        SmtpSeverity.Transient => MailLogOutcome.Deferred,
        SmtpSeverity.Permanent => MailLogOutcome.Bounced,
        _ => null,
    };

    private SmtpReply ReplyOf(in LogEvent happened)
    {
        var context = ContextOf(happened);
        var text = happened.Said.Text;
        if (SmtpReply.TryFind(text, context, out var reply) && reply.Code is not null)
            return reply;
        // The status tells more than words without a code do: "dsn=5.1.1, stat=User unknown".
        return SmtpReply.Create(0, happened.Status is { } status && reply?.EnhancedCode is null ? $"{status} {text}" : text, context);
    }

    private ReplyContext ContextOf(in LogEvent happened) => new()
    {
        Phase = happened.Phase,
        RemoteHost = happened.Speaker is null ? happened.Note.Relay : null,
        MailSystem = happened.Speaker,
        Action = happened.Outcome switch
        {
            MailLogOutcome.Deferred => DeliveryAction.Delayed,
            MailLogOutcome.Bounced => DeliveryAction.Failed,
            MailLogOutcome.Sent => DeliveryAction.Delivered,
            _ => DeliveryAction.Unknown,
        },
        Mailbox = happened.Recipient,
        Classifier = options.Classifier,
    };
}
