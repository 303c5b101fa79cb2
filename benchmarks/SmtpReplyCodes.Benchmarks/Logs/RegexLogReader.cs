using System.Text;
using System.Text.RegularExpressions;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The reader around the regular expressions: the lines of a <see cref="StreamReader"/>, the sender by the name of the message, and the first of the regexes for the cause that matches.</summary>
/// <param name="forms">One for each daemon.</param>
/// <param name="causes">One for each cause; none where no cause is asked for.</param>
internal sealed class RegexLogReader(Regex[] forms, Regex[] causes)
{
    /// <summary>What an entry holds.</summary>
    internal sealed record Entry(string Time, string? Id, string? Sender, string Recipient, string? Original, string Relay, string? Ip, string Dsn, string Status, string Text, int Cause);

    /// <summary>How many entries the log has; each is made as a program would want it.</summary>
    public int Read(byte[] log)
    {
        var senders = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(new MemoryStream(log, writable: false), Encoding.UTF8);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            if (ReadLine(line, senders) is { } entry)
                count += entry.Text.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private Entry? ReadLine(string line, Dictionary<string, string> senders)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            var match = forms[i].Match(line);
            if (!match.Success)
                continue;
            switch (i)
            {
                case PostfixRegexes.From:
                    senders[match.Groups["id"].Value] = match.Groups["from"].Value;
                    return null;
                case PostfixRegexes.Removed:
                    senders.Remove(match.Groups["id"].Value);
                    return null;
                default:
                    return match.Groups["to"].Success ? MakeEntry(match, senders) : null;
            }
        }

        return null;
    }

    private Entry MakeEntry(Match match, Dictionary<string, string> senders)
    {
        var id = ValueOf(match, "id");
        var text = match.Groups["text"].Value;
        var status = ValueOf(match, "status") ?? "reject";
        var sender = ValueOf(match, "from") ?? (id is null ? null : senders.GetValueOrDefault(id));
        var cause = status == "sent" || causes.Length == 0 ? -1 : BounceRegexes.FirstMatch(causes, text);
        return new Entry(match.Groups["time"].Value, id, sender, match.Groups["to"].Value, ValueOf(match, "original"), match.Groups["relay"].Value, ValueOf(match, "ip"), match.Groups["dsn"].Value, status, text, cause);
    }

    private static string? ValueOf(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
}
