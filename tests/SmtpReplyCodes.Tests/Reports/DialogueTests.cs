using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Which lines of a quoted dialogue belong to whom.</summary>
public class DialogueTests
{
    [Theory]
    [InlineData(">>> DATA\n<<< 552 too big\n554 <a@example.com>... Service unavailable", "<<< 552 too big\n")]
    [InlineData("<<< 552-too\n<<< 552 big\n554 <a@example.com>... Service unavailable", "<<< 552-too\n<<< 552 big\n")]
    [InlineData("550 <b@example.com>... User unknown\n<<< 550 no\n554 <a@example.com>... Service unavailable", "<<< 550 no\n")]
    [InlineData("procmail: Quota exceeded while writing \"/var/mail/a\"\n550 5.0.0 <a@example.com>... Can't create output", "procmail: Quota exceeded while writing \"/var/mail/a\"\n")]
    [InlineData("  mail.local: /var/mail/a: No space left\n550 <a@example.com>... Can't create output", "  mail.local: /var/mail/a: No space left\n")]
    [InlineData("While talking to mx.example.net:\n550 <a@example.com>... User unknown", "")]
    [InlineData("The following failed:\n550 <a@example.com>... User unknown", "")]
    [InlineData("Reason: none\n550 <a@example.com>... User unknown", "")]
    [InlineData("550 <b@example.com>... User unknown\n550 <a@example.com>... User unknown", "")]
    [InlineData("<<< 550 no\n\n550 <a@example.com>... User unknown", "")]
    [InlineData("550 <a@example.com>... User unknown", "")]
    public void What_explains_a_line_stands_right_above_it(string text, string cause)
    {
        var line = text.LastIndexOf('\n') + 1;

        text[Dialogue.StartOfCause(text, line)..line].Should().Be(cause);
    }

    [Theory]
    [InlineData(">>> RCPT TO:<a@example.com>\n<<< 550 no\n550 a@example.com... no\n", ">>> RCPT TO:<a@example.com>\n<<< 550 no\n")]
    [InlineData(">>> RCPT TO:<a@example.com>\n<<< 550-no\n<<< 550 never\n>>> DATA\n<<< 503 no\n", ">>> RCPT TO:<a@example.com>\n<<< 550-no\n<<< 550 never\n")]
    [InlineData(">>> RCPT TO:<a@example.com>\n<<< 250 ok\n>>> DATA\n<<< 554 no\nbye", ">>> RCPT TO:<a@example.com>\n<<< 250 ok\n>>> DATA\n<<< 554 no\n")]
    [InlineData(">>> RCPT TO:<a@example.com>\n<<< 250 ok\n", ">>> RCPT TO:<a@example.com>\n<<< 250 ok\n")]
    [InlineData("RCPT TO:<a@example.com>", "RCPT TO:<a@example.com>")]
    public void An_answer_ends_behind_the_refusal(string text, string answered) =>
        text[..Dialogue.EndOfAnswer(text, text.IndexOf('>', 10), text.Length)].Should().Be(answered);
}
