using System.Collections.Immutable;
using MimeKit;

namespace SmtpReplyCodes;

/// <summary>What became of one message: the server's reply to each recipient, and to the message.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. <see cref="RecipientCollectingSmtpClient"/> makes it.</para>
/// <para>
/// Each recipient stands in one of <see cref="Accepted"/>, <see cref="Refused"/> and <see cref="Unanswered"/>. An accepted recipient gets the message only if <see cref="IsSent"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var outcome = client.SendToAccepted(message);
/// foreach (var (mailbox, reply) in outcome.Refused)
///     Console.WriteLine($"{mailbox.Address}: {reply.Cause}, {reply.Advice.Action}");
/// if (outcome.Failure is { } failure)
///     Console.WriteLine($"Nobody gets it: {failure.Cause}");
/// </code>
/// </example>
public sealed class SmtpSendOutcome
{
    internal SmtpSendOutcome(ImmutableArray<RecipientReply> replies, ImmutableArray<MailboxAddress> unanswered)
    {
        Accepted = [.. replies.Where(recipient => IsAcceptance(recipient.Reply))];
        Refused = [.. replies.Where(recipient => !IsAcceptance(recipient.Reply))];
        Unanswered = unanswered;
    }

    /// <summary>The recipients that the server accepted, in the order of sending.</summary>
    public ImmutableArray<RecipientReply> Accepted { get; }

    /// <summary>The recipients that it refused, for now or for good, in the order of sending. Where it refused the sender and commands go out at once, mostly all of them, with 503.</summary>
    public ImmutableArray<RecipientReply> Refused { get; }

    /// <summary>The recipients of which it said nothing, as sending ended before.</summary>
    public ImmutableArray<MailboxAddress> Unanswered { get; }

    /// <summary>The reply to MAIL FROM; null where sending ended before.</summary>
    public SmtpReply? SenderReply { get; internal init; }

    /// <summary>The reply to the end of the message by which the server took it; null where it did not.</summary>
    public SmtpReply? Response { get; internal init; }

    /// <summary>
    /// Why nobody gets the message: the reply that refused the sender or the message (of <c>Send</c>, also a recipient), or what is known of the connection that was lost, without a
    /// code then. Null if <see cref="IsSent"/>, where the recipients were refused one by one (<see cref="Refused"/>), and where the client itself gave up.
    /// </summary>
    public SmtpReply? Failure { get; internal init; }

    /// <summary>
    /// What MailKit threw; null if <see cref="IsSent"/>, and where no recipient was accepted, for which MailKit makes up an exception with a reply of its own.
    /// </summary>
    public Exception? Exception { get; internal init; }

    /// <summary>Whether the server took the message, for those in <see cref="Accepted"/>.</summary>
    public bool IsSent => Response is not null;

    /// <summary>Whether the server took the message for every recipient.</summary>
    public bool AllAccepted => IsSent && Refused.IsEmpty && Unanswered.IsEmpty;

    /// <summary>As MailKit sees it: 250, 251 and 252, and whatever else is below 300.</summary>
    private static bool IsAcceptance(SmtpReply reply) => reply.Code < 300;
}
