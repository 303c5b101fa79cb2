using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests;

/// <summary>The help names everything that can be asked for.</summary>
public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task Of_the_tool_names_its_commands_and_options(string help)
    {
        var run = await ToolRun.Of(help);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("explain", "report", "logs", "codes", "systems", "--help", "--version");
    }

    [Theory]
    [InlineData("explain", "--help")]
    [InlineData("explain", "-h")]
    [InlineData("explain", "-?")]
    [InlineData("explain", "550 x", "--json", "--help")]
    public async Task Of_explain_names_its_arguments_and_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("TEXT", "standard input", "--json", "--null", "--fail-on <permanent|transient|hard>", "--rules <FILE>", "--help");
    }

    [Theory]
    [InlineData("codes", "--help")]
    [InlineData("codes", "-?")]
    public async Task Of_codes_names_its_argument_and_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("CODE", "--json", "--markdown", "--html", "--help");
    }

    [Theory]
    [InlineData("report", "--help")]
    [InlineData("report", "-?")]
    public async Task Of_report_names_its_arguments_and_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("PATH", "standard input", "--json", "--mbox", "--suppress <FILE>", "--fail-on <permanent|transient|hard>", "--rules <FILE>", "--help");
    }

    [Theory]
    [InlineData("logs", "--help")]
    [InlineData("logs", "-?")]
    public async Task Of_logs_names_its_arguments_and_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("PATH", "standard input", "--json", "--html <FILE>", "-f, --follow", "--since <TIME>", "--until <TIME>", "--failures", "--year <YEAR>", "--offset <OFFSET>", "--fail-on <permanent|transient|hard>", "--rules <FILE>", "--help");
    }

    [Theory]
    [InlineData("systems", "--help")]
    [InlineData("systems", "-?")]
    public async Task Of_systems_names_its_argument_and_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().ContainAll("NAME", "--json", "--kind <server|filter|service|client|library|list>", "--help");
    }
}
