using System.Text;
using SmtpReplyCodes.Tests.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The limits hold for parts as they do for bytes, with the same words, and no tree of parts is too large or too deep.</summary>
public class PartLimitTests
{
    private const string TooMany = "The message has more or deeper parts, or a longer header, than the limits allow: the rest was left out.";

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    [InlineData(1, true)]
    public void Parts_are_left_out_with_a_warning(int limit, bool isCut)
    {
        var report = Read(new ReportOptions { MaxParts = limit }, MadePart.Text("Hello."), MadePart.DeliveryStatus());

        report.Warnings.Should().Equal(isCut ? [TooMany] : []);
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be(isCut ? null : "user@example.net");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void Multiparts_that_nest_too_deep_are_left_out_with_a_warning(int limit, bool isCut)
    {
        var report = Read(new ReportOptions { MaxDepth = limit }, MadePart.Tree("Content-Type: multipart/mixed", MadePart.Tree("Content-Type: multipart/mixed", MadePart.Text("Deep."))), MadePart.DeliveryStatus());

        report.Warnings.Should().Equal(isCut ? [TooMany] : []);
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        report.HumanText.Should().Be(isCut ? null : "Deep.");
    }

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(1_024, true)]
    public void Fields_behind_the_limit_of_a_header_are_passed_over(int limit, bool isCut)
    {
        var report = Read(new ReportOptions { MaxHeaderBytes = limit }, MadePart.Leaf($"X: {new string('a', 1_500)}\nContent-Type: image/png\n", "Hello."));

        report.Warnings.Should().Equal(isCut ? [TooMany] : []);
        report.HumanText.Should().Be(isCut ? "Hello." : null);
    }

    [Fact]
    public void The_header_of_the_returned_message_is_cut_with_a_warning()
    {
        var returned = MadePart.Tree($"From: sender@example.com\nX: {new string('a', 1_500)}\nSubject: Greetings\n");

        var report = Read(new ReportOptions { MaxHeaderBytes = 1_024 }, MadePart.DeliveryStatus(), MadePart.Tree("Content-Type: message/rfc822\n", returned));

        report.Warnings.Should().Equal("The header of the returned message was cut after 1024 bytes.");
        (report.Original!.From, report.Original.Subject).Should().Be(("sender@example.com", null));
    }

    [Fact]
    public void A_text_is_cut_with_a_warning_and_not_read_to_its_end()
    {
        var stream = new TrickleStream(Encoding.UTF8.GetBytes(new string('a', 100_000)), 1_000);

        var report = Read(new ReportOptions { MaxTextLength = 1_024 }, MadePart.Leaf("Content-Type: text/plain\n", stream), MadePart.DeliveryStatus());

        report.Warnings.Should().Equal("The text was cut after 1024 characters.");
        report.HumanText.Should().HaveLength(1_024);
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        stream.Given.Should().Be(4_097);
    }

    [Fact]
    public void What_is_read_is_cut_at_the_limit_of_a_message_with_a_warning()
    {
        var stream = new TrickleStream(Encoding.UTF8.GetBytes(MadePart.Status + new string('\n', 100_000)), 1_000);
        var parts = MadePart.Leaf("Content-Type: message/delivery-status\n", stream);

        var report = Read(new ReportOptions { MaxMessageBytes = 2_000 }, parts, MadePart.DeliveryStatus("Final-Recipient: rfc822; other@example.net\nAction: failed\n"));

        report.Warnings.Should().Equal("The message was cut after 2000 bytes.");
        report.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        stream.Given.Should().BeLessThan(2_000);
    }

    [Fact]
    public void A_header_beyond_the_limit_of_a_message_is_cut_too() =>
        Read(new ReportOptions { MaxMessageBytes = 1_024 }, MadePart.Leaf("X: " + new string('a', 5_000), "Hello.")).Warnings.Should().Equal("The message was cut after 1024 bytes.");

    [Fact]
    public void An_attachment_makes_no_message_too_long() => Read(
        new ReportOptions { MaxMessageBytes = 2_000 }, MadePart.DeliveryStatus(), MadePart.Leaf("Content-Type: image/png\n", new string('a', 5_000))).Warnings.Should().BeEmpty();

    [Fact]
    public void Parts_without_end_end_at_the_limit() =>
        Read(ReportOptions.Default, Enumerable.Range(0, int.MaxValue).Select(i => MadePart.Text($"{i}"))).Warnings.Should().Equal(TooMany);

    [Fact]
    public void A_tree_that_holds_itself_ends_at_the_limit()
    {
        var parts = new List<ParsedPart>();
        var tree = MadePart.Tree("Content-Type: multipart/mixed\n", parts);
        parts.AddRange([tree, MadePart.Tree("Content-Type: message/rfc822\n", tree)]);

        foreach (var depth in (int[])[20, int.MaxValue])
            Read(new ReportOptions { MaxDepth = depth, MaxParts = 50_000 }, tree).Warnings.Should().Equal(TooMany);
    }

    private static DeliveryReport Read(ReportOptions options, params IEnumerable<ParsedPart> parts) => DeliveryReport.ReadParts(MadePart.Report(parts), options);
}
