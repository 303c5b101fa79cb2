using System.Globalization;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The lines of an attempt to deliver a message to a recipient: mostly by SMTP, some by LMTP, local(8), virtual(8) and error(8).</summary>
internal sealed class LoggedAttempt(Draw draw, LogVoices voices, string id, string sender, string recipient, string host)
{
    public string Sent() => draw.Next(20) switch
    {
        < 2 => Line("lmtp", "mx.example.com[private/dovecot-lmtp]", "2.0.0", "sent", $"250 2.0.0 <{recipient}> {voices.Number()} Saved"),
        2 => Line("local", "local", "2.0.0", "sent", "delivered to maildir"),
        3 => Line("virtual", "virtual", "2.0.0", "sent", "delivered to maildir"),
        _ => Line("smtp", host + ":25", "2.0.0", "sent", voices.Thanks()),
    };

    public string Bounced()
    {
        var place = recipient.IndexOf('@', StringComparison.Ordinal);
        switch (draw.Next(20))
        {
            case 0:
                return Line("local", "local", "5.1.1", "bounced", $"unknown user: \"{recipient[..place]}\"");
            case 1:
                return Line("smtp", "none", "5.4.4", "bounced", $"Host or domain name not found. Name service error for name={recipient[(place + 1)..]} type=AAAA: Host not found");
            default:
                var (text, status) = voices.Refusal(host, recipient, sender, isTemporary: false);
                return Line("smtp", host + ":25", status, "bounced", text);
        }
    }

    public string[] Deferred()
    {
        switch (draw.Next(20))
        {
            case 0:
                return [Line("error", "none", "4.4.1", "deferred", $"delivery temporarily suspended: connect to {host}:25: Connection refused")];
            case < 3:
                return [$"{Tag("smtp")} connect to {host}:25: Connection timed out", Line("smtp", "none", "4.4.1", "deferred", $"connect to {host}:25: Connection timed out")];
            case 3:
                return [Line("smtp", host + ":25", "4.4.2", "deferred", $"lost connection with {host} while sending RCPT TO")];
            default:
                var (text, status) = voices.Refusal(host, recipient, sender, isTemporary: true);
                return [Line("smtp", host + ":25", status, "deferred", text)];
        }
    }

    private string Line(string agent, string relay, string status, string outcome, string text)
    {
        var original = draw.Next(10) == 0 ? " orig_to=<info@example.com>," : "";
        var reused = agent == "smtp" && draw.Next(5) == 0 ? Number($" conn_use={2 + draw.Next(8)},") : "";
        var delays = Number($" delay={draw.Next(90)}.{draw.Next(99):00}, delays=0.0{draw.Next(9)}/0/0.{draw.Next(99):00}/{draw.Next(9)}");
        return $"{Tag(agent)} {id}: to=<{recipient}>,{original} relay={relay},{reused}{delays}, dsn={status}, status={outcome} ({text})";
    }

    private string Tag(string agent) => Number($"postfix/{agent}[{20_200 + draw.Next(99)}]:");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
