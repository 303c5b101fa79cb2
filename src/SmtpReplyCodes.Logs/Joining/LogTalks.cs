namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The dialogues that a log keeps, by session.</summary>
internal sealed class LogTalks(int most)
{
    private readonly RecentItems<LogDialogue> _dialogues = new(most);
    private string? _latest;

    /// <summary>Begins a session anew. Lines of the same system that name none belong to it from here on.</summary>
    public void Begin(string system, string? session)
    {
        _latest = KeyOf(system, session ?? "");
        _dialogues.Set(_latest, new LogDialogue());
    }

    /// <summary>The dialogue of a session; of the one begun last where no session is named.</summary>
    public LogDialogue Of(string system, string? session)
    {
        var key = session is null ? _latest ?? KeyOf(system, "") : KeyOf(system, session);
        if (!_dialogues.TryFind(key, out var dialogue))
            _dialogues.Set(key, dialogue = new LogDialogue());
        return dialogue;
    }

    private static string KeyOf(string system, string session) => $"{system} {session}";
}
