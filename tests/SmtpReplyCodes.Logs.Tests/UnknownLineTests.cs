using System.Text.Json;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Lines of programs that nobody described: read where a server refuses an address in them, and only there.</summary>
public class UnknownLineTests
{
    [Theory]
    [InlineData("Sending to anna@example.org failed: 550 5.1.1 User unknown", "bounced anna@example.org - 550 5.1.1")]
    [InlineData("2026-11-23 21:14:33 ERROR SmtpClient - RCPT TO:<anna@example.org> rejected: 550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown", "bounced anna@example.org - 550 5.1.1")]
    [InlineData("[2026-11-23T21:14:33Z] mailer.WARN: Message from app@example.com to anna@example.org deferred: 451 4.7.1 Greylisted, try again later", "deferred anna@example.org app@example.com 451 4.7.1")]
    [InlineData("Nov 23 21:14:33 web app[12]: mail for bert@example.net: 452 4.2.2 Mailbox full", "deferred bert@example.net - 452 4.2.2")]
    [InlineData("Can't send mail - all recipients were rejected: 550 5.1.1 <anna@example.org>: User unknown", "bounced anna@example.org - 550 5.1.1")]
    [InlineData("level=error msg=\"delivery failed\" from=app@example.com to=anna@example.org err=\"554 5.7.1 Relay access denied\"", "bounced anna@example.org app@example.com 554 5.7.1")]
    [InlineData("level=error REJECTED[recipient] from=app@example.com to=anna@example.org (554 5.7.1 Relay access denied)", "bounced anna@example.org app@example.com 554 5.7.1")]
    [InlineData("550 User unknown: anna@example.org", "bounced anna@example.org - 550 -")]
    [InlineData("smtp error for anna@example.org: 550-5.1.1 The account does not exist", "bounced anna@example.org - 550 5.1.1")]
    [InlineData("MAIL FROM:<app@example.com> RCPT TO:<anna.b+c@mx-1.example.org> => 550 5.1.1 no such user", "bounced anna.b+c@mx-1.example.org app@example.com 550 5.1.1")]
    [InlineData("für jürgen@example.org: 550 5.1.1 unbekannt", "bounced jürgen@example.org - 550 5.1.1")]
    public void A_refusal_beside_an_address_is_read(string line, string entry) => Read(line).Should().Be(entry);

    [Theory]
    [InlineData("192.0.2.9 - - [23/Nov/2026:21:14:33 +0000] \"GET /users/anna@example.org HTTP/1.1\" 404 512 \"-\" \"curl/8\"")]
    [InlineData("192.0.2.9 - - [23/Nov/2026:21:14:33 +0000] \"POST /send?to=anna@example.org HTTP/1.1\" 500 12")]
    [InlineData("192.0.2.9 - anna@example.org [23/Nov/2026:21:14:33 +0000] \"GET / HTTP/2\" 503 5120")]
    [InlineData("192.0.2.9 - anna@example.org [23/Nov/2026:21:14:33 +0000] \"GET / HTTP/1.1\" 401 -")]
    [InlineData("GET https://api.example.com/users/anna@example.org returned 404 Not Found")]
    [InlineData("GET https://api.example.com/users/anna@example.org returned 403 Forbidden")]
    [InlineData("HTTP/1.1 429 Too Many Requests for anna@example.org")]
    [InlineData("HTTP/1.1 503 Service Unavailable for anna@example.org")]
    [InlineData("webhook of anna@example.org failed: 502 Bad Gateway")]
    [InlineData("webhook of anna@example.org failed: 500 Internal Server Error")]
    [InlineData("webhook of anna@example.org failed: 504 Gateway Timeout")]
    public void The_web_has_numbers_of_its_own(string line) => Read(line).Should().Be("nothing");

