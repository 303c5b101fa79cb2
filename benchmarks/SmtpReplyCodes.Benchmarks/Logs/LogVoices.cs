using System.Globalization;
using System.Text;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>Whom the lines of the log are about, and what was said to them: names and words drawn by a generator, the replies after <see cref="ReplyTemplates"/>.</summary>
internal sealed class LogVoices(Draw draw)
{
    private static readonly string[] Users = ["anna.schmidt", "john.doe", "office", "k.tanaka", "newsletter", "ops+alerts", "peter.van.den.berg", "x7731", "maria.rossi", "billing"];

    private static readonly string[] Domains = ["example.org", "mail.example.com", "customer.example.net", "shop.example.com", "students.example.edu", "corp.example.net", "post.example.org"];

    private static readonly string[] TemporaryTemplates = Of('4'), PermanentTemplates = Of('5');

    private static readonly string[] Commands = ["RCPT TO", "RCPT TO", "RCPT TO", "RCPT TO", "MAIL FROM", "end of DATA", "end of DATA", "DATA"];

    public string Domain() => draw.From(Domains);

    /// <summary>One of some hundred thousand at a domain, as a server sees them.</summary>
    public string Address(string domain) => draw.Next(4) == 0 ? $"{draw.From(Users)}@{domain}" : Text($"{draw.From(Users)}{draw.Next(9_999)}@{domain}");

    /// <summary>A host with its IP address, as the log names both.</summary>
    public string Host(string domain)
    {
        var number = 1 + draw.Next(8);
        return Text($"mx{number}.{domain}[198.51.100.{number + (8 * Array.IndexOf(Domains, domain))}]");
    }

    /// <summary>A client of this server.</summary>
    public string Client() => draw.Next(5) == 0 ? $"unknown[{Ip()}]" : Text($"out{draw.Next(40)}.{Domain()}[{Ip()}]");

    /// <summary>What a server says that takes a message.</summary>
    public string Thanks() => draw.Next(3) switch
    {
        0 => Text($"250 2.0.0 OK  {1_795_000_000 + draw.Next(1_000_000)} {draw.Next(0xFFFFFF):x6}-{draw.Next(0x7FFFFFFF):x8}si.{draw.Next(99)} - gsmtp"),
        _ => $"250 2.0.0 Ok: queued as {Number()}",
    };

    /// <summary>A refusal as Postfix puts it into its log, a reply of two lines on one; and the status by it.</summary>
    public (string Text, string Status) Refusal(string host, string recipient, string sender, bool isTemporary)
    {
        if (isTemporary && draw.Next(6) == 0)
            return ($"host {host} refused to talk to me: 421 4.7.0 {host[..host.IndexOf('[', StringComparison.Ordinal)]} Error: too many connections from {Ip()}", "4.7.0");
        var reply = Reply(isTemporary ? TemporaryTemplates : PermanentTemplates, recipient, sender);
        return ($"host {host} said: {reply} (in reply to {draw.From(Commands)} command)", StatusOf(reply));
    }

    /// <summary>What this server itself says to a client at its door.</summary>
    public string Rejection(string recipient, string client) => draw.Next(4) switch
    {
        0 => $"554 5.7.1 Service unavailable; Client host [{Ip()}] blocked using zen.list.example; Listed, see https://list.example/q",
        1 => $"450 4.2.0 <{recipient}>: Recipient address rejected: Greylisted",
        2 => $"554 5.7.1 <{client}>: Client host rejected: Access denied",
        _ => $"550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in virtual mailbox table",
    };

    /// <summary>The name of a message in a queue.</summary>
    public string Number() => Text($"{draw.Next(0x7FFFFFFF):X8}{draw.Next(0xFFF):X3}");

    private string Reply(string[] templates, string recipient, string sender)
    {
        var template = draw.From(templates);
        var line = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var end = open < 0 ? template.Length : open;
            line.Append(template, at, end - at);
            at = end;
            if (open >= 0)
            {
                at = template.IndexOf('}', open) + 1;
                line.Append(Value(template[(open + 1)..(at - 1)], recipient, sender));
            }
        }

        if (line[3] == '-')
            line.Append(' ').Append(line.ToString(0, 3)).Append(' ').Append(StatusOf(line.ToString())).Append(" See https://").Append(Domain()).Append("/help ").Append(Number());
        return line.ToString();
    }

    private string Value(string name, string recipient, string sender) => name switch
    {
        "to" => recipient,
        "from" => sender,
        "user" => recipient[..recipient.IndexOf('@', StringComparison.Ordinal)],
        "domain" => recipient[(recipient.IndexOf('@', StringComparison.Ordinal) + 1)..],
        "host" => "mx1." + Domain(),
        "ip" => Ip(),
        "queue" => Number(),
        "url" => Text($"https://{Domain()}/help?c={draw.Next(9_999)}"),
        "num" => Text($"{1 + draw.Next(9_999)}"),
        _ => throw new InvalidOperationException($"{{{name}}} is not known."),
    };

    private string Ip() => (draw.Next(2) == 0 ? "192.0.2." : "203.0.113.") + Text($"{1 + draw.Next(254)}");

    /// <summary>The enhanced code of a reply, else the one that Postfix gives it.</summary>
    private static string StatusOf(string reply) => reply[5] == '.' && reply.IndexOf(' ', 4) is > 0 and var end ? reply[4..end] : reply[0] + ".0.0";

    private static string[] Of(char code) => [.. ReplyTemplates.All.Where(template => template[0] == code)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
