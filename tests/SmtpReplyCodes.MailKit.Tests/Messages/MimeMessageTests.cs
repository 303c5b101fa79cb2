using MimeKit;

namespace SmtpReplyCodes.Tests.Messages;

/// <summary>A message of MimeKit, parsed or made, is read as a report of each kind.</summary>
public class MimeMessageTests
{
    [Fact]
    public void A_delivery_status_gives_its_recipients_the_text_and_the_returned_message()
    {
        var body = MadeMime.Report("delivery-status", new TextPart("plain") { Text = "We could not deliver it." }, MadeMime.Status(), new MessagePart { Message = MadeMime.Original() });

        var report = MadeMime.Message(body).ToDeliveryReport();

        report.Kind.Should().Be(DeliveryReportKind.Failure);
        report.ReportingMta!.Name.Should().Be("mx.example.org");
        var recipient = report.Recipients.Should().ContainSingle().Which;
        (recipient.FinalRecipient, recipient.Reply.Code, recipient.Reply.Cause).Should().Be(("user@example.net", 550, SmtpCause.UserUnknown));
        report.HumanText.Should().Be("We could not deliver it.");
        (report.Original!.MessageId, report.Original.Subject).Should().Be(("1@example.com", "Grüße"));
        report.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void The_header_of_the_returned_message_is_enough()
    {
        var headers = new TextRfc822Headers { Message = MadeMime.Original() };

        MadeMime.Message(MadeMime.Report("delivery-status", MadeMime.Status(), headers)).ToDeliveryReport().Original!.Subject.Should().Be("Grüße");
    }

    [Fact]
    public void A_feedback_report_gives_its_fields()
    {
        var feedback = new MessageFeedbackReport();
        feedback.Fields.Add("Feedback-Type", "abuse");
        feedback.Fields.Add("Original-Rcpt-To", "user@example.net");

        var report = MadeMime.Message(MadeMime.Report("feedback-report", feedback, new MessagePart { Message = MadeMime.Original() })).ToDeliveryReport();

        report.Kind.Should().Be(DeliveryReportKind.Feedback);
        report.Feedback!.Type.Should().Be("abuse");
        report.Feedback.OriginalRecipients.Should().Equal("user@example.net");
    }

    [Fact]
    public void A_read_receipt_gives_its_disposition()
    {
        var receipt = new MessageDispositionNotification();
        receipt.Fields.Add("Final-Recipient", "rfc822; user@example.net");
        receipt.Fields.Add("Disposition", "manual-action/MDN-sent-manually; displayed");

        var report = MadeMime.Message(MadeMime.Report("disposition-notification", receipt)).ToDeliveryReport();

        (report.Kind, report.Disposition).Should().Be((DeliveryReportKind.ReadReceipt, "displayed"));
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
    }

    [Theory]
    [InlineData("plain", "Your message to user@example.net could not be delivered:\n550 5.1.1 No such user")]
    [InlineData("html", "<p>Your message to user@example.net could not be delivered:<br>550 5.1.1 No such user</p>")]
    public void A_text_alone_is_read(string subtype, string text)
    {
        var report = MadeMime.Message(new TextPart(subtype) { Text = text }).ToDeliveryReport();

        report.Kind.Should().Be(DeliveryReportKind.Failure);
        report.Recipients.Should().ContainSingle().Which.Reply.EnhancedCode.Should().Be(new EnhancedStatusCode(5, 1, 1));
    }

    [Theory]
    [InlineData(ContentEncoding.Base64)]
    [InlineData(ContentEncoding.QuotedPrintable)]
    [InlineData(ContentEncoding.EightBit)]
    public void It_does_not_matter_how_a_part_will_be_encoded(ContentEncoding encoding)
    {
        var text = new TextPart("plain") { Text = "Für user@example.net", ContentTransferEncoding = encoding };
        var status = MadeMime.Status();
        status.ContentTransferEncoding = encoding;

        var report = MadeMime.Message(MadeMime.Report("delivery-status", text, status)).ToDeliveryReport();

        report.HumanText.Should().Be("Für user@example.net");
        report.Recipients.Should().ContainSingle().Which.Status.Should().Be(new EnhancedStatusCode(5, 1, 1));
    }

    [Theory]
    [InlineData(ContentEncoding.Base64, "V2Ugc2F5IG5v")]
    [InlineData(ContentEncoding.QuotedPrintable, "We say=20no")]
    public void Nor_how_its_content_is_encoded(ContentEncoding encoding, string content)
    {
        var text = new TextPart("plain") { Content = new MimeContent(MadeMime.Stream(content), encoding) };

        MadeMime.Message(MadeMime.Report("delivery-status", text, MadeMime.Status())).ToDeliveryReport().HumanText.Should().Be("We say no");
    }

    [Fact]
    public void Raw_bytes_in_a_header_are_read_as_in_the_message()
    {
        var message = MadeMime.Load((byte[])[.. "From: MAILER-DAEMON@mx.example.org\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Gr"u8, 0xFC, 0xDF, .. "e\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; user@example.net\r\nAction: failed\r\n--b--\r\n"u8]);

        message.ToDeliveryReport().Original!.Subject.Should().Be("Grüße");
    }

    [Fact]
    public void A_report_without_its_message_is_read_too()
    {
        var report = MadeMime.Report("delivery-status", new TextPart("plain") { Text = "We could not deliver it." }, MadeMime.Status()).ToDeliveryReport();

        report.Kind.Should().Be(DeliveryReportKind.Failure);
        report.HumanText.Should().Be("We could not deliver it.");
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
    }

    [Fact]
    public void The_limits_of_the_options_hold()
    {
        var body = MadeMime.Report("delivery-status", new TextPart("plain") { Text = "We could not deliver it." }, MadeMime.Status());
        var options = new ReportOptions { MaxParts = 2 };

        body.ToDeliveryReport(options).Warnings.Should().ContainSingle();
        MadeMime.Message(body).ToDeliveryReport(options).Warnings.Should().ContainSingle();
        MadeMime.Message(body).ToDeliveryReport().Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(5_000, true)]
    public void A_header_beyond_the_limit_is_cut_but_for_its_media_type(int length, bool isCut)
    {
        var message = MadeMime.Message(MadeMime.Report("delivery-status", MadeMime.Status()));
        message.Headers.Insert(0, new Header("X-Long", new string('a', length)));

        var report = message.ToDeliveryReport(new ReportOptions { MaxHeaderBytes = 2_000 });

        report.Warnings.Length.Should().Be(isCut ? 1 : 0);
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
    }
}
