namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Lines as Postfix writes them into syslog.</summary>
internal static class Postfix
{
    public const string Unknown = "550 5.1.1 User unknown", Full = "552 5.2.2 Mailbox full", Greylisted = "450 4.2.0 Greylisted, try again later", Blocked = "554 5.7.1 Blocked: 192.0.2.1 is listed by dnsbl.example";

    /// <summary>A server could not be delivered to.</summary>
    public static string Failed(string recipient, string said, string time = "Nov 23 10:00:00", string relay = "mx.example.net") =>
        Line(time, recipient, relay, $"dsn={said[4..9]}, status={(said[0] == '4' ? "deferred" : "bounced")} (host {relay}[192.0.2.7] said: {said} (in reply to RCPT TO command))");

    /// <summary>A message was delivered.</summary>
    public static string Sent(string recipient, string time = "Nov 23 10:00:00", string relay = "mx.example.net") => Line(time, recipient, relay, "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1A2B3C)");

    /// <summary>The server itself refused a message.</summary>
    public static string Rejected(string recipient, string time = "Nov 23 10:00:00") =>
        $"{time} mx postfix/smtpd[77]: NOQUEUE: reject: RCPT from client.example[198.51.100.9]: 554 5.7.1 <{recipient}>: Relay access denied; from=<x@client.example> to=<{recipient}> proto=ESMTP helo=<client.example>\n";

    /// <summary>A line that tells of no delivery.</summary>
    public static string Noise(string time = "Nov 23 10:00:00") => $"{time} mx postfix/smtpd[77]: connect from client.example[198.51.100.9]\n";

    private static string Line(string time, string recipient, string relay, string end) =>
        $"{time} mx postfix/smtp[324]: 4F2A61: to=<{recipient}>, relay={relay}[192.0.2.7]:25, delay=0.02, delays=0/0.01/0/0.01, {end}\n";
}
