using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Of all addresses in a text those are recipients whose delivery it reports; the report goes to <c>sender@example.com</c>.</summary>
public class RecipientFinderTests
{
    [Theory]
    [InlineData("<user@example.com>: host mx.example.net said: 550 5.1.1 User unknown")]
    [InlineData(">>> RCPT TO:<user@example.com>\n<<< 550 5.1.1 User unknown")]
    [InlineData("550 <user@example.com>... User unknown")]
    [InlineData("Recipient: user@example.com\nReason: 550 5.1.1 User unknown")]
    [InlineData("Reason: mailbox full\nRecipient: user@example.com")]
    [InlineData("Addressee ......... user@example.com\nReason ............ mailbox full\n\nTo ask about this, write to\nhelp@example.net")]
    [InlineData("For: user@example.com\nVerdict: spam\nIf this is wrong write to help@example.net for assistance")]
    [InlineData("s.sendmail(\"other@example.com\", [rcpt])\nSMTPRecipientsRefused: {'user@example.com': (550, b'5.1.1 User unknown')}")]
    [InlineData("Your message to user@example.com could not be delivered.")]
    [InlineData("Your message could not be delivered.\n\nTo: user@example.com\nSubject: Minutes")]
    [InlineData("user@example.com")]
    public void One_that_is_named_is_chosen(string text) => ChosenIn(text).Should().Equal("user@example.com");

    [Theory]
    [InlineData("Undelivered:\n\n<sender@example.com>: 550 5.1.1 User unknown\n<user@example.com>: 550 5.1.1 User unknown", "user@example.com")]
    [InlineData("<SENDER@example.com>: 550 5.1.1 User unknown\n<user@example.com>: 550 5.1.1 User unknown", "user@example.com")]
    [InlineData("Hello sender@example.com, your message to user@example.com could not be delivered.", "user@example.com")]
    [InlineData("From: other@example.com\nTo: user@example.com\nYour message could not be delivered.", "user@example.com")]
    [InlineData("The message from other@example.com could not be delivered to <user@example.com>", "user@example.com")]
    [InlineData("There was an error delivering your mail to <user@example.com>.\nmx.example.net did not like our MAIL FROM:\n553 5.1.8 <other@example.net>... Domain of sender address does not exist", "user@example.com")]
    public void The_sender_is_not(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("<postmaster@example.com>: 550 5.1.1 User unknown\n<user@example.com>: 550 5.1.1 User unknown", "user@example.com")]
    [InlineData("Your message could not be delivered. Write to postmaster@example.com.\n\nuser@example.com: 550 no", "user@example.com")]
    [InlineData("mailer-daemon@example.com: 550 5.1.1 User unknown\n\nTo: user@example.com", "user@example.com")]
    [InlineData("550 <postmaster@example.com>... User unknown", "postmaster@example.com")]
    [InlineData("RCPT TO:<postmaster@example.com>\n550 5.1.1 User unknown", "postmaster@example.com")]
    [InlineData("550 <postmaster@example.com>... User unknown\n550 <user@example.com>... User unknown", "postmaster@example.com", "user@example.com")]
    public void A_postmaster_is_only_where_a_server_was_told_so(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("Your message to user@example.com could not be delivered. Contact help@example.com for help.", "user@example.com")]
    [InlineData("user@example.com: 550 5.1.1 User unknown\n\nFor assistance, write to help@example.net.", "user@example.com")]
    [InlineData("For further information contact help@example.net.")]
    [InlineData("user@example.com: 550 5.1.1 User unknown\n\nData protection officer: help@example.net", "user@example.com")]
    [InlineData("user@example.com\n  ismeretlen címzett (550)\n\nKérdés esetén:\nhelp@example.net", "user@example.com")]
    [InlineData("Message-ID: <17.42@example.com>\n\nuser@example.com: mailbox full", "user@example.com")]
    [InlineData("Your mail to user@example.com could not be delivered.\nThe line is out of order, try somebody@example.net instead.", "user@example.com")]
    [InlineData("Recipient: user@example.com\nReason: mailbox full\n\nQuestions: help@example.net", "user@example.com")]
    public void Somebody_to_write_to_is_not(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("a@example.com: 550 5.1.1 User unknown\nb@example.com ... Sent", "a@example.com")]
    [InlineData("a@example.com: 550 5.1.1 User unknown\nb@example.com: delivered", "a@example.com")]
    [InlineData("a@example.com: 550 5.1.1 User unknown\nb@example.com: ok", "a@example.com")]
    [InlineData("a@example.com: 550 5.1.1 User unknown\nb@example.com: 250 2.1.5 Recipient ok", "a@example.com")]
    [InlineData("a@example.com: 550 5.1.1 User unknown\nb@example.com: not delivered", "a@example.com", "b@example.com")]
    public void One_that_was_served_is_not(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("<a@example.com>\n<b@example.com>\n<c@example.com>\n\n550 5.1.1 User unknown", "a@example.com", "b@example.com", "c@example.com")]
    [InlineData("There is no such user:\n\na@example.com\nb@example.com", "a@example.com", "b@example.com")]
    [InlineData("a@example.com: mailbox full\nb@example.com: no idea", "a@example.com", "b@example.com")]
    [InlineData("  a@example.com: mailbox full\n\nb@example.com: no idea", "a@example.com")]
    [InlineData("a@example.com: mailbox full\n\nTo: b@example.com", "a@example.com")]
    [InlineData("Your mail to a@example.com and b@example.com could not be delivered.", "a@example.com", "b@example.com")]
    [InlineData("* \"Anna A\" <a@example.com>\n    mailbox full\n* \"Bert B\" <b@example.com>\n    no such user", "a@example.com", "b@example.com")]
    public void Those_of_one_list_are_chosen_together(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("<user@example.com>: 550 5.1.1 User unknown\n    (expanded from: <list@example.org>)", "user@example.com")]
    [InlineData("(expanded from: <list@example.org>)\n550 5.1.1 User unknown", "list@example.org")]
    public void An_alias_is_only_where_nobody_else_is_named(string text, params string[] chosen) => ChosenIn(text).Should().Equal(chosen);

    [Theory]
    [InlineData("We thank you for the mail to user@example.com and will answer soon.")]
    [InlineData("Your message was received.")]
    [InlineData("")]
    public void Where_nothing_is_reported_nobody_is(string text) => ChosenIn(text).Should().BeEmpty();

    [Fact]
    public void Who_is_named_twice_is_chosen_once_with_what_tells_most()
    {
        var chosen = Choose("user@example.com: 550 no\n\nother@example.com: mailbox full\n\nUSER@example.com: 550 5.1.1 User unknown");

        chosen.Select(entry => entry.Address).Should().Equal("user@example.com", "other@example.com");
        chosen[0].Reply.Reply!.EnhancedCode.ToString().Should().Be("5.1.1");
    }

    private static IEnumerable<string> ChosenIn(string text) => Choose(text).Select(entry => entry.Address);

    private static List<TextEntry> Choose(string text)
    {
        var report = ReportText.Read(text);
        return new RecipientFinder(report, new MessageSigns { From = "", To = "sender@example.com", FailedRecipients = "" }).Choose(report.Entries(new ReportDraft(ReportOptions.Default)));
    }
}
