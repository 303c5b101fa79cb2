namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Log lines of mail servers, each with its own way to quote what the other side said.</summary>
public class FindInServerLogsTests
{
    private const string Postfix = "Nov 24 10:15:02 mx postfix/smtp[3210]: 4F2A91C: to=<no.one@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.41, delays=0.02/0.01/0.3/0.08, ";
    private const string Exim = "2026-11-24 10:15:02 1vNabc-000001-2D ** no.one@example.org F=<a@example.net> R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.25]: ";
    private const string Sendmail = "Nov 24 10:15:02 mx sm-mta[2201]: 7AOAF2aB002201: to=<no.one@example.org>, delay=00:00:01, xdelay=00:00:00, mailer=esmtp, pri=30239, relay=mx.example.org. [192.0.2.25], ";
    private const string OpenSmtpd = "Nov 24 10:15:02 mx smtpd[164]: 1a5cf8281a9e64bc mta delivery evpid=0f86967f6e384e1f from=<a@example.net> to=<no.one@example.org> rcpt=<-> source=\"192.0.2.9\" relay=\"192.0.2.25 (mx.example.org)\" delay=1s ";

    [Theory]
    [InlineData("dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <no.one@example.org>: User unknown (in reply to RCPT TO command))", 550, "5.1.1", "<no.one@example.org>: User unknown")]
    [InlineData("dsn=5.0.0, status=bounced (host mx.example.org[192.0.2.25] said: 550 No such user (in reply to RCPT TO command))", 550, "5.0.0", "No such user")]
    [InlineData("dsn=4.2.0, status=deferred (host mx.example.org[192.0.2.25] said: 450 4.2.0 Greylisted, come back (in reply to RCPT TO command))", 450, "4.2.0", "Greylisted, come back")]
    [InlineData("dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.25] said: 554 5.7.1 Spam (score 12) found (in reply to end of DATA command))", 554, "5.7.1", "Spam (score 12) found")]
    [InlineData("dsn=4.7.0, status=deferred (host mx.example.org[192.0.2.25] refused to talk to me: 421 4.7.0 Too many connections)", 421, "4.7.0", "Too many connections")]
    [InlineData("dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F2A91D)", 250, "2.0.0", "Ok: queued as 4F2A91D")]
    public void Postfix_delivery(string rest, int code, string enhanced, string line)
    {
        // Where the reply has no enhanced code, as in the second row, Postfix' own dsn= stands for it.
        FoundReply.ShouldBe(Postfix + rest, code, enhanced, line);
    }

    [Fact]
    public void Postfix_joins_the_lines_with_blanks() => FoundReply.ShouldBe(
        Postfix + "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550-5.1.1 The mailbox does not exist. Please check 550-5.1.1 the address 550 5.1.1  https://example.org/help (in reply to RCPT TO command))",
        550, "5.1.1", "The mailbox does not exist. Please check", "the address", "https://example.org/help");

    [Fact]
    public void Postfix_rejection() => FoundReply.ShouldBe(
        "Nov 24 10:15:02 mx postfix/smtpd[3210]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <no.one@example.net>: Relay access denied; from=<a@example.org> to=<no.one@example.net> proto=ESMTP helo=<mail.example.org>",
        554, "5.7.1", "<no.one@example.net>: Relay access denied");