    [Theory]
    [InlineData("connecting to anna@example.org on port 587")]
    [InlineData("login of anna@example.org from 192.0.2.7:550 ")]
    [InlineData("uploaded 450 kB for anna@example.org")]
    [InlineData("backup of anna@example.org took 550 seconds")]
    [InlineData("order 451 of anna@example.org was shipped")]
    [InlineData("500 messages moved for anna@example.org")]
    [InlineData("quota of anna@example.org is 512 MB")]
    [InlineData("anna@example.org signed in at 2026-11-23 21:14:33.550 from 198.51.100.4")]
    [InlineData("user 550 changed the address to anna@example.org")]
    [InlineData("version 5.1.1 was installed by anna@example.org")]
    [InlineData("anna@example.org opened page 404")]
    [InlineData("anna@example.org owes 450.00")]
    public void Numbers_may_be_anything(string line) => Read(line).Should().Be("nothing");

    [Theory]
    [InlineData("Sent to anna@example.org: 250 2.0.0 Ok: queued as 4F2A61")]
    [InlineData("anna@example.org: 354 go ahead")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("Sending to anna failed: 550 5.1.1 User unknown")]
    [InlineData("Sending to anna@localhost failed: 550 5.1.1 User unknown")]
    [InlineData("Sending to anna@example.org failed: user unknown")]
    [InlineData("Sending to anna@example.org failed: 5.1.1 User unknown")]
    [InlineData("550")]
    [InlineData("@ 550 5.1.1 User unknown @")]
    [InlineData("")]
    public void Without_refusal_code_and_address_there_is_nothing_to_tell(string line) => Read(line).Should().Be("nothing");

    [Theory]
    [InlineData("Nov 23 21:14:33 mx postfix/smtp[3]: warning: host mx.example.org[192.0.2.7] said: 450 4.7.1 <anna@example.org>: try later (in reply to RCPT TO command)")]
    [InlineData("Nov 23 21:14:33 mx postfix/smtpd[3]: NOQUEUE: reject_warning: RCPT from unknown[192.0.2.7]: 450 4.7.1 <anna@example.org>: try later; from=<b@example.com> to=<anna@example.org> proto=ESMTP helo=<x>")]
    [InlineData("Nov 23 21:14:33 mx postfix/cleanup[3]: 4F2A61: warning: header Subject: 550 5.1.1 User unknown from app.example.com[203.0.113.4]; from=<b@example.com> to=<anna@example.org> proto=ESMTP helo=<app>")]
    [InlineData("Nov 23 21:14:33 mx sendmail[3]: 5AN: to=<anna@example.org>, delay=00:00:01, mailer=esmtp")]
    public void What_a_known_system_writes_besides_is_none_of_it(string line) => Read(line).Should().Be("nothing");

    [Fact]
    public async Task In_the_log_of_a_known_system_only_lines_of_another_program_are_read()
    {
        const string Unknown = "Sending to anna@example.org failed: 550 5.1.1 User unknown";
        var known = ReadLog.Bounce("bert@example.org");

        var (entries, reader) = await ReadLog.All(string.Join('\n', Unknown, known, Unknown, "Nov 23 21:14:33 web app[12]: " + Unknown));

        entries.Select(entry => (entry.LineNumber, entry.Recipient, entry.MailSystem?.Id)).Should().Equal((1, "anna@example.org", null), (2, "bert@example.org", "postfix"), (4, "anna@example.org", null));
        reader.LinesSkipped.Should().Be(0);
    }

    [Fact]
    public void They_may_be_left_out()
    {
        const string Line = "Sending to anna@example.org failed: 550 5.1.1 User unknown";

        MailLog.TryReadLine(Line, out _, new MailLogOptions { ReadUnknown = false }).Should().BeFalse();
        MailLog.TryReadLine(Line, out _, new MailLogOptions { MailSystem = MailSystem.Find("postfix") }).Should().BeFalse();
    }

    private static string Read(string line) => MailLog.TryReadLine(line, out var entry)
        ? $"{JsonSerializer.Serialize(entry.Outcome).Trim('"')} {entry.Recipient ?? "-"} {entry.Sender ?? "-"} {entry.Reply.Code?.ToString(null as IFormatProvider) ?? "-"} {entry.Reply.EnhancedCode?.ToString() ?? "-"}"
        : "nothing";
}
