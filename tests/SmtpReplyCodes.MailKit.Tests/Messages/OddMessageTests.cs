using System.Text;
using MimeKit;

namespace SmtpReplyCodes.Tests.Messages;

/// <summary>No message makes the reading throw: what it lacks is empty, what is broken is read as far as it goes.</summary>
public class OddMessageTests
{
    public static TheoryData<string, MimeMessage> Lacking => new()
    {
        { "a body", MadeMime.Message(null, "Hello") },
        { "parts", MadeMime.Message(new Multipart("mixed"), "Hello") },
        { "a content", MadeMime.Message(new MimePart("text", "plain"), "Hello") },
        { "a returned message", MadeMime.Message(new Multipart("report") { new MessagePart() }, "Hello") },
        { "a body in the returned message", MadeMime.Message(new Multipart("report") { new MessagePart { Message = new MimeMessage() } }, "Hello") },
        { "fields", MadeMime.Message(new Multipart("report") { new MessageDeliveryStatus() }, "Hello") },
    };

    [Theory]
    [MemberData(nameof(Lacking), DisableDiscoveryEnumeration = true)]
    public void What_is_missing_is_empty(string what, MimeMessage message)
    {
        var report = message.ToDeliveryReport();

        report.Recipients.Should().BeEmpty($"a message without {what} names nobody");
        report.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_report_without_parts_is_read_as_text() => new MultipartReport("delivery-status") { Preamble = "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; user@example.net\r\nAction: failed\r\n" }
        .ToDeliveryReport().Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");

    [Fact]
    public void A_multipart_whose_boundary_is_not_found_is_taken_apart_all_the_same()
    {
        var message = MadeMime.Load("From: MAILER-DAEMON@mx.example.org\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: multipart/alternative;\nboundary=inner\n\n--inner\nContent-Type: text/plain\n\nuser@example.net: 550 5.1.1 No such user\n--inner\nContent-Type: text/html\n\n<p>user@example.net</p>\n--inner--\n\n--outer--\n");

        message.ToDeliveryReport().HumanText.Should().Be("user@example.net: 550 5.1.1 No such user");
    }

    [Fact]
    public void Lines_that_are_no_fields_end_a_header_as_they_do_in_the_message()
    {
        const string Text = "From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail\nYour message could not be delivered.\nThe address user@example.net is unknown.\n\n550 5.1.1 No such user\n";

        var report = MadeMime.Load(Text).ToDeliveryReport();

        report.HumanText.Should().StartWith("Your message could not be delivered.\nThe address user@example.net is unknown.");
        report.HumanText.Should().Be(DeliveryReport.Read(Encoding.ASCII.GetBytes(Text)).HumanText);
    }

    [Fact]
    public void Empty_lines_in_front_of_the_returned_message_hide_nothing() =>
        MadeMime.Load("From: MAILER-DAEMON@mx.example.org\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; user@example.net\nAction: failed\n--b\nContent-Type: message/rfc822\n\n\n\nSubject: Greetings\n\nHello\n--b--\n")
            .ToDeliveryReport().Original!.Subject.Should().Be("Greetings");

    [Fact]
    public void The_same_message_can_be_read_again_and_written_afterwards()
    {
        var message = MadeMime.Load("From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail\n\nuser@example.net: 550 5.1.1 No such user\n");

        var first = message.ToDeliveryReport().Recipients.Single().FinalRecipient;

        message.ToDeliveryReport().Recipients.Single().FinalRecipient.Should().Be(first).And.Be("user@example.net");
        message.TextBody.Should().Be("user@example.net: 550 5.1.1 No such user\n");
    }

    [Fact]
    public void Messages_cut_and_damaged_anywhere_are_read()
    {
        var bytes = Encoding.ASCII.GetBytes("From: MAILER-DAEMON@mx.example.org\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\ndXNlckBleGFtcGxl\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; user@example.net\nAction: failed\n--b\nContent-Type: message/rfc822\n\nSubject: Greetings\n\nHello\n--b--\n");
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var damaged in (byte[][])[bytes[..at], bytes[at..], [.. bytes[..at], (byte)'\n', .. bytes[at..]], [.. bytes[..at], 0xFF, .. bytes[(at + 1)..]]])
                ShouldBeRead(damaged);
        }
    }

    [Fact]
    public void A_message_that_was_disposed_of_says_so()
    {
        var message = MadeMime.Load("From: MAILER-DAEMON@mx.example.org\n\nHello\n");
        message.Dispose();
        var reading = () => message.ToDeliveryReport();

        reading.Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void What_a_stream_throws_comes_through()
    {
        var reading = () => MadeMime.Message(new TextPart("plain") { Content = new MimeContent(new UnreadableStream()) }).ToDeliveryReport();

        reading.Should().Throw<IOException>();
    }

    [Fact]
    public void A_message_is_needed()
    {
        var ofMessage = () => ((MimeMessage)null!).ToDeliveryReport();
        var ofReport = () => ((MultipartReport)null!).ToDeliveryReport();

        ofMessage.Should().Throw<ArgumentNullException>().WithParameterName("message");
        ofReport.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    private static void ShouldBeRead(byte[] bytes)
    {
        MimeMessage message;
        try
        {
            message = MadeMime.Load(bytes);
        }
        catch (FormatException)
        {
            return; // MimeKit sees no message in it.
        }

        message.ToDeliveryReport().Should().NotBeNull();
    }
}
