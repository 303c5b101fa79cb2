namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What a key names.</summary>
internal enum LogKeyKind
{
    QueueId,
    Session,
    Delivery,

    /// <summary>A recipient of a message or session, by both names.</summary>
    Recipient,
}
