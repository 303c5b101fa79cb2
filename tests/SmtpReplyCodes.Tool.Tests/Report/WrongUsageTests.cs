using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>A command line that is wrong does nothing but say so on standard error, with exit code 2.</summary>
public class WrongUsageTests
{
    [Theory]
    [InlineData("'--unknown'", "--unknown")]
    [InlineData("'--json'", "--json=yes")]
    [InlineData("'--mbox'", "--mbox=yes")]
    [InlineData("'soft'", "--fail-on", "soft")]
    [InlineData("'--rules'", "--rules", "")]
    [InlineData("'--suppress'", "--suppress")]
    [InlineData("'--suppress'", "--suppress", "")]
    [InlineData("'--suppress'", "--suppress", "a", "--suppress", "b")]
    [InlineData("--json", "--json", "--suppress", "-")]
    [InlineData("PATH", "")]
    public async Task Names_what_is_wrong(string named, params string[] arguments)
    {
        var run = await ToolRun.With(Bounce.Letter, ["report", .. arguments]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ").And.Contain(named).And.Contain("smtpreply report --help");
    }
}
