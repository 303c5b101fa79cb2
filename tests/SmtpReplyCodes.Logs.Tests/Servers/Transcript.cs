namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>All that scripted servers heard and said in one run: the truth that the log of the server under test is held against.</summary>
internal sealed class Transcript
{
    private readonly Dictionary<string, List<WireSession>> _open = [];
    private readonly List<WireSession> _all = [];

    /// <summary>Reads a transcript.</summary>
    public Transcript(string file)
    {
        foreach (var line in File.ReadLines(file).Select(WireLine.Read).OfType<WireLine>())
            Take(line);
        _all.ForEach(session => session.End());
        Failures = [.. _all.SelectMany(session => session.Failures).OrderBy(failure => failure.Time)];
        Accepted = _all.SelectMany(session => session.Accepted).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Hosts = _open.Keys.ToHashSet();
    }

    /// <summary>The deliveries that were refused, in the order in which that happened.</summary>
    public IReadOnlyList<WireFailure> Failures { get; }

    /// <summary>The recipients that were not refused.</summary>
    public IReadOnlySet<string> Accepted { get; }

    /// <summary>The scripted servers that were talked to.</summary>
    public IReadOnlySet<string> Hosts { get; }

    private void Take(WireLine line)
    {
        var sessions = _open.TryGetValue(line.Host, out var open) ? open : _open[line.Host] = [];
        if (line.Text is null)
        {
            // The script closed the connection or fell silent: nothing more comes of this session.
            sessions.Remove(sessions.Find(session => session.Pending is not null) ?? sessions.LastOrDefault()!);
            return;
        }

        if (line.IsReply)
            SessionToSpeak(sessions, line.Text).Say(line);
        else
            SessionToHear(sessions, WireSession.VerbOf(line.Text))?.Hear(line.Text);
        sessions.RemoveAll(session => session.Last == "QUIT");
    }

    /// <summary>The session that waits for this reply; a new one for a greeting, which answers nothing.</summary>
    private WireSession SessionToSpeak(List<WireSession> sessions, string reply)
    {
        // Nobody refuses QUIT.
        var waiting = sessions.Find(session => session.Pending is not null && (reply[0] is '2' || WireSession.VerbOf(session.Pending) != "QUIT"));
        if (waiting is not null && !(reply.StartsWith("220", StringComparison.Ordinal) && WireSession.VerbOf(waiting.Pending!) != "STARTTLS"))
            return waiting;
        var begun = new WireSession();
        _all.Add(begun);
        sessions.Add(begun);
        return begun;
    }

    /// <summary>The session that this command may belong to: connections to the same host at the same time are told apart by where they are.</summary>
    private static WireSession? SessionToHear(List<WireSession> sessions, string verb) =>
        sessions.Find(session => session.MayFollow(verb)) ?? sessions.FindLast(session => session.Pending is null);
}
