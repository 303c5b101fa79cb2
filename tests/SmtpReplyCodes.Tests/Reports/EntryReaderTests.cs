using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a text says about each address in it: behind it, around it, or behind the last of its list.</summary>
public class EntryReaderTests
{
    [Theory]
    [InlineData("user@example.com: mailbox full\nTry again.\n\nGoodbye.", ": mailbox full\nTry again.")]
    [InlineData("user@example.com  mailbox full\n----------------- -----\n1 failed. Goodbye.", "  mailbox full")]
    [InlineData("user@example.com:\n\nThe mailbox is full.\n\nGoodbye.", ":\n\nThe mailbox is full.")]
    [InlineData("user@example.com\n\n-----\n\nThe mailbox is full.", "\n\n-----\n\nThe mailbox is full.")]
    [InlineData("Sorry.\nRecipient: user@example.com\nReason: mailbox full", "Recipient: user@example.com\nReason: mailbox full")]
    [InlineData("Sorry.\n\nThe mailbox of user@example.com\nis full.\n\nGoodbye.", "The mailbox of user@example.com\nis full.")]
    [InlineData("250 ok\n550 <user@example.com> no\nmore\n221 bye", "550 <user@example.com> no\nmore\n")]
    [InlineData("user@example.com: mailbox full\nother@example.com: no", ": mailbox full\n")]
    [InlineData("user@example.com: this user@example.com is unknown\nother@example.com: no", ": this user@example.com is unknown\n")]
    [InlineData("user@example.com:\n550-5.1.1 no\n\n550 5.1.1 such user\n\nmore", ":\n550-5.1.1 no\n\n550 5.1.1 such user")]
    public void What_is_said_ends_with_the_paragraph_or_before_the_next_address(string text, string said)
    {
        var report = ReportText.Read(text);

        report.Text[Read(report)[0].Text].ToString().Should().Be(said);
    }

    [Theory]
    [InlineData("user@example.com: 550 5.1.1 User unknown", 550, SmtpCause.UserUnknown)]
    [InlineData("user@example.com: mailbox full", null, SmtpCause.MailboxFull)]
    [InlineData("user@example.com: host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)", 552, SmtpCause.MailboxFull)]
    [InlineData("user@example.com: not delivered.\n\n   ----- Transcript -----\n<<< 550 5.1.1 User unknown", 550, SmtpCause.UserUnknown)]
    [InlineData("The mailbox of user@example.com is full.", null, SmtpCause.MailboxFull)]
    [InlineData("550 5.1.1 <user@example.com> unknown", 550, SmtpCause.UserUnknown)]
    [InlineData("Your mail to user@example.com was rejected.\n\nThe server answered: mailbox full", null, SmtpCause.MailboxFull)]
    [InlineData("Your mail to user@example.com was rejected.\n\nQuestions go to the administrator: his mailbox is full", null, SmtpCause.PolicyRejected)]
    [InlineData("[1] user@example.com\n    mx.example.net: 500 Pipelining is not supported", 500, SmtpCause.ProtocolError)]
    [InlineData("user@example.com\n550 5.1.1 User unknown\nQUIT", 550, SmtpCause.UserUnknown)]
    [InlineData("user@example.com\n    host mx.example.net: 550 <user@example.com>:\n    Recipient address rejected: User unknown", 550, SmtpCause.UserUnknown)]
    public void It_is_diagnosed(string text, int? code, SmtpCause cause)
    {
        var reply = Read(ReportText.Read(text))[0].Reply.Reply!;

        (reply.Code, reply.Cause).Should().Be((code, cause));
    }

    [Theory]
    [InlineData("user@example.com ..... [2]\n\n[1] (552) The mailbox is full.\n[2] (550) There is no\n    such user.\n\nGoodbye", " (550) There is no\n    such user.")]
    [InlineData("user@example.com (1)\n\n(1) The mailbox is full.", " The mailbox is full.")]
    [InlineData("user@example.com [3]\n\n[1] The mailbox is full.", " [3]\n\n[1] The mailbox is full.")]
    [InlineData("user@example.com [1] and more\n\n[1] The mailbox is full.", " [1] and more")]
    public void A_number_behind_the_address_points_to_a_reason_below(string text, string said)
    {
        var report = ReportText.Read(text);

        report.Text[Read(report)[0].Text].ToString().Should().Be(said);
    }

    [Theory]
    [InlineData("To: a@example.com\nCc: b@example.com\n\n550 5.1.1 User unknown", true)]
    [InlineData("a@example.com\nb@example.com\n\n550 5.1.1 User unknown", true)]
    [InlineData("a@example.com,\nb@example.com: 550 5.1.1 User unknown", true)]
    [InlineData("a@example.com and so on\nb@example.com: 550 5.1.1 User unknown", false)]
    [InlineData("To: a@example.com\nb@example.com: 550 5.1.1 User unknown", false)]
    public void What_is_said_about_the_last_of_a_list_holds_for_all(string text, bool isShared) => Read(ReportText.Read(text))[0].HasEvidence.Should().Be(isShared);

    [Theory]
    [InlineData("user@example.com ... Sent", true)]
    [InlineData("user@example.com: ok", true)]
    [InlineData("user@example.com: delivered", true)]
    [InlineData("user@example.com: 250 2.1.5 fine", true)]
    [InlineData("user@example.com: not delivered", false)]
    [InlineData("Undelivered mail: user@example.com delivered", false)]
    [InlineData("user@example.com: 550 not sent", false)]
    [InlineData("user@example.com: 550 This host has sent too much", false)]
    [InlineData("user@example.com: 451 4.3.0 Sending IP suspended", false)]
    [InlineData("user@example.com", false)]
    public void One_word_tells_who_was_served(string text, bool isServed) => Read(ReportText.Read(text))[0].IsServed.Should().Be(isServed);

    [Theory]
    [InlineData("Delivered:\nuser@example.com", true)]
    [InlineData("Successful:\n  other@example.com\n  user@example.com", true)]
    [InlineData("Delivered:\nother@example.com\n\nFailed:\nuser@example.com", false)]
    [InlineData("Not delivered:\nuser@example.com", false)]
    [InlineData("Delivered today:\nnothing\nuser@example.com", false)]
    public void The_heading_of_a_list_tells_who_was_served(string text, bool isServed) => Read(ReportText.Read(text))[^1].IsServed.Should().Be(isServed);

    [Theory]
    [InlineData("<user@example.com>: no\n    (expanded from: <list@example.org>)", "list@example.org")]
    [InlineData("user@example.com\n    (generated from list@example.org)\n    no", "list@example.org")]
    [InlineData("user@example.com: no\n(expanded from: <a@example.org>)\n(expanded from: <b@example.org>)", "a@example.org")]
    [InlineData("user@example.com: no", null)]
    public void An_alias_belongs_to_the_address_in_front(string text, string? alias)
    {
        var entry = Read(ReportText.Read(text)).Should().ContainSingle().Subject;

        (entry.Address, entry.Alias).Should().Be(("user@example.com", alias));
    }

    [Theory]
    [InlineData("From: sender@example.com\n\nuser@example.com: no", "user@example.com")]
    [InlineData("For help contact help@example.com.")]
    [InlineData("RCPT TO:<user@example.com>\nRCPT TO:<user@example.com>", "user@example.com", "user@example.com")]
    public void Addresses_of_no_recipient_give_nothing(string text, params string[] addresses) => Read(ReportText.Read(text)).Select(entry => entry.Address).Should().Equal(addresses);

    private static List<TextEntry> Read(ReportText report) => report.Entries(new ReportDraft(ReportOptions.Default));
}
