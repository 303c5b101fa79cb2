namespace SmtpReplyCodes.Logs.Joining;

/// <summary>By what a line is joined with others.</summary>
internal readonly record struct LogKeys(LogKey? Delivery, LogKey? Session, LogKey? QueueId)
{
    /// <summary>The narrowest one.</summary>
    public LogKey? First => Delivery ?? Session ?? QueueId;

    /// <summary>The keys of what a line names.</summary>
    public static LogKeys Of(string system, string? delivery, string? session, string? queueId) =>
        new(LogKey.Of(system, LogKeyKind.Delivery, delivery), LogKey.Of(system, LogKeyKind.Session, session), LogKey.Of(system, LogKeyKind.QueueId, queueId));
}
