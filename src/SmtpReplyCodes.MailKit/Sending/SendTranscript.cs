using System.Collections.Immutable;
using MimeKit;

namespace SmtpReplyCodes.Sending;

/// <summary>Gathers the replies to one message while it is sent.</summary>
/// <param name="recipients">To whom it is to be sent; as MailKit does, one of those that differ in case alone.</param>
internal sealed class SendTranscript(IEnumerable<MailboxAddress> recipients)
{
    private readonly ImmutableArray<MailboxAddress> _recipients = [.. recipients.DistinctBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase)];
    private readonly Dictionary<string, SmtpReply> _replies = new(StringComparer.OrdinalIgnoreCase);
    private SmtpReply? _senderReply;
    private SmtpReply? _response;
    private bool _isRefusedByAll;

    public bool IsSent => _response is not null;

    public void AddSender(SmtpReply reply) => _senderReply = reply;

    public void AddRecipient(MailboxAddress mailbox, SmtpReply reply) => _replies[mailbox.Address] = reply;

    public void AddResponse(SmtpReply reply) => _response = reply;

    /// <summary>MailKit makes up a reply then.</summary>
    public void AddRefusalOfAll() => _isRefusedByAll = true;

    /// <summary>Takes a reply from the wire: MailKit does not hand over 530, nor what follows on a reply that it cannot read.</summary>
    public void Listen(object? sender, SmtpReply reply)
    {
        if (reply.Context is { Phase: SmtpPhase.RcptTo, Mailbox: { } address })
            _replies.TryAdd(address, reply);
        else if (reply.Context is { Phase: SmtpPhase.MailFrom })
            _senderReply ??= reply;
    }

    /// <summary>What became of the message.</summary>
    /// <param name="exception">What ended the sending; null for nothing.</param>
    /// <param name="failure">What that stands for; null for nothing.</param>
    public SmtpSendOutcome End(Exception? exception, SmtpReply? failure)
    {
        var isRefusedAsWhole = !IsSent && !_isRefusedByAll;
        var answers = _recipients.Select(mailbox => (Mailbox: mailbox, Reply: ReplyTo(mailbox))).ToArray();
        return new SmtpSendOutcome(
            [.. from answer in answers where answer.Reply is not null select new RecipientReply(answer.Mailbox, answer.Reply)],
            [.. from answer in answers where answer.Reply is null select answer.Mailbox])
        {
            SenderReply = _senderReply,
            Response = _response,
            Failure = isRefusedAsWhole ? failure : null,
            Exception = isRefusedAsWhole ? exception : null,
        };
    }

    /// <summary>By the address as it is, and by the forms in which MailKit may have sent it.</summary>
    private SmtpReply? ReplyTo(MailboxAddress mailbox) =>
        _replies.GetValueOrDefault(mailbox.Address) ?? _replies.GetValueOrDefault(mailbox.GetAddress(idnEncode: true)) ?? _replies.GetValueOrDefault(mailbox.GetAddress(idnEncode: false));
}
