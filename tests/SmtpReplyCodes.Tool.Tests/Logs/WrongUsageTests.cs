using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>A command line that is wrong does nothing but say so on standard error, with exit code 2.</summary>
public class WrongUsageTests
{
    [Theory]
    [InlineData("'--unknown'", "--unknown")]
    [InlineData("'-5'", "-5")]
    [InlineData("'--json'", "--json=yes")]
    [InlineData("'soft'", "--fail-on", "soft")]
    [InlineData("'--rules'", "--rules", "")]
    [InlineData("'--html'", "--html", "")]
    [InlineData("'--html'", "--html", "a", "--html", "b")]
    [InlineData("--html -", "--json", "--html", "-")]
    [InlineData("'--since'", "--since", "yesterday")]
    [InlineData("'--since'", "--since", "-1h")]
    [InlineData("'--until'", "--until", "2026-13-01")]
    [InlineData("'--year'", "--year", "0")]
    [InlineData("'--year'", "--year", "10000")]
    [InlineData("--year", "--year", "this")]
    [InlineData("'--offset'", "--offset", "CET")]
    [InlineData("'--offset'", "--offset", "-15:00")]
    [InlineData("PATH", "")]
    [InlineData("--follow", "-f", "a.log", "b.log")]
    [InlineData("--follow", "--follow", ".")]
    [InlineData("--follow", "--follow", "mail.log.1.gz")]
    public async Task Names_what_is_wrong(string named, params string[] arguments)
    {
        var run = await ToolRun.Of(["logs", .. arguments]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ").And.Contain(named).And.Contain("smtpreply logs --help");
    }

    [Theory]
    [InlineData("--offset", "-05:00")]
    [InlineData("--offset=-0530")]
    [InlineData("--since", "7d", "--until", "2026-11-23T10:00Z", "--year", "2026")]
    public async Task Times_and_zones_are_understood(params string[] arguments) => (await ToolRun.Of(["logs", .. arguments])).Should().Match<ToolRun>(run => run.ExitCode == 0 && run.Error == "");
}
