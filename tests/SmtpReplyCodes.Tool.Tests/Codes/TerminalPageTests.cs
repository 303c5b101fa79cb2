using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>Codes on a terminal: one in full, or all in short.</summary>
public class TerminalPageTests
{
    private const int RedirectedWidth = 100;

    public static TheoryData<string> Ids => new("550", "552", "602", "422", "X.2.1", "X.1.5", "X.4.7", "0x800CCC0E", "10060", "101");

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Of_one_code_says_all_that_the_row_says(string id)
    {
        var row = CodeTable.Find(id)!;
        var page = (await ToolRun.Of("codes", id)).Pages[0];

        page[id].Should().Be(row.Title);
        page["What to do"].Should().Be(row.Remediation);
        page["Try again"].Should().Be(row.Retry);
        page["Tell the writer"].Should().Be(row.UserMessage);
        page["Why"].Should().Be(row.LikelyCauses is [var only] ? only : string.Join(' ', row.LikelyCauses.Select((cause, i) => $"{i + 1}. {cause}")));
        page["Examples"].Should().Be(string.Join(' ', row.Examples));
        page.LinesOf("See").Should().Equal(row.References.Select(reference => $"{reference}  {reference.Url}"));
        if (row.Usage is not [])
            page["Used by"].Should().Be(string.Join(' ', row.Usage.Select(usage => $"{usage.By}: {usage.Says}")));
        page.Labels.Contains("Phases").Should().Be(row.Phases is not []);
    }

    [Theory]
    [InlineData("550", "user-unknown")]
    [InlineData("X.2.1", "rate-limited as 4.2.1 (transient) mailbox-disabled as 5.2.1 (permanent)")]
    [InlineData("4.2.1", "rate-limited")]
    [InlineData("5.2.1", "mailbox-disabled")]
    [InlineData("X.1.5", "accepted as 2.1.5 (success)")]
    public async Task Says_the_cause_by_class_where_the_class_is_open(string code, string cause) =>
        (await ToolRun.Of("codes", code)).Pages[0]["Cause"].Should().Be(cause);

    [Fact]
    public async Task Names_codes_that_the_row_names_and_codes_that_name_it()
    {
        (await ToolRun.Of("codes", "X.2.2")).Pages[0]["Related"].Should().Contain("552  Exceeded storage allocation");
        (await ToolRun.Of("codes", "552")).Pages[0]["Related"].Should().Contain("X.2.2  Mailbox full").And.Contain("0x800CCC6D");
    }

    [Fact]
    public async Task Of_all_codes_has_a_line_for_each_under_the_heading_of_its_kind()
    {
        var run = await ToolRun.Of("codes");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Lines.Should().ContainInOrder($"Reply codes ({CodeTable.ReplyCodes.Length})", $"Enhanced codes ({CodeTable.EnhancedCodes.Length})", $"Client codes ({CodeTable.ClientCodes.Length})");
        run.Lines.Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(' ')[0]).Should().ContainInOrder(EveryRow.All.Select(row => row.Id));
        run.Text.Should().Contain(CodeTable.Version);
    }

    [Fact]
    public async Task Of_all_codes_is_plain_text_of_100_columns_with_the_causes()
    {
        var lines = (await ToolRun.Of("codes")).Lines;

        lines.Should().OnlyContain(line => line.Length <= RedirectedWidth);
        lines.Single(line => line.StartsWith("550 ", StringComparison.Ordinal)).Should().Contain("Mailbox unavailable").And.Contain(JsonSerializer.Serialize(SmtpCause.UserUnknown).Trim('"'));
        lines.Single(line => line.StartsWith("X.2.1 ", StringComparison.Ordinal)).Should().Contain("rate-limited / mailbox-disabled");
    }
}
