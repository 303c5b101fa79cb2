namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Exceptions and errors of the libraries with which programs send mail.</summary>
public class FindInLibraryMessagesTests
{
    private const string Unknown = "<no.one@example.org>: Recipient address rejected: User unknown";

    [Theory]
    [InlineData("535: 5.7.8 Error: authentication failed", 535, "5.7.8", new[] { "Error: authentication failed" })]
    [InlineData("535: 5.7.8 Username and password not accepted. See\n5.7.8 https://example.org/help", 535, "5.7.8", new[] { "Username and password not accepted. See", "https://example.org/help" })]
    [InlineData("5.1.1 " + Unknown, 0, "5.1.1", new[] { Unknown })]
    [InlineData("5.1.1 No such user.\n5.1.1 Check the address", 0, "5.1.1", new[] { "No such user.", "Check the address" })]
    [InlineData("The SMTP server has unexpectedly disconnected: 4.3.2 try later", 0, "4.3.2", new[] { "try later" })]
    public void MailKit(string text, int code, string enhanced, string[] lines) => FoundReply.ShouldBe(text, code, enhanced, lines);

    [Theory]
    [InlineData("Mailbox unavailable. The server response was: 5.1.1 " + Unknown, "5.1.1", Unknown)]
    [InlineData("Exceeded storage allocation. The server response was: 5.3.4 Message too big", "5.3.4", "Message too big")]
    [InlineData("The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Must issue a STARTTLS command first.", "5.7.0", "Must issue a STARTTLS command first.")]
    public void System_Net_Mail_gives_no_reply_code(string text, string enhanced, string line) => FoundReply.ShouldBe(text, 0, enhanced, line);

    [Theory]
    [InlineData("SMTP Error: 550 No such user", 550, null, "No such user")]
    [InlineData("SMTP ERROR: 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("2026-11-24 10:15:02 SMTP ERROR: RCPT TO command failed: 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("2026-11-24 10:15:02 SERVER -> CLIENT: 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("SMTP Error: The following recipients failed: no.one@example.org: 5.1.1 No such user", 0, "5.1.1", "No such user")]
    public void PHPMailer(string text, int code, string? enhanced, string line) => FoundReply.ShouldBe(text, code, enhanced, line);

    [Theory]
    [InlineData("SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected SMTP code: 554 Additional SMTP info: 5.7.1", 554, "5.7.1")]
    [InlineData("SMTP Error: Could not connect to SMTP host. SMTP server error: Failed to connect to server SMTP code: 101 Additional SMTP info: Network is unreachable", 101, null)]
    [InlineData("SMTP Error: Could not connect to SMTP host. SMTP server error: Failed to connect to server SMTP code: 111 Additional SMTP info: Connection refused", 111, null)]
    public void PHPMailer_in_parts(string text, int code, string? enhanced) => FoundReply.CodesShouldBe(text, code, enhanced);

    [Theory]
    [InlineData("Can't send mail - all recipients were rejected: 550 5.1.1 No such user", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("Can't send mail - all recipients were rejected: 550-5.1.1 No such user. 550 5.1.1 Check the address", 550, "5.1.1", new[] { "No such user.", "Check the address" })]
    [InlineData("Error: Message failed: 554 5.7.1 Rejected\n    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19)\n    at SMTPConnection._actionSMTPStream (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:1672:34)", 554, "5.7.1", new[] { "Rejected" })]
    [InlineData("Invalid login: 535-5.7.8 Username and password not accepted. See\n535 5.7.8  https://example.org/help", 535, "5.7.8", new[] { "Username and password not accepted. See", "https://example.org/help" })]
    [InlineData("{ code: 'EENVELOPE', response: '550 5.1.1 No such user', responseCode: 550, command: 'RCPT TO' }", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("{ [Error: Can't send mail - all recipients were rejected]\n  code: 'EENVELOPE',\n  response: '550-5.1.1 No such user.\\r\\n550 5.1.1 Check the address',\n  responseCode: 550 }", 550, "5.1.1", new[] { "No such user.", "Check the address" })]
    public void Nodemailer(string text, int code, string enhanced, string[] lines) => FoundReply.ShouldBe(text, code, enhanced, lines);

    [Theory]
    [InlineData("(550, b'5.1.1 No such user')", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("(550, b'No such user')", 550, null, new[] { "No such user" })]
    [InlineData("(550, b\"5.1.1 The recipient's mailbox is gone\")", 550, "5.1.1", new[] { "The recipient's mailbox is gone" })]
    [InlineData("(550, '5.1.1 No such user')", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("{'no.one@example.org': (550, b'5.1.1 No such user')}", 550, "5.1.1", new[] { "No such user" })]
    [InlineData("smtplib.SMTPRecipientsRefused: {'no.one@example.org': (550, b'5.1.1 No such user.\\n5.1.1 Check the address')}", 550, "5.1.1", new[] { "No such user.", "Check the address" })]
    [InlineData("SMTPSenderRefused(550, b'5.1.8 Sender address rejected', 'a@example.net')", 550, "5.1.8", new[] { "Sender address rejected" })]
    [InlineData("SMTPDataError(552, b'Too much for today')", 552, null, new[] { "Too much for today" })]
    [InlineData("SMTPRecipientsRefused({'no.one@example.org': (450, b'5.1.1 Undeliverable')})", 450, "5.1.1", new[] { "Undeliverable" })]
    [InlineData("SMTPDataError(550, b'Verification failed\\nNo such user\\n5.1.1 here')", 550, "5.1.1", new[] { "Verification failed", "No such user", "5.1.1 here" })]
    [InlineData("smtplib.SMTPSenderRefused: (553, b'5.7.1 Sender rejected', 'a@example.net')", 553, "5.7.1", new[] { "Sender rejected" })]
    [InlineData("smtplib.SMTPDataError: (554, b'5.7.1 Spam (score 12) found')", 554, "5.7.1", new[] { "Spam (score 12) found" })]
    public void Python(string text, int code, string? enhanced, string[] lines) => FoundReply.ShouldBe(text, code, enhanced, lines);

    [Theory]
    [InlineData("com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 No such user\n", new[] { "No such user" })]
    [InlineData("com.sun.mail.smtp.SMTPSendFailedException: 550-5.1.1 No such user.\n550 5.1.1 Check the address\n\n\tat com.sun.mail.smtp.SMTPTransport.issueSendCommand(SMTPTransport.java:2057)\n\tat com.sun.mail.smtp.SMTPTransport.finishData(SMTPTransport.java:1862)\n", new[] { "No such user.", "Check the address" })]
    [InlineData("org.eclipse.angus.mail.smtp.SMTPAddressFailedException: 550 5.1.1 No such user\n\tat org.eclipse.angus.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1862)\n", new[] { "No such user" })]
    public void JavaMail(string text, string[] lines) => FoundReply.ShouldBe(text, 550, "5.1.1", lines);

    [Theory]
    [InlineData("550 5.1.1 No such user", new[] { "No such user" })]
    [InlineData("gomail: could not send email 1: 550 5.1.1 No such user", new[] { "No such user" })]
    [InlineData("smtp: failed to rcpt: 550 5.1.1 No such user", new[] { "No such user" })]
    [InlineData("550 5.1.1 No such user.\n5.1.1 Check the address", new[] { "No such user.", "Check the address" })]
    [InlineData("gomail: could not send email 1: 550 5.1.1 No such user.\n5.1.1 Check the address", new[] { "No such user.", "Check the address" })]
    public void Go_joins_the_lines_without_their_reply_codes(string text, string[] lines) => FoundReply.ShouldBe(text, 550, "5.1.1", lines);
}
