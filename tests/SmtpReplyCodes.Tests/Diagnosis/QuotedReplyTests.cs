namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>What a server said has one cause, whoever quotes it: the words of the one that quotes are no part of the reply.</summary>
public class QuotedReplyTests
{
    private static readonly string[] Said =
    [
        "550 5.1.1 No such user here",
        "Recipient unknown",
        "550 Host unknown",
        "554 5.7.1 We cannot accept this message because it is spam",
        "452 4.2.2 The mailbox is over quota",
        "550 5.7.0 A From header is missing",
        "550 The longest line may have 998 octets",
        "Account disabled",
        "550 5.7.30 TLS is not offered",
        "421 4.7.0 Too many connections from your address",
    ];

    private static readonly string[] Quoting =
    [
        "host mx.example.net[192.0.2.1] said: {0} (in reply to RCPT TO command)",
        "<anna@example.net>: host mx.example.net[192.0.2.1] said: {0} (in reply to end of DATA command)",
        "SMTP error from remote mail server after RCPT TO:<anna@example.net>: host mx.example.net [192.0.2.1]: {0}",
        "Remote host said: {0}",
        "Mailbox unavailable. The server response was: {0}",
        "The response from the remote server was:\n{0}",
        "mx.example.net gave this error:\n{0}",
        "Remote Server returned '{0}'",
        "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'anna@example.net'. Server Response: '{0}', Port: 25, Secure(SSL): No",
        "smtp; {0}",
        "(reason: {0})",
        "550 4.4.7 QUEUE.Expired; message expired [{{LED={0}}};{{MSG=}};{{FQDN=mx.example.net}};{{IP=192.0.2.1}};{{LRT=30/11/2026 10:11:12}}]",
        "192.0.2.1_does_not_like_recipient./Remote_host_said:_{0}/Giving_up_on_192.0.2.1./",
        "Error: Can't send mail - all recipients were rejected: {0}\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:798:19)",
        "System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: {0}\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)",
        "com.fsck.k9.mail.transport.smtp.NegativeSmtpReplyException: Negative SMTP reply: {0}",
        "Die E-Mail-Adresse 'anna@example.net' wurde vom Server nicht akzeptiert. Serverantwort: '{0}', Port: 25, Secure (SSL): Nein, Serverfehler: 550",
        "Le serveur a répondu : {0}",
        "Error: \"{0}\" Sender: bo@example.com Recipient: anna@example.net Router: dkim_lookuphost Transport: dkim_remote_smtp",
        "Failed recipient: anna@example.net\nAttempts: 5\nLast response: {0}\nFirst attempt: 2026-11-30 10:00",
        "To: anna@example.net\nSubject: Lunch\nReason: Remote server has rejected the address\nDiagnostic code: smtp;{0}\nRemote system: mx.example.net",
        "Ihre Nachricht konnte nicht zugestellt werden.\n\nGrund: {0}\n\nIhr Mailserver",
        "投递失败：anna@example.net\n失败原因：{0}",
        "To..........: anna@example.net\nError.......: {0}\nHost........: mx.example.net",
        "Il messaggio non è stato consegnato.\n\nRisposta del server di destinazione: {0}\n\nCordiali saluti",
    ];

    public static TheoryData<string, string> Quoted => [.. from said in Said from quoting in Quoting select (said, string.Format(null, quoting, said))];

    [Theory]
    [MemberData(nameof(Quoted))]
    public void The_one_that_quotes_changes_no_cause(string said, string quoted) => SmtpReply.FromText(quoted).Cause.Should().Be(SmtpReply.FromText(said).Cause).And.NotBe(SmtpCause.Unknown);

    [Theory]
    [InlineData("The mailbox is full. The server response was: 550", SmtpCause.MailboxFull)]
    [InlineData("The mailbox is full. The server response was: 452 Requested action not taken", SmtpCause.MailboxFull)]
    public void Where_the_reply_tells_nothing_the_one_that_quotes_is_heard(string text, SmtpCause cause) => SmtpReply.FromText(text).Cause.Should().Be(cause);

    [Theory]
    [InlineData("----- Transcript of session follows -----\nmail.local: /var/mail/anna: Disc quota exceeded\n554 <anna@example.net>... Service unavailable", SmtpCause.MailboxFull)]
    public void The_lines_above_a_code_are_of_the_same_server(string text, SmtpCause cause) => SmtpReply.FromText(text).Cause.Should().Be(cause);

    [Fact]
    public void Who_speaks_is_known_by_the_host_in_front()
    {
        var reply = SmtpReply.FromText("host aspmx.l.google.com[192.0.2.1] said: 421 4.7.28 come back later (in reply to end of DATA command)");

        reply.Diagnosis.RuleId.Should().Be("google/rate-by-code");
    }

    /// <summary>Verdicts are remembered by their words and by who speaks: whom the context names and the text in front too is not nobody.</summary>
    [Theory]
    [InlineData("NTMail: ", "gms", null, "557 5.5.2 String does not match anything", SmtpCause.ProtocolError)]
    [InlineData("host aspmx.l.google.com said: ", null, "aspmx.l.google.com", "421 4.7.28 come back later", SmtpCause.Greylisted)]
    public void Who_is_named_twice_is_not_taken_for_nobody(string introduction, string? system, string? host, string said, SmtpCause ofNobody)
    {
        var context = new ReplyContext { MailSystem = system is null ? null : MailSystem.Find(system), RemoteHost = host };
        for (var i = 0; i < 3; i++)
            SmtpReply.FromText(introduction + said, context).Cause.Should().NotBe(ofNobody);

        SmtpReply.FromText(said).Cause.Should().Be(ofNobody);
    }

    [Fact]
    public void The_evidence_shows_where_the_words_stand()
    {
        const string Text = "host mx.example.net[192.0.2.1] said: 550 User unknown (in reply to RCPT TO command)";
        var words = SmtpReply.FromText(Text).Diagnosis.Evidence[0];

        words.Value.Should().Be("User unknown");
        Text[words.Range!.Value].Should().Be("User unknown");
    }
}