    [Theory]
    [InlineData("SMTP error from remote mail server after RCPT TO:<no.one@example.org>: 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("SMTP error from remote mail server after end of data: 554 Message rejected", 554, null, "Message rejected")]
    [InlineData("SMTP error from remote mailer after MAIL FROM:<a@example.net> SIZE=1550: host mx.example.org [192.0.2.25]: 553 5.1.8 Sender rejected", 553, "5.1.8", "Sender rejected")]
    [InlineData("SMTP error from remote mail server after initial connection: 421 4.7.0 Try again later", 421, "4.7.0", "Try again later")]
    public void Exim_failure(string rest, int code, string? enhanced, string line) => FoundReply.ShouldBe(Exim + rest, code, enhanced, line);

    [Fact]
    public void Exim_writes_line_breaks_out() => FoundReply.ShouldBe(
        Exim + "SMTP error from remote mail server after RCPT TO:<no.one@example.org>: 550-5.1.1 The mailbox does not exist.\\n550-5.1.1 Please check\\n550 5.1.1 the address",
        550, "5.1.1", "The mailbox does not exist.", "Please check", "the address");

    [Fact]
    public void Exim_deferral() => FoundReply.ShouldBe(
        "2026-11-24 10:15:02 1vNabc-000001-2D == no.one@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<no.one@example.org>: 451 4.7.1 Greylisted",
        451, "4.7.1", "Greylisted");

    [Fact]
    public void Exim_delivery() => FoundReply.ShouldBe(
        "2026-11-24 10:15:02 1vNabc-000001-2D => no.one@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.25] C=\"250 2.0.0 Ok: queued as 4F2A91D\"",
        250, "2.0.0", "Ok: queued as 4F2A91D");

    [Theory]
    [InlineData("dsn=5.1.1, reply=550 5.1.1 <no.one@example.org>... User unknown, stat=User unknown", 550, "5.1.1", "<no.one@example.org>... User unknown")]
    [InlineData("dsn=4.2.0, stat=Deferred: 450 4.2.0 <no.one@example.org>: Greylisted, try later", 450, "4.2.0", "<no.one@example.org>: Greylisted, try later")]
    [InlineData("dsn=2.0.0, stat=Sent (250 2.0.0 Ok: queued as 4F2A91D)", 250, "2.0.0", "Ok: queued as 4F2A91D")]
    public void Sendmail_delivery(string rest, int code, string enhanced, string line) => FoundReply.ShouldBe(Sendmail + rest, code, enhanced, line);

    [Fact]
    public void Sendmail_rejection() => FoundReply.ShouldBe(
        "Nov 24 10:15:02 mx sm-mta[2201]: 7AOAF2aB002201: ruleset=check_rcpt, arg1=<no.one@example.net>, relay=[192.0.2.9], reject=550 5.7.1 <no.one@example.net>... Relaying denied",
        550, "5.7.1", "<no.one@example.net>... Relaying denied");

    [Theory]
    [InlineData("result=\"PermFail\" stat=\"550 5.1.1 <no.one@example.org>: User unknown\"", 550, "5.1.1", "<no.one@example.org>: User unknown")]
    [InlineData("result=\"TempFail\" stat=\"450 4.2.0 Greylisted\"", 450, "4.2.0", "Greylisted")]
    [InlineData("result=\"PermFail\" stat=\"550-5.1.1 The mailbox does not exist. Please check the address\"", 550, "5.1.1", "The mailbox does not exist. Please check the address")]
    [InlineData("result=\"PermFail\" stat=\"550 No such user\"", 550, null, "No such user")]
    public void OpenSmtpd_delivery(string rest, int code, string? enhanced, string line) => FoundReply.ShouldBe(OpenSmtpd + rest, code, enhanced, line);

    [Fact]
    public void OpenSmtpd_rejection() => FoundReply.ShouldBe(
        "Nov 24 10:15:02 mx smtpd[164]: 1a5cf83a20429ad8 smtp failed-command command=\"RCPT TO:<no.one@example.org>\" result=\"550 Invalid recipient: <no.one@example.org>\"",
        550, null, "Invalid recipient: <no.one@example.org>");

    [Theory]
    [InlineData("failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.25./", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_No_such_user/Giving_up_on_192.0.2.25./", 550, null, new[] { "No such user" })]
    [InlineData("deferral: 192.0.2.25_failed_after_I_sent_the_message./Remote_host_said:_451_4.3.0_Try_again_later/", 451, "4.3.0", new[] { "Try again later" })]
    [InlineData("failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550-5.1.1_No_such_user./550_5.1.1_Check_the_address/Giving_up_on_192.0.2.25./", 550, "5.1.1", new[] { "No such user.", "Check the address" })]
    public void Qmail_writes_underscores_for_blanks_and_slashes_for_line_ends(string rest, int code, string? enhanced, string[] lines) =>
        FoundReply.ShouldBe("@400000006a1b2c3d0e4f5a6b delivery 17: " + rest, code, enhanced, lines);
}
