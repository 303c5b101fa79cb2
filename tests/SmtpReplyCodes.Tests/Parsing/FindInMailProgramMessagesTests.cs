namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>What the mail programs of people show them, and what they then paste into a question.</summary>
public class FindInMailProgramMessagesTests
{
    private const string OutlookExpress = "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'no.one@example.org'. "
        + "Subject 'Test', Account: 'mail.example.net', Server: 'smtp.example.net', Protocol: SMTP, ";

    [Theory]
    [InlineData("Server Response: '550 5.1.1 <no.one@example.org>... User unknown', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79", 550, "5.1.1", "<no.one@example.org>... User unknown")]
    [InlineData("Server Response: '550 not local host example.org, not a gateway', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79", 550, null, "not local host example.org, not a gateway")]
    [InlineData("Server Response: '550 This user doesn't have a mailbox here', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79", 550, null, "This user doesn't have a mailbox here")]
    [InlineData("Server Response: '553. To send mail, first check your mail (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 553, Error Number: 0x800CCC79", 553, "5.7.1", "To send mail, first check your mail (#5.7.1)")]
    [InlineData("Server Response: '550 5.7.1 Relaying denied', Port: 465, Secure(SSL): Yes, Server Error: 550, Error Number: 0x800CCC79", 550, "5.7.1", "Relaying denied")]
    public void Outlook_Express(string rest, int code, string? enhanced, string line) => FoundReply.ShouldBe(OutlookExpress + rest, code, enhanced, line);

    [Theory]
    [InlineData("Sending reported error (0x800CCC78): Cannot send the message. Verify the e-mail address in your account properties. The server responded: 550 5.7.1 Access denied", 550, "5.7.1", "Access denied")]
    [InlineData("The following recipient(s) cannot be reached:\r\n\r\n      'no.one@example.org' on 24/11/2026 10:15\r\n            550 5.1.1 No such user\r\n", 550, "5.1.1", "No such user")]
    [InlineData("The following recipient(s) cannot be reached:\r\n\r\n      'no.one@example.org' on 24/11/2026 10:15\r\n            Server error: '550 5.1.1 No such user'\r\n", 550, "5.1.1", "No such user")]
    [InlineData("None of your e-mail accounts could send to this recipient. Server error: '554 5.7.1 Relay access denied'", 554, "5.7.1", "Relay access denied")]
    public void Outlook(string text, int code, string enhanced, string line) => FoundReply.ShouldBe(text, code, enhanced, line);

    [Theory]
    [InlineData("An error occurred while sending mail. The mail server responded:  5.1.1 No such user", 0, "5.1.1", "No such user")]
    [InlineData("An error occurred while sending mail. The mail server responded:  \n5.1.1 No such user.\n Please check the message recipient \"no.one@example.org\" and try again.", 0, "5.1.1", "No such user.")]
    [InlineData("An error occurred while sending mail. The mail server responded: 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("An error occurred while sending mail: The mail server sent an incorrect greeting:  554 5.7.1 Go away", 554, "5.7.1", "Go away")]
    [InlineData("An error occurred sending mail: SMTP server error. The server responded:  4.7.0 Try again later", 0, "4.7.0", "Try again later")]
    public void Thunderbird(string text, int code, string enhanced, string line) => FoundReply.ShouldBe(text, code, enhanced, line);

    [Theory]
    [InlineData("SMTP Error (550): Failed to add recipient \"no.one@example.org\" (5.1.1 No such user)", 550, "5.1.1")]
    [InlineData("An error occurred while sending mail. The mail server responded: 5.1.1 No such user. Please check the message recipient \"no.one@example.org\" and try again.", 0, "5.1.1")]
    [InlineData("Sending of the message failed: SMTP error 421", 421, null)]
    public void Sentences_that_mix_the_reply_with_their_own_words_give_the_codes(string text, int code, string? enhanced) =>
        FoundReply.CodesShouldBe(text, code, enhanced);
}
