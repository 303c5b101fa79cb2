using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The header of the returned message: any field of it, unfolded and decoded.</summary>
public class OriginalMessageTests
{
    private const string Header = """
        Received: from a.example
         by b.example
        Received: from c.example by d.example
        From: Some Sender <sender@example.com>
        To: user@example.com,
        	other@example.com
        subject: =?utf-8?Q?caf=C3=A9?= =?iso-8859-1?Q?_cr=E8me?=
        Message-ID: <1.2@example.com>
        Date: Thu, 07 Jan 2010 12:34:56 +0100
        X-Empty:
        X-Raw: über

        """;

    [Theory]
    [InlineData("From", "Some Sender <sender@example.com>")]
    [InlineData("FROM", "Some Sender <sender@example.com>")]
    [InlineData("To", "user@example.com, other@example.com")]
    [InlineData("Subject", "café crème")]
    [InlineData("X-Raw", "über")]
    [InlineData("X-Empty", "")]
    [InlineData("Received", "from a.example by b.example")]
    [InlineData("Cc", null)]
    [InlineData("Fro", null)]
    [InlineData("", null)]
    public void A_field_is_found_by_its_name(string name, string? value) => Read(Header).GetHeader(name).Should().Be(value);

    [Theory]
    [InlineData("received", "from a.example by b.example", "from c.example by d.example")]
    [InlineData("X-Empty", "")]
    [InlineData("Cc")]
    public void All_fields_of_a_name_are_found_in_their_order(string name, params string[] values) => Read(Header).GetHeaders(name).Should().Equal(values);

    [Fact]
    public void The_fields_that_everybody_asks_for_have_properties()
    {
        var original = Read(Header);

        (original.MessageId, original.From, original.To, original.Subject).Should().Be(("1.2@example.com", "Some Sender <sender@example.com>", "user@example.com, other@example.com", "café crème"));
        original.Date.Should().Be(new DateTimeOffset(2010, 1, 7, 12, 34, 56, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void What_is_not_shown_is_null()
    {
        var original = Read("X-Other: a\nDate: some day\n\n");

        (original.MessageId, original.From, original.To, original.Subject, original.Date).Should().Be((null, null, null, null, null));
    }

    [Fact]
    public void A_name_is_needed()
    {
        Read(Header).Invoking(original => original.GetHeader(null!)).Should().Throw<ArgumentNullException>();
        Read(Header).Invoking(original => original.GetHeaders(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("message/rfc822")]
    [InlineData("text/rfc822-headers")]
    [InlineData("message/global-headers")]
    [InlineData("message/rfc822\nContent-Transfer-Encoding: 8bit")]
    public void It_is_shown_in_a_part_of_its_own(string type) => Original($"--b\nContent-Type: {type}\n\n{Header}\nHello\n--b--\n")!.MessageId.Should().Be("1.2@example.com");

    [Fact]
    public void The_part_may_be_encoded() =>
        Original($"--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(Header))}\n--b--\n")!.MessageId.Should().Be("1.2@example.com");

    [Theory]
    [InlineData("--b\nContent-Type: message/rfc822\n\n--b--\n")]
    [InlineData("--b\nContent-Type: message/rfc822\n\nno header here\n--b--\n")]
    [InlineData("")]
    public void A_report_that_shows_nothing_of_it_has_none(string parts) => Original(parts).Should().BeNull();

    [Fact]
    public void A_header_longer_than_the_limit_is_cut_between_its_fields()
    {
        var long1 = new string('a', 600);
        var report = Report($"--b\nContent-Type: message/rfc822\n\nX-1: {long1}\nX-2: {long1}\nX-3: b\n\n--b--\n", new ReportOptions { MaxHeaderBytes = 1_024 });

        (report.Original!.GetHeader("X-1")?.Length, report.Original.GetHeader("X-2"), report.Original.GetHeader("X-3")).Should().Be((600, null, null));
        report.Warnings.Should().Equal("The header of the returned message was cut after 1024 bytes.");
    }

    private static OriginalMessage Read(string header) => new(Encoding.UTF8.GetBytes(header));

    private static OriginalMessage? Original(string parts) => Report(parts).Original;

    private static DeliveryReport Report(string parts, ReportOptions? options = null) => DeliveryReport.Read(
        Encoding.UTF8.GetBytes($"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: user@example.com\nAction: failed\n\n{parts}"), options);
}
