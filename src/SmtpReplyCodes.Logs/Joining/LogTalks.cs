namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The dialogues that a log keeps, by session.</summary>
internal sealed class LogTalks(int most)
{
    private readonly RecentItems<LogDialogue> _dialogues = new(most);
    private (string System, string Session)? _latest;

    /// <summary>Begins a session anew. Lines of the same system that name none belong to it from here on.</summary>
    public void Begin(string system, string session)
    {
        _latest = (system, session);
        _dialogues.Set(KeyOf(system, session), new LogDialogue());
    }

    /// <summary>The session that a line of a system belongs to that names none: the one begun last; null before there was one.</summary>
    public string? LatestOf(string system) => _latest is { } latest && latest.System == system ? latest.Session : null;

    /// <summary>The dialogue of a session.</summary>
    public LogDialogue Of(string system, string? session)
    {
        var key = KeyOf(system, session ?? "");
        if (!_dialogues.TryFind(key, out var dialogue))
            _dialogues.Set(key, dialogue = new LogDialogue());
        return dialogue;
    }

    private static LogKey KeyOf(string system, string session) => new(system, LogKeyKind.Session, session);
}
