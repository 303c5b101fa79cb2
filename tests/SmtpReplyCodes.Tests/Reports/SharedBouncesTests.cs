using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>How well real bounce messages are read, where the shared material is at hand. Labels that are wrong are why no floor is higher.</summary>
public class SharedBouncesTests
{
    private const double KindFloor = 0.97, RecipientFloor = 0.94;

    private static readonly DeliveryReportKind[] Bounces = [DeliveryReportKind.Failure, DeliveryReportKind.Delay, DeliveryReportKind.Mixed];

    [Theory]
    [InlineData("bounces/dev.jsonl")]
    [InlineData("servers/bounces.jsonl")]
    public void A_bounce_is_told_from_other_mail(string set)
    {
        var rows = Rows(set).Where(row => IsBounce(row) is not null && !IsPositive(row)).ToList();

        var right = rows.Count(row => Bounces.Contains(Read(set, row).Kind) == IsBounce(row));

        rows.Should().HaveCountGreaterThan(100);
        ((double)right / rows.Count).Should().BeGreaterThanOrEqualTo(KindFloor);
    }

    [Theory]
    [InlineData("bounces/dev.jsonl")]
    [InlineData("servers/bounces.jsonl")]
    public void Its_recipients_are_found_and_nobody_else_is_blamed(string set)
    {
        var rows = Rows(set).Where(row => IsBounce(row) == true && Recipients(row).Length > 0).ToList();

        var right = rows.Count(row => Read(set, row).Recipients.Select(recipient => recipient.FinalRecipient ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(Recipients(row)));

        rows.Should().HaveCountGreaterThan(100);
        ((double)right / rows.Count).Should().BeGreaterThanOrEqualTo(RecipientFloor);
    }

    [Fact]
    public void Line_ends_change_nothing()
    {
        const string Set = "bounces/dev.variants.jsonl";
        var different = Rows(Set).Where(row => row.GetProperty("same_content").GetBoolean())
            .Where(row => Summary(Read(Set, row)) != Summary(Read(Set, Path.Combine("dev", row.GetProperty("variant_of").GetString() + ".eml"))))
            .Select(row => row.GetProperty("id").GetString());

        different.Should().BeEmpty();
    }

    private static List<JsonElement> Rows(string set) =>
        [.. File.ReadLines(Checkout.SharedFile(["corpus", .. set.Split('/')])).Select(line => JsonDocument.Parse(line).RootElement)];

    private static DeliveryReport Read(string set, JsonElement row) => Read(set, row.GetProperty("file").GetString()!);

    private static DeliveryReport Read(string set, string file) =>
        DeliveryReport.Read(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Checkout.SharedFile(["corpus", .. set.Split('/')]))!, file)));

    private static string Summary(DeliveryReport report) =>
        $"{report.Kind} {report.ReportingMta} {report.Original?.MessageId} " + string.Join(';', report.Recipients.Select(recipient =>
            $"{recipient.FinalRecipient} {recipient.Action} {recipient.Status} {recipient.Reply.Code} {recipient.Reply.EnhancedCode} {recipient.Reply.Cause} {recipient.Reply.IsHardBounce}"));

    private static bool? IsBounce(JsonElement row) =>
        row.GetProperty("family").GetString() is "arf" or "rfc3834" || !row.TryGetProperty("is_bounce", out var value) || value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean();

    /// <summary>Whether the source says that mail was delivered: that is no bounce, though sets count it as one.</summary>
    private static bool IsPositive(JsonElement row) => row.GetProperty("expected").EnumerateArray().Any(expected => Text(expected, "reason") == "delivered" || Text(expected, "action") is "delivered" or "relayed" or "expanded");

    private static string[] Recipients(JsonElement row) =>
        [.. row.GetProperty("expected").EnumerateArray().Where(expected => !expected.TryGetProperty("recipient_literal", out var literal) || literal.ValueKind != JsonValueKind.False)
            .Select(expected => Text(expected, "recipient")).OfType<string>().Select(address => address.Trim().Trim('<', '>'))];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
