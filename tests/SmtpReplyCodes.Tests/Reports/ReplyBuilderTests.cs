using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The reply of a recipient comes from the best source: a server's words with their code in the field, in the text, and only then from what has no words.</summary>
public class ReplyBuilderTests
{
    [Theory]
    [InlineData("smtp; 550 5.1.1 User unknown", "<user@example.com>: mailbox full", 550, SmtpCause.UserUnknown)]
    [InlineData("smtp; 550 5.1.1 User unknown", "<user@example.com>: host mx.example.net said: 552 5.2.2 Mailbox full", 550, SmtpCause.UserUnknown)]
    [InlineData("smtp;550-5.2.2 Mailbox\n 550 5.2.2 is full", "Sorry.", 550, SmtpCause.MailboxFull)]
    [InlineData("x-unix; mailbox full", "Sorry, it was not delivered.", null, SmtpCause.MailboxFull)]
    [InlineData("x-unix; mailbox full", "<user@example.com>: no such user", null, SmtpCause.MailboxFull)]
    [InlineData("x-unix; 5.2.2 sorry", "<user@example.com>: no such user", null, SmtpCause.MailboxFull)]
    public void A_field_that_tells_the_reason_counts_first(string diagnostic, string text, int? code, SmtpCause cause) =>
        ShouldBe(Read($"Diagnostic-Code: {diagnostic}", text), code, cause, ReplySource.DiagnosticCode);

    [Theory]
    [InlineData("x-unix; mailbox full", "<user@example.com>: host mx.example.net said: 550 5.1.1 User unknown", 550, SmtpCause.UserUnknown)]
    [InlineData("smtp; something went wrong", "<user@example.com>: host mx.example.net said: 550 5.1.1 User unknown", 550, SmtpCause.UserUnknown)]
    [InlineData("smtp; something went wrong", "<user@example.com>: mailbox full", null, SmtpCause.MailboxFull)]
    [InlineData("smtp; 550", "<user@example.com>: host mx.example.net said: 552 5.2.2 Mailbox full", 552, SmtpCause.MailboxFull)]
    public void The_text_counts_where_it_has_the_words_of_a_server_or_the_field_tells_nothing(string diagnostic, string text, int? code, SmtpCause cause) =>
        ShouldBe(Read($"Diagnostic-Code: {diagnostic}", text), code, cause, ReplySource.HumanText);

    [Fact]
    public void A_quoted_dialogue_is_a_source_of_its_own() =>
        ShouldBe(Read("Status: 5.0.0", "<user@example.com>\n\n   ----- Transcript of session follows -----\n>>> RCPT To:<user@example.com>\n<<< 550 5.1.1 User unknown"), 550, SmtpCause.UserUnknown, ReplySource.Transcript);

    [Fact]
    public void What_stands_behind_the_status_is_a_source() =>
        ShouldBe(Read("Status: 5.2.2 (552 5.2.2 Mailbox full)", "Sorry."), 552, SmtpCause.MailboxFull, ReplySource.Status);

    [Theory]
    [InlineData("Action: failed\nStatus: 5.1.1", SmtpCause.UserUnknown, "5.1.1", ReplySource.Status)]
    [InlineData("Action: delayed\nStatus: 4.2.2", SmtpCause.MailboxFull, "4.2.2", ReplySource.Status)]
    [InlineData("Action: failed", SmtpCause.Unknown, null, ReplySource.Action)]
    public void Without_words_the_status_tells_the_reason_or_the_action_an_outcome(string fields, SmtpCause cause, string? code, ReplySource source)
    {
        var recipient = Read(fields, "");

        ShouldBe(recipient, null, cause, source);
        recipient.Reply.EnhancedCode?.ToString().Should().Be(code);
    }

    [Theory]
    [InlineData("Action: failed\nStatus: 5.1.1", SmtpCause.UserUnknown, ReplySource.Status)]
    [InlineData("Action: failed", SmtpCause.Unknown, ReplySource.Action)]
    public void A_text_that_tells_nothing_about_the_recipient_is_no_source(string fields, SmtpCause cause, ReplySource source) => ShouldBe(Read(fields, "Sorry."), null, cause, source);

    [Theory]
    [InlineData("Action: delivered\nStatus: 2.0.0\nDiagnostic-Code: smtp; 250 2.0.0 Ok", ReplySource.DiagnosticCode)]
    [InlineData("Action: relayed\nDiagnostic-Code: smtp; 250 2.0.0 Ok", ReplySource.DiagnosticCode)]
    [InlineData("Action: relayed\nStatus: 2.0.0\nDiagnostic-Code: x-unix; relay access denied once", ReplySource.Status)]
    [InlineData("Action: expanded", ReplySource.Action)]
    public void What_was_delivered_was_not_refused_whatever_the_words(string fields, ReplySource source)
    {
        var recipient = Read(fields, "<user@example.com>: host mx.example.net said: 550 5.1.1 User unknown");

        recipient.ReplySource.Should().Be(source);
        recipient.Reply.IsPermanent.Should().BeFalse();
        recipient.Reply.Cause.Should().BeOneOf(SmtpCause.Accepted, SmtpCause.Unknown);
    }

    [Fact]
    public void What_the_fields_know_goes_into_the_context_of_the_reply()
    {
        var context = Read("Action: failed\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 no (in reply to RCPT TO command)", "").Reply.Context!;

        (context.Action, context.RemoteHost, context.Phase).Should().Be((DeliveryAction.Failed, "mx.example.net", SmtpPhase.RcptTo));
    }

    [Theory]
    [InlineData("Original-Recipient: rfc822; user@example.com", null)]
    [InlineData("Original-Recipient: rfc822; USER@example.com", null)]
    [InlineData("Original-Recipient: rfc822; list@example.org", "list@example.org")]
    public void An_original_recipient_is_told_where_it_differs(string field, string? original)
    {
        var recipient = Read("Action: failed\n" + field, "");

        (recipient.FinalRecipient, recipient.OriginalRecipient).Should().Be(("user@example.com", original));
    }

    private static void ShouldBe(RecipientReport recipient, int? code, SmtpCause cause, ReplySource source) =>
        (recipient.Reply.Code, recipient.Reply.Cause, recipient.ReplySource).Should().Be((code, cause, source));

    private static RecipientReport Read(string fields, string text) => DeliveryReport.Read(Encoding.UTF8.GetBytes($"""
        Content-Type: multipart/report; boundary=b

        --b

        {text}
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; user@example.com
        {fields}

        --b--
        """)).Recipients.Should().ContainSingle().Subject;
}
