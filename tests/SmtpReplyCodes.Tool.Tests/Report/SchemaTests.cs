using System.Text.Json;
using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>What the command prints with <c>--json</c> is what the schema of the library says.</summary>
public class SchemaTests
{
    private static readonly string Specimens = Checkout.File("tests", "SmtpReplyCodes.Tests", "Reports", "Specimens");

    [Fact]
    public async Task Reports_fit_and_name_their_source()
    {
        var reports = (await ToolRun.Of("report", "--json", Specimens)).Objects;

        reports.Should().HaveCountGreaterThan(100);
        foreach (var report in reports)
        {
            JsonForm.FaultsOf(report).Should().BeEmpty("of {0}", report.GetProperty("source"));
            report.GetProperty("source").ValueKind.Should().Be(JsonValueKind.String);
        }
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("554 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org")]
    [InlineData("450-4.2.0 Greylisted\n450 4.2.0 come back later")]
    [InlineData("250 2.0.0 Ok")]
    [InlineData("no code")]
    [InlineData("")]
    public async Task Replies_fit(string text) => JsonForm.FaultsOf((await ToolRun.Of("explain", "--json", text)).Objects.Single()).Should().BeEmpty();

    [Fact]
    public async Task Replies_by_own_rules_fit()
    {
        using var rules = RulesFile.Of("acme/quux", "greylisted", "quux");

        JsonForm.FaultsOf((await ToolRun.Of("explain", "--json", "--rules", rules.Path, "550 quux")).Objects.Single()).Should().BeEmpty();
    }
}
