namespace SmtpReplyCodes.Logs.Joining;

/// <summary>By what a line is joined with others.</summary>
internal readonly ref struct LogKeys
{
    private readonly string _system;
    private readonly ReadOnlySpan<byte> _delivery, _session, _queueId;

    /// <param name="system">The id of the system.</param>
    /// <param name="delivery">The number of the attempt; empty for none, as for the others.</param>
    /// <param name="session">The name of the connection.</param>
    /// <param name="queueId">The name of the message.</param>
    public LogKeys(string system, ReadOnlySpan<byte> delivery, ReadOnlySpan<byte> session, ReadOnlySpan<byte> queueId)
    {
        _system = system;
        _delivery = delivery;
        _session = session;
        _queueId = queueId;
    }

    public LogKey Delivery => new(_system, LogKeyKind.Delivery, _delivery);

    public LogKey Session => new(_system, LogKeyKind.Session, _session);

    public LogKey QueueId => new(_system, LogKeyKind.QueueId, _queueId);

    /// <summary>The narrowest one.</summary>
    public LogKey First => !_delivery.IsEmpty ? Delivery : !_session.IsEmpty ? Session : QueueId;
}
