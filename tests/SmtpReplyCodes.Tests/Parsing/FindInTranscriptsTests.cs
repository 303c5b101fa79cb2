namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Bounce texts and dialogues over several lines: the reply is the refusal, alone, without what the next lines say.</summary>
public class FindInTranscriptsTests
{
    [Theory]
    [InlineData("<no.one@example.org>:\n192.0.2.25 does not like recipient.\nRemote host said: 550 5.1.1 No such user\nGiving up on 192.0.2.25.\n", new[] { "No such user" })]
    [InlineData("<no.one@example.org>:\n192.0.2.25 does not like recipient.\nRemote host said: 550-5.1.1 No such user.\n550 5.1.1 Check the address\nGiving up on 192.0.2.25.\n", new[] { "No such user.", "Check the address" })]
    [InlineData("192.0.2.25 does not like recipient. Remote host said: 550 5.1.1 No such user Giving up on 192.0.2.25.", new[] { "No such user" })]
    public void Qmail_bounce(string text, string[] lines) => FoundReply.ShouldBe(text, 550, "5.1.1", lines);

    [Theory]
    [InlineData("... while talking to mx.example.org.: >>> DATA <<< 550 5.1.1 <no.one@example.org>... User unknown")]
    [InlineData("   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> DATA\n<<< 550 5.1.1 <no.one@example.org>... User unknown\n550 5.1.1 <no.one@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)\n")]
    [InlineData("   ----- The following addresses had permanent fatal errors -----\n<no.one@example.org>\n    (reason: 550 5.1.1 <no.one@example.org>... User unknown)\n")]
    public void Sendmail_bounce(string text) => FoundReply.ShouldBe(text, 550, "5.1.1", "<no.one@example.org>... User unknown");

    [Fact]
    public void Sendmail_bounce_with_several_lines() => FoundReply.ShouldBe(
        "... while talking to mx.example.org.:\n>>> RCPT To:<no.one@example.org>\n<<< 550-5.1.1 No such user.\n<<< 550 5.1.1 Check the address\n550 5.1.1 <no.one@example.org>... User unknown\n",
        550, "5.1.1", "No such user.", "Check the address");

    [Theory]
    [InlineData("  no.one@example.org\n    host mx.example.org [192.0.2.25]\n    SMTP error from remote mail server after RCPT TO:<no.one@example.org>:\n    550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("  no.one@example.org\n    host mx.example.org [192.0.2.25]\n    SMTP error from remote mail server after RCPT TO:<no.one@example.org>:\n    550-5.1.1 No such user.\n    550 5.1.1 Check the address\n\nReporting-MTA: dns; mx.example.net\n", new[] { "No such user.", "Check the address" })]
    [InlineData("SMTP error from remote mail server after RCPT TO:<no.one@example.org>: 550 5.1.1 No such user", new[] { "No such user" })]
    public void Exim_bounce(string text, string[] lines) => FoundReply.ShouldBe(text, 550, "5.1.1", lines);

    [Fact]
    public void Postfix_bounce() => FoundReply.ShouldBe(
        "<no.one@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1\n    <no.one@example.org>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)\n",
        550, "5.1.1", "<no.one@example.org>: Recipient address rejected: User unknown");

    [Theory]
    [InlineData("<** 550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("<** 550-5.1.1 No such user.\n<** 550 5.1.1 Check the address\n", new[] { "No such user.", "Check the address" })]
    public void Swaks(string refusal, string[] lines) => FoundReply.ShouldBe(
        "=== Trying mx.example.org:25...\n=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO client.example.net\n<-  250-mx.example.org\n<-  250 SIZE 10240000\n"
        + " -> MAIL FROM:<a@example.net>\n<-  250 2.1.0 Ok\n -> RCPT TO:<no.one@example.org>\n" + refusal + " -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.\n",
        550, "5.1.1", lines);

    [Theory]
    [InlineData("< 550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("< 550-5.1.1 No such user.\n< 550 5.1.1 Check the address\n", new[] { "No such user.", "Check the address" })]
    public void Curl(string refusal, string[] lines) => FoundReply.ShouldBe(
        "> MAIL FROM:<a@example.net>\n< 250 2.1.0 Ok\n> RCPT TO:<no.one@example.org>\n" + refusal + "* RCPT failed: 550\n> QUIT\n< 221 2.0.0 Bye\n* Closing connection 0\ncurl: (55) RCPT failed: 550\n",
        550, "5.1.1", lines);

    [Theory]
    [InlineData("curl: (55) RCPT failed: 550", 550)]
    [InlineData("curl: (55) MAIL failed: 553", 553)]
    [InlineData("curl: (67) Access denied: 535", 535)]
    public void Curl_in_short(string text, int code) => FoundReply.ShouldBe(text, code, null, "");

    [Theory]
    [InlineData("msmtp: server message: 550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("msmtp: server message: 550-5.1.1 No such user.\nmsmtp: server message: 550 5.1.1 Check the address\n", new[] { "No such user.", "Check the address" })]
    public void Msmtp(string refusal, string[] lines) => FoundReply.ShouldBe(
        "msmtp: recipient address no.one@example.org not accepted by the server\n" + refusal + "msmtp: could not send mail (account default from /home/a/.msmtprc)\n",
        550, "5.1.1", lines);

    [Fact]
    public void Msmtp_log() => FoundReply.ShouldBe(
        "Nov 24 10:15:02 host=mx.example.org tls=off auth=off from=a@example.net recipients=no.one@example.org smtpstatus=550 smtpmsg='550 5.1.1 No such user' errormsg='recipient address no.one@example.org not accepted by the server' exitcode=EX_DATAERR",
        550, "5.1.1", "No such user");

    [Fact]
    public void A_plain_dialogue_gives_the_refusal() => FoundReply.ShouldBe(
        "220 mx.example.org ESMTP\r\nEHLO client.example.net\r\n250 mx.example.org\r\nMAIL FROM:<a@example.net>\r\n250 2.1.0 Ok\r\nRCPT TO:<no.one@example.org>\r\n550 5.1.1 No such user\r\n",
        550, "5.1.1", "No such user");
}
