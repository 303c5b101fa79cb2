namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What was said in an event, from which its reply is made: nobody asks about most of what was delivered.</summary>
/// <param name="Said">The words.</param>
/// <param name="Speaker">The system whose own words they are; null where another server said so.</param>
/// <param name="Outcome">What the log says became of the message; null where the reply shall say.</param>
/// <param name="Classifier">Diagnoses the reply; null for the default.</param>
internal readonly record struct EventReply(SaidText Said, MailSystem? Speaker, MailLogOutcome? Outcome, SmtpClassifier? Classifier)
{
    /// <summary>The reply of an entry.</summary>
    public SmtpReply Make(MailLogEntry entry) => Make(entry.Status, entry.Phase, entry.Relay, entry.Recipient);

    /// <summary>The reply.</summary>
    /// <param name="status">The enhanced code that the log gives by itself; null for none.</param>
    /// <param name="phase">What the client was doing.</param>
    /// <param name="relay">The host that was talked to; null for none.</param>
    /// <param name="recipient">The recipient; null for none.</param>
    public SmtpReply Make(EnhancedStatusCode? status, SmtpPhase phase, string? relay, string? recipient)
    {
        var context = new ReplyContext
        {
            Phase = phase,
            RemoteHost = Speaker is null ? relay : null,
            MailSystem = Speaker,
            Action = Outcome switch
            {
                MailLogOutcome.Deferred => DeliveryAction.Delayed,
                MailLogOutcome.Bounced => DeliveryAction.Failed,
                MailLogOutcome.Sent => DeliveryAction.Delivered,
                _ => DeliveryAction.Unknown,
            },
            Mailbox = recipient,
            Classifier = Classifier,
        };
        var text = Said.Text;
        if (SmtpReply.TryFind(text, context, out var reply) && reply.Code is not null)
            return reply;
        // The status tells more than words without a code do: "dsn=5.1.1, stat=User unknown".
        return SmtpReply.Create(0, status is { } code && reply?.EnhancedCode is null ? $"{code} {text}" : text, context);
    }
}
