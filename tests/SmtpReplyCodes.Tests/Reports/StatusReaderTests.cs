using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The fields of a delivery status, a group a recipient, however servers part the groups.</summary>
public class StatusReaderTests
{
    private const string A = "Final-Recipient: rfc822; a@example.com\nAction: failed\n", B = "Final-Recipient: rfc822; b@example.com\nAction: delayed\n";

    [Theory]
    [InlineData("Reporting-MTA: dns; mx.example.org\n\n" + A + "\n" + B)]
    [InlineData(A + "\n" + B)]
    [InlineData("Reporting-MTA: dns; mx.example.org\n" + A + B)]
    [InlineData(A + "\n\n \n" + B)]
    [InlineData(A + "\nwhat is this?\n" + B)]
    [InlineData("Content-Type: message/delivery-status\n" + A + B)]
    [InlineData("ACTION: failed\nfinal-RECIPIENT : rfc822; a@example.com\n\n" + B)]
    [InlineData("Action: failed\nFinal-Recipient: a@example.com\n\n" + B)]
    [InlineData("Action: failed\n what a pity\nFinal-Recipient: rfc822;\n <a@example.com>\n\n" + B)]
    public void Groups_are_told_apart_with_one_empty_line_several_or_none(string text) =>
        Read(text).Recipients.Select(recipient => (recipient.FinalRecipient, recipient.Action)).Should().Equal(("a@example.com", DeliveryAction.Failed), ("b@example.com", DeliveryAction.Delayed));

    [Fact]
    public void Each_field_is_read()
    {
        var report = Read("""
            Reporting-MTA: dns; mx.example.org
            Received-From-MTA: dns; mail.example.net (192.0.2.1)
            Arrival-Date: Thu, 07 Jan 2010 12:34:56 +0100
            Original-Envelope-Id: QQ+2B314
            DSN-Gateway: dns; none.example

            Original-Recipient: rfc822; user+2Bx@example.com
            Final-Recipient: rfc822; <user@example.com>
            Action: failed
            Status: 5.1.1 (550 no)
            Remote-MTA: dns; mx.example.net
            Diagnostic-Code: smtp; 550 5.1.1
             User unknown
            Last-Attempt-Date: Thu, 07 Jan 2010 12:35:00 +0100
            Will-Retry-Until: Fri, 08 Jan 2010 12:35:00 +0100
            Final-Log-ID: 17.42
            X-Other: no
            """);

        (report.ReportingMta?.Name, report.ReceivedFromMta?.Name, report.EnvelopeId).Should().Be(("mx.example.org", "mail.example.net", "QQ+314"));
        report.ArrivalDate.Should().Be(new DateTimeOffset(2010, 1, 7, 12, 34, 56, TimeSpan.FromHours(1)));
        report.Recipients.Should().ContainSingle().Which.Should().BeEquivalentTo(new RecipientDraft
        {
            OriginalRecipient = "user+x@example.com",
            FinalRecipient = "user@example.com",
            Action = DeliveryAction.Failed,
            Status = new EnhancedStatusCode(5, 1, 1),
            StatusComment = "550 no",
            RemoteMta = MtaName.Read("dns; mx.example.net"),
            DiagnosticCode = "smtp; 550 5.1.1\nUser unknown",
            LastAttempt = new DateTimeOffset(2010, 1, 7, 12, 35, 0, TimeSpan.FromHours(1)),
            WillRetryUntil = new DateTimeOffset(2010, 1, 8, 12, 35, 0, TimeSpan.FromHours(1)),
            FinalLogId = "17.42",
        });
    }

    [Theory]
    [InlineData("Reporting-MTA: dns; a.example\nReporting-MTA: dns; b.example\n\n" + A)]
    [InlineData("Reporting-MTA: dns; a.example\n\n" + A + "Reporting-MTA: dns; b.example\n")]
    [InlineData(A + "Reporting-MTA: dns; a.example\n")]
    public void Of_a_field_of_the_message_the_first_counts_wherever_it_stands(string text) => Read(text).ReportingMta!.Name.Should().Be("a.example");

    [Theory]
    [InlineData("Action: failed\nAction: delivered\nStatus: 5.1.1\nStatus: 2.0.0\n")]
    [InlineData("Action: what\nAction: failed\nStatus: none\nStatus: 5.1.1\n")]
    public void Of_a_field_of_a_recipient_the_first_counts_that_tells_something(string fields)
    {
        var recipient = Read("Final-Recipient: a@example.com\n" + fields).Recipients.Should().ContainSingle().Subject;

        (recipient.Action, recipient.Status).Should().Be((DeliveryAction.Failed, new EnhancedStatusCode(5, 1, 1)));
    }

    [Fact]
    public void Diagnostic_codes_of_one_recipient_are_joined() =>
        Read(A + "Diagnostic-Code: smtp; 550 one\nDiagnostic-Code: smtp; two\n").Recipients[0].DiagnosticCode.Should().Be("smtp; 550 one\nsmtp; two");

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void More_of_them_than_anybody_writes_are_left_out(int count, bool isCut)
    {
        var report = Read(A + string.Concat(Enumerable.Repeat("Diagnostic-Code: x\n", count)));

        report.Recipients[0].DiagnosticCode!.Split('\n').Should().HaveCount(16);
        report.Warnings.Should().HaveCount(isCut ? 1 : 0);
    }

    [Theory]
    [InlineData("Diagnostic-Code")]
    [InlineData("Status")]
    public void A_field_longer_than_a_reply_may_be_is_cut(string name)
    {
        var report = Read($"{A}{name}: 5.1.1 {new string('x', 200)}\n", new ReportOptions { MaxReplyLength = 128 });

        (report.Recipients[0].DiagnosticCode ?? "5.1.1 " + report.Recipients[0].StatusComment).Should().HaveLength(128);
        report.Warnings.Should().Equal($"A {name} field of more than 128 bytes was cut.");
    }

    [Fact]
    public void More_recipients_than_the_limit_are_left_out()
    {
        var report = Read(A + "\n" + B, new ReportOptions { MaxRecipients = 1 });

        report.Recipients.Should().ContainSingle().Which.Action.Should().Be(DeliveryAction.Failed, "what belongs to the others is not mixed with it");
        report.Warnings.Should().Equal("More than 1 recipients: the others were left out.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Nothing of a status: here\n")]
    [InlineData("X-Postfix-Queue-ID: 17\nReporting-MTA: dns; mx.example.org\n")]
    public void Without_a_field_of_a_recipient_there_is_none(string text) => Read(text).Recipients.Should().BeEmpty();

    private static ReportDraft Read(string text, ReportOptions? options = null)
    {
        var draft = new ReportDraft(options ?? ReportOptions.Default);
        StatusReader.Read(Encoding.UTF8.GetBytes(text), draft);
        return draft;
    }
}
