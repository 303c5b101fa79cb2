using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>What stands in front of the message of a line: time, host, tag, and what collectors of logs add.</summary>
public class LineHeadTests
{
    public static TheoryData<string, string, string, string> Lines => new()
    {
        // Syslog
        { "Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "Nov 23 21:14:33 mx postfix/smtp: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "Nov 23 21:14:33 postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "Nov 23 21:14:33 2026 mx out/smtp: hello", "Nov 23 21:14:33 2026", "out/smtp", "hello" },
        { "Nov 23 21:14:33 4711 out/smtp: hello", "Nov 23 21:14:33", "out/smtp", "hello" },
        { "/var/log/mail.log.2.gz:Nov 23 21:14:33 2026 mx out/smtp: hello", "Nov 23 21:14:33 2026", "out/smtp", "hello" },
        { "2026-11-23T21:14:33.123456+01:00 mx sm-mta[5]:  hello", "2026-11-23T21:14:33.123456+01:00", "sm-mta", "hello" },
        { "Nov 23 21:14:33 mx postfix-out/submission/smtpd[3]: hello: you", "Nov 23 21:14:33", "postfix-out/submission/smtpd", "hello: you" },
        { "Nov 23 21:14:33 mx.example.org mail_filter.2+x[3]: hello", "Nov 23 21:14:33", "mail_filter.2+x", "hello" },
        { "Nov 23 21:14:33 2001:db8::7 postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "Nov 23 21:14:33 192.0.2.7 postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "postfix/smtp[324]: hello", "", "postfix/smtp", "hello" },
        { "<22>Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "<22>postfix/smtp[324]: hello", "", "postfix/smtp", "hello" },
        { "<191>2026-11-23T21:14:33Z mx postfix/smtp[324]: hello", "2026-11-23T21:14:33Z", "postfix/smtp", "hello" },
        { "Nov 23 21:14:33 mx sendmail[324]: [ID 801593 mail.info] hello", "Nov 23 21:14:33", "sendmail", "hello" },
        { "Nov 23 21:14:33 mx sendmail[324]: [IDLE] hello", "Nov 23 21:14:33", "sendmail", "[IDLE] hello" },

        // RFC 5424
        { "<22>1 2026-11-23T21:14:33.123Z mx postfix/smtp 324 - - hello", "2026-11-23T21:14:33.123Z", "postfix/smtp", "hello" },
        { "<22>1 2026-11-23T21:14:33.123Z mx postfix/smtp 324 ID47 [a@1 b=\"c d\"] hello", "2026-11-23T21:14:33.123Z", "postfix/smtp", "hello" },
        { "<22>1 2026-11-23T21:14:33.123Z mx postfix/smtp 324 - - \uFEFFhello", "2026-11-23T21:14:33.123Z", "postfix/smtp", "hello" },
        { "<22>1 - mx postfix/smtp 324 - - hello", "", "postfix/smtp", "hello" },

        // Logs of their own
        { "2026-11-23 21:14:33 1xVb2X => hello", "2026-11-23 21:14:33", "", "1xVb2X => hello" },
        { "2026-11-23 21:14:33.123 +0100 [4711] 1xVb2X => hello", "2026-11-23 21:14:33.123 +0100", "", "1xVb2X => hello" },
        { "2026-11-23 21:14:33 [47a1] hello", "2026-11-23 21:14:33", "", "[47a1] hello" },
        { "Nov 23 21:14:33 mx exim[123]: 2026-11-23 21:14:34 1xVb2X => hello", "2026-11-23 21:14:34", "exim", "1xVb2X => hello" },
        { "Nov 23 21:14:33 mx qmail: 1795468473.123456 hello", "1795468473.123456", "qmail", "hello" },
        { "@400000006b04acc32f8a4b1c hello you", "@400000006b04acc32f8a4b1c", "", "hello you" },
        { "Mon 2026-11-23 21:14:33.123: *  From: anna@example.com", "Mon 2026-11-23 21:14:33.123", "", "*  From: anna@example.com" },
        { "[23/Nov/2026 21:14:33] hello: you", "[23/Nov/2026 21:14:33]", "hello", "you" },

        // What collectors put in front
        { "2026-11-23T21:14:40.000000000Z stdout F Nov 23 21:14:33 mx postfix/smtp[324]: hello", "2026-11-23T21:14:40.000000000Z", "postfix/smtp", "hello" },
        { "2026-11-23T21:14:40.000000000Z stderr F postfix/smtp[324]: hello", "2026-11-23T21:14:40.000000000Z", "postfix/smtp", "hello" },
        { "mail-1  | Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "    Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "> `Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "/var/log/mail.log:Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "4711-Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "/var/log/a-b:c:Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "2. Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "- Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "* Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "> mail-1  | Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "mail.info: Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "| Nov 23 21:14:33 mx postfix/smtp[324]: hello", "Nov 23 21:14:33", "postfix/smtp", "hello" },
        { "mx postfix/smtp[324]: hello", "", "postfix/smtp", "hello" },
        { "Nov 23 21:14:32 2026-11-23 21:14:33 postfix/smtp[324]: hello", "2026-11-23 21:14:33", "postfix/smtp", "hello" },

        // No tag
        { "hello", "", "", "hello" },
        { "hello you", "", "", "hello you" },
        { "hello you: there", "", "", "hello you: there" },
        { "  hello you", "", "", "  hello you" },
        { "Nov 23 21:14:33 mx hello you", "Nov 23 21:14:33", "", "mx hello you" },
        { "Nov 23 21:14:33 mx hello you: there", "Nov 23 21:14:33", "", "mx hello you: there" },
        { "Nov 23 21:14:33 lmtp(anna@example.com)<117>: Info: hello", "Nov 23 21:14:33", "", "lmtp(anna@example.com)<117>: Info: hello" },
        { "Nov 23 21:14:33 mx smtp[a1]: hello", "Nov 23 21:14:33", "", "mx smtp[a1]: hello" },
        { "550: hello", "", "", "550: hello" },
        { "4F2A61: to=<anna@example.org> hello", "", "", "4F2A61: to=<anna@example.org> hello" },
        { "hello to Nov 23 21:14:33 mx postfix/smtp[324]: you", "", "", "hello to Nov 23 21:14:33 mx postfix/smtp[324]: you" },
        { "a | b", "", "", "b" },
        { "hello to you | b", "", "", "hello to you | b" },
        { "<999a>hello", "", "", "<999a>hello" },
        { "<anna@example.org> hello", "", "", "<anna@example.org> hello" },
        { "", "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_head_tells_time_and_tag(string line, string time, string program, string message) => Read(line).Should().Be((time, program, message));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Wherever_a_line_is_cut_its_head_is_read(string line, string time, string program, string message)
    {
        _ = (time, program);
        for (var length = 0; length <= line.Length; length++)
            Read(line[..length]).Message.Length.Should().BeLessThanOrEqualTo(Math.Max(length, message.Length));
    }

    private static (string Time, string Program, string Message) Read(string text)
    {
        var line = Encoding.UTF8.GetBytes(text);
        var head = LineHead.Read(line);
        return (Encoding.UTF8.GetString(line[head.Time]), Encoding.UTF8.GetString(line[head.Program]), Encoding.UTF8.GetString(line[head.Message..]));
    }
}
