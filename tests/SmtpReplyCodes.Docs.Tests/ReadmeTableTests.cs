using System.Globalization;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The tables of the README about reports leave nothing out, and name the limits as they are.</summary>
public class ReadmeTableTests
{
    [Fact]
    public void Every_kind_of_report_has_a_row() =>
        Rows("kind").Select(cells => cells[0]).Should().BeEquivalentTo(Enum.GetValues<DeliveryReportKind>().Select(kind => JsonSerializer.Serialize(kind).Trim('"')));

    [Fact]
    public void Every_limit_has_a_row_with_its_default() =>
        Rows("limit").Select(cells => $"{cells[0]} {cells[1]}").Should().BeEquivalentTo(
            from limit in typeof(ReportOptions).GetProperties()
            where limit.PropertyType == typeof(int)
            select string.Create(CultureInfo.InvariantCulture, $"{limit.Name} {limit.GetValue(ReportOptions.Default):N0}"));

    /// <summary>The cells of the table whose first column has this title.</summary>
    private static IEnumerable<string[]> Rows(string title) =>
        File.ReadLines(Checkout.File("README.md"))
            .SkipWhile(line => !line.StartsWith($"| {title} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray());
}
