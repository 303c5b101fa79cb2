using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Makes entries of events.</summary>
internal sealed class EntryBuilder(MailLogOptions options)
{
    private readonly LogClock _clock = new(options);
    private KeptText _rawTime;
    private DateTimeOffset? _time;

    /// <summary>Makes the entry of an event and adds it; none where neither the log nor the reply says what became of the message.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="recipient">The recipient that is meant, of several; null for that of the event, be it none.</param>
    /// <param name="context">The line that told it.</param>
    public void Add(LogEvent happened, string? recipient, in LineContext context)
    {
        var reply = happened.Outcome is null ? happened.MakeReply(recipient ?? happened.About.Recipient.ToString(), options.Classifier) : null;
        if ((happened.Outcome ?? OutcomeOf(reply?.Severity) ?? OutcomeOf(happened.Status?.Severity)) is not { } outcome)
            return;
        ReadTime(context);
        context.Entries.Add(new MailLogEntry(outcome, happened, recipient, reply, options.Classifier) { LineNumber = context.LineNumber, Time = _time, TimeText = _rawTime });
    }

    /// <summary>The time of a line, which is mostly that of the one before.</summary>
    private void ReadTime(in LineContext context)
    {
        var bytes = context.Line[context.Time];
        if (bytes.Length > 0 && bytes.SequenceEqual(_rawTime.Bytes))
            return;
        _rawTime = bytes.IsEmpty ? default : KeptText.Of(bytes);
        _time = _clock.TimeOf(context.Stamp);
    }

    private static MailLogOutcome? OutcomeOf(SmtpSeverity? severity) => severity switch
    {
        SmtpSeverity.Success => MailLogOutcome.Sent,
        SmtpSeverity.Transient => MailLogOutcome.Deferred,
        SmtpSeverity.Permanent => MailLogOutcome.Bounced,
        _ => null,
    };
}
