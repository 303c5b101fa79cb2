using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The dialogues that a log keeps, by session.</summary>
internal sealed class LogTalks(int most)
{
    private readonly RecentItems<LogDialogue> _dialogues = new(most);
    private (string System, KeptText Session)? _latest;

    /// <summary>The session of lines that name none: a blank, which no name holds.</summary>
    public static KeptText Unnamed { get; } = KeptText.Of(" "u8);

    /// <summary>Begins a session anew. Lines of the same system that name none belong to it from here on.</summary>
    public void Begin(string system, KeptText session)
    {
        _latest = (system, session);
        _dialogues.Set(KeyOf(system, session), new LogDialogue());
    }

    /// <summary>The session that a line of a system belongs to that names none: the one begun last; none before there was one.</summary>
    public KeptText LatestOf(string system) => _latest is { } latest && latest.System == system ? latest.Session : default;

    /// <summary>The dialogue of a session.</summary>
    public LogDialogue Of(string system, KeptText session)
    {
        var key = KeyOf(system, session.Or(Unnamed));
        if (!_dialogues.TryFind(key, out var dialogue))
            _dialogues.Set(key, dialogue = new LogDialogue());
        return dialogue;
    }

    private static LogKey KeyOf(string system, in KeptText session) => new(system, LogKeyKind.Session, session.Bytes);
}
