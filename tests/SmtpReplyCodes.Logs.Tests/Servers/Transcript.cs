namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>All that scripted servers heard and said in one run: the truth that the log of the server under test is held against.</summary>
internal sealed class Transcript
{
    private readonly Dictionary<string, List<WireSession>> _open = [];
    private readonly List<WireSession> _all = [];
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Host, string Code)> _odd = [];

    /// <summary>Reads a transcript.</summary>
    public Transcript(string file)
    {
        foreach (var line in File.ReadLines(file).Select(WireLine.Read).OfType<WireLine>())
            Take(line);
        _all.ForEach(session => session.End());
        Failures = [.. _all.SelectMany(session => session.Failures).OrderBy(failure => failure.Time)];
    }

    /// <summary>The deliveries that were refused, in the order in which that happened.</summary>
    public IReadOnlyList<WireFailure> Failures { get; }

    /// <summary>Whether somebody was named as a recipient.</summary>
    public bool Names(string recipient) => _named.Contains(recipient);

    /// <summary>Whether a scripted server said a code in what is no reply: with a tab behind it, or beside other codes. Each server makes of it what it likes.</summary>
    public bool SaysOddly(string host, int code) => _odd.Contains((host, $"{code}"));

    private void Take(WireLine line)
    {
        var sessions = _open.TryGetValue(line.Host, out var open) ? open : _open[line.Host] = [];
        if (line.Text is null)
        {
            // The script closed the connection or fell silent: nothing more comes of this session.
            sessions.Remove(sessions.Find(session => session.Pending is not null) ?? sessions.LastOrDefault()!);
            return;
        }

        var verb = WireSession.VerbOf(line.Text);
        if (line.IsReply)
        {
            SessionToSpeak(sessions, line.Text).Say(line);
            if (!SmtpReply.TryParse(line.Text, out _) || line.Text.Contains('\t', StringComparison.Ordinal))
                _odd.UnionWith(line.Text.Split('\n').Where(said => said.Length > 3).Select(said => (line.Host, said[..3])));
        }
        else
        {
            SessionToHear(sessions, verb)?.Hear(line.Text);
            if (verb == "RCPT")
                _named.Add(WireSession.AddressOf(line.Text));
        }

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
