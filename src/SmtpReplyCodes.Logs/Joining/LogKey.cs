namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The name of a message, an attempt or a session; with the system, as two may write into one log.</summary>
internal readonly record struct LogKey(string System, LogKeyKind Kind, string Name)
{
    /// <summary>The key of a name; null for none.</summary>
    public static LogKey? Of(string system, LogKeyKind kind, string? name) => name is null ? null : new LogKey(system, kind, name);
}
