namespace SmtpReplyCodes.Logs.Joining;

/// <summary>By what a line is joined with others; each with the system in front, as two systems may write into one log.</summary>
internal readonly record struct LogKeys(string System, string? Delivery, string? Session, string? QueueId)
{
    /// <summary>The narrowest one.</summary>
    public string? First => Delivery ?? Session ?? QueueId;

    /// <summary>The keys of what a line names.</summary>
    public static LogKeys Of(string system, string? delivery, string? session, string? queueId) =>
        new(system, delivery is null ? null : $"{system} d {delivery}", OfSession(system, session), OfQueueId(system, queueId));

    public static string? OfSession(string system, string? session) => session is null ? null : $"{system} s {session}";

    public static string? OfQueueId(string system, string? queueId) => queueId is null ? null : $"{system} q {queueId}";
}
