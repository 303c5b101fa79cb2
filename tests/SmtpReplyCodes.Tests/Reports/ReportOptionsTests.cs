using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A limit below its least value becomes that value, and what a limit cuts off is said.</summary>
public class ReportOptionsTests
{
    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    public void A_limit_is_never_below_its_least(int value)
    {
        var options = new ReportOptions { MaxMessageBytes = value, MaxParts = value, MaxDepth = value, MaxHeaderBytes = value, MaxTextLength = value, MaxReplyLength = value, MaxRecipients = value };

        (options.MaxMessageBytes, options.MaxParts, options.MaxDepth, options.MaxHeaderBytes, options.MaxTextLength, options.MaxReplyLength, options.MaxRecipients).Should().Be((1_024, 1, 1, 1_024, 1_024, 128, 1));
    }

    [Fact]
    public void A_limit_above_it_stays()
    {
        var options = ReportOptions.Default with { MaxMessageBytes = 1_025, MaxParts = 2, MaxDepth = 3, MaxHeaderBytes = 1_026, MaxTextLength = 1_027, MaxReplyLength = 129, MaxRecipients = int.MaxValue };

        (options.MaxMessageBytes, options.MaxParts, options.MaxDepth, options.MaxHeaderBytes, options.MaxTextLength, options.MaxReplyLength, options.MaxRecipients).Should().Be((1_025, 2, 3, 1_026, 1_027, 129, int.MaxValue));
    }

    [Fact]
    public void The_defaults_are_those_that_are_documented()
    {
        var options = ReportOptions.Default;

        options.Should().Be(new ReportOptions());
        (options.MaxMessageBytes, options.MaxParts, options.MaxDepth, options.MaxHeaderBytes, options.MaxTextLength, options.MaxReplyLength, options.MaxRecipients, options.Classifier)
            .Should().Be((67_108_864, 1_000, 20, 262_144, 262_144, 8_192, 10_000, null));
    }

    [Theory]
    [InlineData(5_000, false)]
    [InlineData(1_024, true)]
    public void A_message_is_cut_at_its_limit_with_a_warning(int limit, bool isCut) =>
        Read(new ReportOptions { MaxMessageBytes = limit }, "X: " + new string('a', 3_000)).Warnings.Contains("The message was cut after 1024 bytes.").Should().Be(isCut);

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void Parts_are_left_out_with_a_warning(int limit, bool isCut)
    {
        var report = Read(new ReportOptions { MaxParts = limit });

        report.Warnings.Any(warning => warning.StartsWith("The message has more or deeper parts", StringComparison.Ordinal)).Should().Be(isCut);
        report.Recipients.Length.Should().Be(isCut ? 0 : 1);
    }

    private static DeliveryReport Read(ReportOptions options, string field = "X: a") => DeliveryReport.Read(
        Encoding.UTF8.GetBytes($"{field}\nContent-Type: multipart/report; boundary=b\n\n--b\n\nHello.\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: user@example.com\nAction: failed\n\n--b--\n"), options);
}
