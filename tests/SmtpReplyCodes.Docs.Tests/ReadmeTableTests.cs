using System.Globalization;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The tables of README and guide leave nothing out, and name the limits as they are.</summary>
public class ReadmeTableTests
{
    [Fact]
    public void Every_kind_of_report_has_a_row() =>
        MarkdownTable.Rows("docs/guide/reports.md", "kind").Select(cells => cells[0]).Should().BeEquivalentTo(Enum.GetValues<DeliveryReportKind>().Select(kind => JsonSerializer.Serialize(kind).Trim('"')));

    [Fact]
    public void Every_package_has_a_row() =>
        MarkdownTable.Rows("README.md", "package").Select(cells => cells[0]).Should().BeEquivalentTo(
            from page in Directory.GetFiles(Checkout.File("src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            let id = Path.GetFileName(Path.GetDirectoryName(page))
            select $"[{id}](src/{id}/README.md)");

    [Fact]
    public void Every_limit_has_a_row_with_its_default() =>
        MarkdownTable.Rows("docs/guide/reports.md", "limit").Select(cells => $"{cells[0]} {cells[1]}").Should().BeEquivalentTo(
            from limit in typeof(ReportOptions).GetProperties()
            where limit.PropertyType == typeof(int)
            select string.Create(CultureInfo.InvariantCulture, $"{limit.Name} {limit.GetValue(ReportOptions.Default):N0}"));
}
