using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A message that somebody has taken apart is read from its parts, of which no more is asked for than a report needs.</summary>
public class ReadPartsTests
{
    [Fact]
    public void A_report_is_read_from_its_parts()
    {
        var report = DeliveryReport.ReadParts(MadePart.Report(MadePart.Text("We could not deliver it.\r\n"), MadePart.DeliveryStatus(), MadePart.Tree("Content-Type: message/rfc822", MadePart.Leaf(MadePart.Original, "Hello"))));

        report.Kind.Should().Be(DeliveryReportKind.Failure);
        report.ReportingMta!.Name.Should().Be("mx.example.org");
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        report.HumanText.Should().Be("We could not deliver it.\n");
        report.Original!.Subject.Should().Be("Greetings");
        report.Original.GetHeader("Hello").Should().BeNull();
        report.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Content-Type: message/rfc822")]
    [InlineData("Content-Type: text/rfc822-headers\r\n")]
    [InlineData("Content-Type: message/global-headers\r\n\r\n")]
    public void A_returned_message_is_a_part_of_its_part_or_a_content(string header)
    {
        ParsedPart[] ways = [MadePart.Tree(header, MadePart.Tree(MadePart.Original)), MadePart.Leaf(header, MadePart.Original + "\nHello"), MadePart.Tree(header, MadePart.Leaf("", "\n\n" + MadePart.Original))];

        foreach (var way in ways)
            DeliveryReport.ReadParts(MadePart.Report(MadePart.DeliveryStatus(), way)).Original!.MessageId.Should().Be("1@example.com");
    }

    [Theory]
    [InlineData("Content-Transfer-Encoding: base64\n", "dXNlckBleGFtcGxlLm5ldCBpcyB1bmtub3du", false)]
    [InlineData("Content-Transfer-Encoding: base64\n", "user@example.net is unknown", true)]
    [InlineData("Content-Transfer-Encoding: quoted-printable\n", "user=40example.net is un=\nknown", false)]
    [InlineData("Content-Transfer-Encoding: quoted-printable\n", "user@example.net is unknown", true)]
    [InlineData("", "user@example.net is unknown", true)]
    public void A_content_is_decoded_as_the_header_says_unless_it_is_already(string header, string content, bool isDecoded)
    {
        var part = MadePart.Leaf($"{header}Content-Type: text/plain\n", content, isDecoded);

        DeliveryReport.ReadParts(MadePart.Report(part)).HumanText.Should().Be("user@example.net is unknown");
        DeliveryReport.ReadParts(MadePart.Message(header, content, isDecoded)).HumanText.Should().Be("user@example.net is unknown");
    }

    [Fact]
    public void The_charset_stays_that_of_the_header()
    {
        var part = MadePart.Leaf("Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n", new MemoryStream([.. "user@example.net "u8, 0xCE, 0xC5, 0xD4]));

        DeliveryReport.ReadParts(MadePart.Report(new ParsedPart { Header = part.Header, Content = part.Content, IsDecoded = true })).HumanText.Should().Be("user@example.net нет");
    }

    [Fact]
    public void Parts_nest()
    {
        var alternatives = MadePart.Tree("Content-Type: multipart/alternative", MadePart.Leaf("Content-Type: text/html", "<p>user@example.net, in <b>HTML</b>"), MadePart.Text("user@example.net, as text"));

        DeliveryReport.ReadParts(MadePart.Report(MadePart.Tree("Content-Type: multipart/mixed", alternatives, MadePart.Text("And a footer of user@example.net.")), MadePart.DeliveryStatus()))
            .HumanText.Should().Be("user@example.net, as text\n\nAnd a footer of user@example.net.");
    }

    [Fact]
    public void What_has_parts_is_a_multipart_though_no_header_says_so() =>
        DeliveryReport.ReadParts(new ParsedPart { Parts = [MadePart.DeliveryStatus()] }).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");

    [Theory]
    [InlineData("Content-Type: multipart/report; boundary=b", "--b\nContent-Type: message/delivery-status\n\n" + MadePart.Status + "\n--b--\n")]
    [InlineData("Content-Type: multipart/report; boundary=other", "--b\nContent-Type: message/delivery-status\n\n" + MadePart.Status + "\n--b--\n")]
    [InlineData("X-Lost: yes", "--b\nContent-Type: message/delivery-status\n\n" + MadePart.Status + "\n--b--\n")]
    [InlineData("Content-Type: message/delivery-status", MadePart.Status)]
    public void A_message_that_nobody_took_apart_is_read_as_bytes_are(string header, string content) =>
        DeliveryReport.ReadParts(MadePart.Message(header, content)).Recipients.Should().ContainSingle().Which.Status.Should().Be(new EnhancedStatusCode(5, 1, 1));

    [Fact]
    public void So_is_a_multipart_within()
    {
        const string Body = "--b\nContent-Type: text/plain\n\nTo user@example.net.\n--b\nContent-Type: text/html\n\n<p>To user@example.net.\n--b--\n";

        foreach (ParsedPart[]? parts in new[] { null, Array.Empty<ParsedPart>() })
        {
            var inner = new ParsedPart { Header = "Content-Type: multipart/alternative; boundary=b"u8.ToArray(), Content = new MemoryStream(Encoding.UTF8.GetBytes(Body)), Parts = parts };
            DeliveryReport.ReadParts(MadePart.Report(MadePart.Text("Hello."), inner, MadePart.Text("Bye, user@example.net."), MadePart.DeliveryStatus())).HumanText
                .Should().Be("Hello.\n\nTo user@example.net.\n\nBye, user@example.net.");
        }
    }

    [Theory]
    [InlineData("Your message to user@example.net could not be delivered: 550 5.1.1 No such user\n")]
    [InlineData("\n\nSubject: Undelivered Mail\n\nYour message to user@example.net could not be delivered: 550 5.1.1 No such user\n")]
    public void Without_header_and_parts_the_content_is_all_there_is(string content) =>
        DeliveryReport.ReadParts(MadePart.Leaf("", content)).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");

    [Fact]
    public void Nothing_is_no_report()
    {
        DeliveryReport.ReadParts(new ParsedPart()).Kind.Should().Be(DeliveryReportKind.None);
        DeliveryReport.ReadParts(new ParsedPart { Parts = [] }).Kind.Should().Be(DeliveryReportKind.None);
        DeliveryReport.ReadParts(MadePart.Tree("From: sender@example.com", null!, new ParsedPart(), MadePart.Tree("Content-Type: message/rfc822"), MadePart.DeliveryStatus(""))).Kind.Should().Be(DeliveryReportKind.None);
    }

    [Fact]
    public void A_message_is_needed()
    {
        var reading = () => DeliveryReport.ReadParts(null!);

        reading.Should().Throw<ArgumentNullException>();
    }
}
