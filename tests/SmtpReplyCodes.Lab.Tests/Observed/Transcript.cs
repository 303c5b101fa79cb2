using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>What the scripted servers said in a run of the lab, as they noted it down themselves: the truth that a report is held against.</summary>
internal sealed class Transcript
{
    private readonly Dictionary<string, HashSet<string>> _refusals = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the lines <c>time name &gt; b'550 No\r\n'</c>; an empty transcript where there is no such file.</summary>
    public Transcript(string file)
    {
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            if (line.Split(' ', 4) is [_, var name, ">", var literal] && literal.StartsWith('b') && QuotedBytes.Text(literal[1..]) is [not ('2' or '3'), ..] said)
                (_refusals.TryGetValue(name, out var known) ? known : _refusals[name] = []).Add(said.TrimEnd('\r', '\n'));
        }
    }

    /// <summary>Whatever a scripted server said but successes, each once; empty where it said none, or nobody noted it down.</summary>
    public IReadOnlyCollection<string> RefusalsOf(string server) => _refusals.TryGetValue(server, out var said) ? said : [];
}
