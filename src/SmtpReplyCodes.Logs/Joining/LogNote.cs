namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What lines told about a message, an attempt or a session.</summary>
internal sealed class LogNote
{
    /// <summary>More recipients of a message are not kept.</summary>
    private const int MostRecipients = 1_000;

    private List<string>? _recipients;

    public string? QueueId, Session, Sender, Recipient, OriginalRecipient, Relay, RelayAddress;

    /// <summary>All that were named, each once.</summary>
    public IReadOnlyList<string> Recipients => _recipients ?? (Recipient is { } only ? [only] : []);

    /// <summary>Fills what this note does not know.</summary>
    public void Complete(LogNote other)
    {
        QueueId ??= other.QueueId;
        Session ??= other.Session;
        Sender ??= other.Sender;
        Relay ??= other.Relay;
        RelayAddress ??= other.RelayAddress;
        OriginalRecipient ??= other.OriginalRecipient;
        if (Recipient is null)
            (Recipient, _recipients) = (other.Recipient, other._recipients);
    }

    /// <summary>Takes over all that another note knows.</summary>
    public void Update(LogNote other)
    {
        QueueId = other.QueueId ?? QueueId;
        Session = other.Session ?? Session;
        Sender = other.Sender ?? Sender;
        Relay = other.Relay ?? Relay;
        RelayAddress = other.RelayAddress ?? RelayAddress;
        OriginalRecipient = other.OriginalRecipient ?? OriginalRecipient;
        if (other.Recipient is { } recipient)
            AddRecipient(recipient);
    }

    /// <summary>Forgets a recipient of whom all was told.</summary>
    public void Drop(string recipient)
    {
        _recipients?.Remove(recipient);
        if (Recipient == recipient)
            Recipient = _recipients is [.., var last] ? last : null;
    }

    private void AddRecipient(string recipient)
    {
        if (Recipient is not null && Recipient != recipient)
        {
            _recipients ??= [Recipient];
            if (_recipients.Count < MostRecipients && !_recipients.Contains(recipient))
                _recipients.Add(recipient);
        }

        Recipient = recipient;
    }
}
