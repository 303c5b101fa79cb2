using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>An event, of which the entries are made: one for each recipient.</summary>
/// <param name="About">What this line and those before it tell about the message.</param>
/// <param name="Outcome">What became of it; null where the reply shall say.</param>
/// <param name="Said">What was said.</param>
/// <param name="Phase">What the client was doing.</param>
/// <param name="Status">The enhanced code that the log gives by itself; null for none.</param>
/// <param name="Category">The class of failure by which the log sorts it; null for none.</param>
/// <param name="System">The system that writes the log; null for an unknown one.</param>
internal sealed record LogEvent(in MessageFacts About, MailLogOutcome? Outcome, SaidText Said, SmtpPhase Phase, EnhancedStatusCode? Status, string? Category, MailSystem? System)
{
    /// <summary>Makes the reply. Nobody asks for most of those to what was delivered.</summary>
    /// <param name="recipient">The recipient; null for none.</param>
    /// <param name="classifier">Diagnoses it; null for the default.</param>
    public SmtpReply MakeReply(string? recipient, SmtpClassifier? classifier)
    {
        var text = Said.Read(out var isOfServer);
        var speaker = isOfServer && Outcome != MailLogOutcome.Rejected ? null : System;
        var context = new ReplyContext
        {
            Phase = Phase,
            RemoteHost = speaker is null ? About.Relay : null,
            MailSystem = speaker,
            Action = Outcome switch
            {
                MailLogOutcome.Deferred => DeliveryAction.Delayed,
                MailLogOutcome.Bounced => DeliveryAction.Failed,
                MailLogOutcome.Sent => DeliveryAction.Delivered,
                _ => DeliveryAction.Unknown,
            },
            Mailbox = recipient,
            Classifier = classifier,
        };
        if (SmtpReply.TryFind(text, context, out var reply) && reply.Code is not null)
            return reply;
        // The status tells more than words without a code do: "dsn=5.1.1, stat=User unknown".
        return SmtpReply.Create(0, Status is { } code && reply?.EnhancedCode is null ? $"{code} {text}" : text, context);
    }
}
