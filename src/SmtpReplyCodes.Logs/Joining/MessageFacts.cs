using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What lines tell about a message, an attempt or a session, each of it or nothing.</summary>
internal struct MessageFacts
{
    public KeptText QueueId, Session, Sender, Recipient, OriginalRecipient;
    public string? Relay, RelayAddress;

    /// <summary>Fills what is not known here, but for the recipient.</summary>
    public void Complete(in MessageFacts other)
    {
        Fill(ref QueueId, other.QueueId);
        Fill(ref Session, other.Session);
        Fill(ref Sender, other.Sender);
        Fill(ref OriginalRecipient, other.OriginalRecipient);
        Relay ??= other.Relay;
        RelayAddress ??= other.RelayAddress;
    }

    private static void Fill(ref KeptText text, in KeptText other)
    {
        if (!text.Exists && other.Exists)
            text = other;
    }
}
