using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What lines told about a message, an attempt or a session.</summary>
internal sealed class LogNote
{
    /// <summary>More recipients of a message are not kept.</summary>
    private const int MostRecipients = 1_000;

    public KeptText QueueId, Session, Sender, Recipient, OriginalRecipient;
    public string? Relay, RelayAddress;

    /// <summary>All that were named, each once, where there is more than one.</summary>
    public List<KeptText>? Recipients { get; private set; }

    /// <summary>Fills what this note does not know.</summary>
    public void Complete(LogNote other)
    {
        QueueId = QueueId.Or(other.QueueId);
        Session = Session.Or(other.Session);
        Sender = Sender.Or(other.Sender);
        Relay ??= other.Relay;
        RelayAddress ??= other.RelayAddress;
        OriginalRecipient = OriginalRecipient.Or(other.OriginalRecipient);
        if (!Recipient.Exists)
            (Recipient, Recipients) = (other.Recipient, other.Recipients);
    }

    /// <summary>Takes over all that another note knows.</summary>
    public void Update(LogNote other)
    {
        QueueId = other.QueueId.Or(QueueId);
        Session = other.Session.Or(Session);
        Sender = other.Sender.Or(Sender);
        Relay = other.Relay ?? Relay;
        RelayAddress = other.RelayAddress ?? RelayAddress;
        OriginalRecipient = other.OriginalRecipient.Or(OriginalRecipient);
        if (other.Recipient.Exists)
            AddRecipient(other.Recipient);
    }

    /// <summary>Forgets a recipient of whom all was told.</summary>
    public void Drop(KeptText recipient)
    {
        if (IndexOf(recipient) is >= 0 and var place)
            Recipients!.RemoveAt(place);
        if (Recipient.Is(recipient))
            Recipient = Recipients is [.., var last] ? last : default;
    }

    private void AddRecipient(KeptText recipient)
    {
        if (Recipient.Exists && !Recipient.Is(recipient))
        {
            Recipients ??= [Recipient];
            if (Recipients.Count < MostRecipients && IndexOf(recipient) < 0)
                Recipients.Add(recipient);
        }

        Recipient = recipient;
    }

    private int IndexOf(KeptText recipient) => Recipients?.FindIndex(known => known.Is(recipient)) ?? -1;
}
