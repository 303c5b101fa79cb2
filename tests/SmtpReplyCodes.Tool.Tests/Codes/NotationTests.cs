using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>A code as people write it is found; what is none is named, with what may have been meant.</summary>
public class NotationTests
{
    [Theory]
    [InlineData("550", "550")]
    [InlineData(" 550 ", "550")]
    [InlineData("5.7.26", "X.7.26")]
    [InlineData("4.2.2", "X.2.2")]
    [InlineData("X.7.26", "X.7.26")]
    [InlineData("x.7.26", "X.7.26")]
    [InlineData("0x800CCC0E", "0x800CCC0E")]
    [InlineData("0X800ccc0e", "0x800CCC0E")]
    [InlineData("101", "101")]
    [InlineData("10060", "10060")]
    [InlineData("ETIMEDOUT", "10060")]
    [InlineData("wsaetimedout", "10060")]
    public async Task A_code_that_is_in_the_table_is_shown_by_its_row(string asked, string id)
    {
        var run = await ToolRun.Of("codes", asked);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        var page = run.Pages[0];
        page.Labels.First().Should().Be(id);
        page[id].Should().Be(CodeTable.Find(id)!.Title);
    }

    [Theory]
    [InlineData("559", "55x")]
    [InlineData("799", null)]
    [InlineData("5.7.477", "X.7.0")]
    [InlineData("5.99.1", "5.X.X")]
    [InlineData("X.7.509", null)]
    public async Task A_legal_code_that_is_not_in_the_table_is_read_as_its_nearest_row(string asked, string? id)
    {
        var run = await ToolRun.Of("codes", asked);

        run.ExitCode.Should().Be(id is null ? 1 : 0);
        if (id is not null)
            run.Pages.Should().ContainSingle().Which[asked].Should().Be($"not in the table, read as {id}: {CodeTable.Find(asked)!.Title}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("9999")]
    [InlineData("700")]
    [InlineData("X.9.9")]
    [InlineData("5.1.1.1")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("no such code")]
    public async Task What_is_no_code_is_named_on_standard_error(string asked)
    {
        var run = await ToolRun.Of("codes", asked);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"smtpreply: There is no code '{asked}' in the table.");
    }

    [Theory]
    [InlineData("0x800CCC5", "0x800CCC")]
    [InlineData("mailbox full", "X.2.2 Mailbox full")]
    [InlineData("55", "550 Mailbox unavailable")]
    [InlineData("X.7", "X.7.0 ")]
    [InlineData("ETIMED", "10060 Connection timed out")]
    public async Task Similar_codes_are_named_with_it(string asked, string similar) => (await ToolRun.Of("codes", asked)).Error.Should().Contain(" Similar: ").And.Contain(similar);

    [Fact]
    public async Task Foreign_text_is_shown_without_its_control_characters()
    {
        var run = await ToolRun.Of("codes", "\u001b[31m5\u202e");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("'\\u001b[31m5\\u202e'").And.NotContainAny("\u001b", "\u202e");
    }

    [Theory]
    [InlineData("--html", "codes", "--json", "--html")]
    [InlineData("--markdown", "codes", "--markdown", "--json")]
    [InlineData("--markdown", "codes", "--markdown", "--html", "--json")]
    [InlineData("--html", "codes", "550", "--html")]
    [InlineData("--markdown", "codes", "--markdown", "550")]
    [InlineData("'551'", "codes", "550", "551")]
    [InlineData("'--xml'", "codes", "--xml")]
    [InlineData("'--json'", "codes", "--json=true")]
    public async Task Options_that_contradict_each_other_are_wrong_usage(string named, params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ").And.Contain(named).And.Contain("smtpreply codes --help");
    }
}
