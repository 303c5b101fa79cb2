using System.Text;
using SmtpReplyCodes.Tests.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The streams of parts: which are read, how far, and what becomes of them.</summary>
public class PartStreamTests
{
    private static readonly byte[] Status = Encoding.UTF8.GetBytes(MadePart.Status);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Chunks_of_any_size_give_the_same_report(int chunk)
    {
        var text = "Not delivered: " + new string('x', 50_000);

        var report = DeliveryReport.ReadParts(MadePart.Report(
            MadePart.Leaf("Content-Type: text/plain\n", new TrickleStream(Encoding.UTF8.GetBytes(text), chunk)), MadePart.Leaf("Content-Type: message/delivery-status\n", new TrickleStream(Status, chunk))));

        report.HumanText.Should().Be(text);
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
    }

    [Fact]
    public void A_stream_that_can_seek_is_read_from_its_beginning_and_left_open()
    {
        using var stream = new MemoryStream(Status);
        stream.Position = stream.Length;
        var report = MadePart.Report(MadePart.Leaf("Content-Type: message/delivery-status\n", stream));

        for (var i = 0; i < 2; i++)
            DeliveryReport.ReadParts(report).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData("Content-Type: application/pdf\nContent-Disposition: attachment\n")]
    [InlineData("Content-Type: image/png\n")]
    [InlineData("Content-Type: audio/basic\n")]
    public void What_no_report_is_read_from_is_not_touched(string header)
    {
        var stream = new TrickleStream(Status, 10, new IOException("read"));

        DeliveryReport.ReadParts(MadePart.Report(MadePart.Leaf(header, stream), MadePart.DeliveryStatus())).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        stream.Given.Should().Be(0);
    }

    [Fact]
    public void Neither_is_the_body_of_the_returned_message()
    {
        var body = new TrickleStream(Status, 10, new IOException("read"));

        DeliveryReport.ReadParts(MadePart.Report(MadePart.DeliveryStatus(), MadePart.Tree("Content-Type: message/rfc822\n", MadePart.Leaf(MadePart.Original, body)))).Original!.Subject.Should().Be("Greetings");
        body.Given.Should().Be(0);
    }

    [Fact]
    public void What_a_stream_throws_comes_through_and_sequences_are_disposed_of()
    {
        var isDisposed = false;
        var reading = () => DeliveryReport.ReadParts(MadePart.Report(Parts()));

        reading.Should().Throw<EndOfStreamException>().WithMessage("gone");
        isDisposed.Should().BeTrue();

        IEnumerable<ParsedPart> Parts()
        {
            try
            {
                yield return MadePart.Leaf("Content-Type: text/plain\n", new TrickleStream(Status, 10, new EndOfStreamException("gone")));
            }
            finally
            {
                isDisposed = true;
            }
        }
    }
}
