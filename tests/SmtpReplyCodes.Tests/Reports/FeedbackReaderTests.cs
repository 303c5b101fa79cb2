using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The fields of feedback reports (RFC 5965) and of read receipts (RFC 8098).</summary>
public class FeedbackReaderTests
{
    [Fact]
    public void Each_field_is_read() =>
        ReadFeedback("""
            Feedback-Type: Abuse
            User-Agent: SomeGenerator/1.0
            Version: 1
            Original-Mail-From: <sender@example.com>
            Original-Rcpt-To: rfc822; <a@example.net>
            Original-Rcpt-To: b@example.net
            Removal-Recipient: c@example.net
            Source-IP:  192.0.2.1
            Incidents: 3
            """).Should().BeEquivalentTo(new FeedbackReport
        {
            Type = "abuse",
            UserAgent = "SomeGenerator/1.0",
            OriginalMailFrom = "sender@example.com",
            OriginalRecipients = ["a@example.net", "b@example.net", "c@example.net"],
            SourceIp = "192.0.2.1",
            Incidents = 3,
        });

    [Theory]
    [InlineData("")]
    [InlineData("X-Other: abuse\n")]
    [InlineData("no field at all")]
    public void What_is_missing_is_null(string text) =>
        ReadFeedback(text).Should().BeEquivalentTo(new FeedbackReport { Type = null, UserAgent = null, OriginalMailFrom = null, OriginalRecipients = [], SourceIp = null, Incidents = 1 });

    [Theory]
    [InlineData("Feedback-Type: not-spam\nFeedback-Type: abuse\n", "not-spam")]
    [InlineData("\n\nfeedback-type: FRAUD\n", "fraud")]
    [InlineData("Feedback-Type:\n opt-out\n", "opt-out")]
    public void Of_a_repeated_field_the_first_counts(string text, string type) => ReadFeedback(text).Type.Should().Be(type);

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("many", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("7", 7)]
    public void A_report_stands_for_one_incident_at_least(string value, int count) => ReadFeedback($"Incidents: {value}\n").Incidents.Should().Be(count);

    [Theory]
    [InlineData("<>", "")]
    [InlineData("<\"some one\"@example.com>", "\"some one\"@example.com")]
    [InlineData("redacted", "redacted")]
    public void A_sender_is_told_without_its_brackets(string value, string address) => ReadFeedback($"Original-Mail-From: {value}\n").OriginalMailFrom.Should().Be(address);

    [Fact]
    public void More_recipients_than_the_limit_are_left_out()
    {
        var draft = new ReportDraft(new ReportOptions { MaxRecipients = 1 });

        FeedbackReader.Read("Original-Rcpt-To: a@example.net\nOriginal-Rcpt-To: b@example.net\n"u8, draft).OriginalRecipients.Should().Equal("a@example.net");
        draft.Warnings.Should().Equal("More than 1 recipients: the others were left out.");
    }

    [Theory]
    [InlineData("Disposition: manual-action/MDN-sent-manually; displayed", "displayed")]
    [InlineData("Disposition: automatic-action/MDN-sent-automatically; Deleted/error", "deleted")]
    [InlineData("disposition: manual-action/MDN-sent-manually;\n denied (no)", "denied")]
    [InlineData("Disposition: displayed", "displayed")]
    [InlineData("Disposition: a; processed\nDisposition: a; failed", "processed")]
    [InlineData("X-Other: displayed", null)]
    [InlineData("", null)]
    public void The_disposition_is_the_word_behind_the_mode(string text, string? disposition) => ReceiptReader.Read(Encoding.UTF8.GetBytes(text), new ReportDraft(ReportOptions.Default)).Should().Be(disposition);

    [Fact]
    public void A_receipt_has_one_recipient()
    {
        var draft = new ReportDraft(ReportOptions.Default);
        ReceiptReader.Read("Original-Recipient: rfc822;a+2Bb@example.com\nFinal-Recipient: rfc822; <user@example.com>\nFinal-Recipient: rfc822; other@example.com\n"u8, draft);

        var recipient = draft.Recipients.Should().ContainSingle().Subject;
        (recipient.FinalRecipient, recipient.OriginalRecipient, recipient.Action).Should().Be(("user@example.com", "a+b@example.com", DeliveryAction.Unknown));
    }

    private static FeedbackReport ReadFeedback(string text) => FeedbackReader.Read(Encoding.UTF8.GetBytes(text), new ReportDraft(ReportOptions.Default));
}
