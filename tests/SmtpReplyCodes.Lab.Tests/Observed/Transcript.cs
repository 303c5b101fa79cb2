using System.Globalization;
using System.Text;

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
            if (line.Split(' ', 4) is [_, var name, ">", var literal] && literal.StartsWith('b') && Unquote(literal[1..]) is [not ('2' or '3'), ..] said)
                (_refusals.TryGetValue(name, out var known) ? known : _refusals[name] = []).Add(said.TrimEnd('\r', '\n'));
        }
    }

    /// <summary>Whatever a scripted server said but successes, each once; empty where it said none, or nobody noted it down.</summary>
    public IReadOnlyCollection<string> RefusalsOf(string server) => _refusals.TryGetValue(server, out var said) ? said : [];

    /// <summary>The text of a quoted run of bytes, with backslashes before what cannot stand for itself.</summary>
    private static string Unquote(string literal)
    {
        var bytes = new List<byte>();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                bytes.Add((byte)literal[i]);
                continue;
            }

            i++;
            if (literal[i] == 'x')
            {
                bytes.Add(byte.Parse(literal.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(literal[i] switch { 'r' => '\r', 'n' => '\n', 't' => '\t', var other => other }));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
