using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What lines told about a message, an attempt or a session, kept for those that follow.</summary>
/// <param name="first">What the first of them told.</param>
internal sealed class LogNote(in MessageFacts first)
{
    /// <summary>More recipients of a message are not kept.</summary>
    private const int MostRecipients = 1_000;

    private MessageFacts _facts = first;

    /// <summary>All recipients that were named, each once, where there is more than one.</summary>
    private List<KeptText>? _recipients;

    /// <summary>Fills what other lines do not know.</summary>
    /// <param name="facts">What they tell.</param>
    /// <param name="recipients">Takes all recipients, where more than one is named here and none there.</param>
    public void Complete(ref MessageFacts facts, ref List<KeptText>? recipients)
    {
        facts.Complete(_facts);
        if (!facts.Recipient.Exists)
            (facts.Recipient, recipients) = (_facts.Recipient, _recipients);
    }

    /// <summary>Takes over all that a later line tells.</summary>
    public void Update(MessageFacts later)
    {
        if (later.Recipient.Exists)
            AddRecipient(later.Recipient);
        later.Complete(_facts);
        later.Recipient = _facts.Recipient;
        _facts = later;
    }

    /// <summary>Forgets a recipient of whom all was told.</summary>
    public void Drop(in KeptText recipient)
    {
        if (IndexOf(recipient) is >= 0 and var place)
            _recipients!.RemoveAt(place);
        if (_facts.Recipient.Is(recipient))
            _facts.Recipient = _recipients is [.., var last] ? last : default;
    }

    private void AddRecipient(in KeptText recipient)
    {
        if (_facts.Recipient.Exists && !_facts.Recipient.Is(recipient))
        {
            _recipients ??= [_facts.Recipient];
            if (_recipients.Count < MostRecipients && IndexOf(recipient) < 0)
                _recipients.Add(recipient);
        }

        _facts.Recipient = recipient;
    }

    private int IndexOf(KeptText recipient) => _recipients?.FindIndex(known => known.Is(recipient)) ?? -1;
}
