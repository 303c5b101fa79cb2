using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>A command line that is wrong does nothing but say so on standard error, with exit code 2.</summary>
public class WrongUsageTests
{
    [Theory]
    [InlineData("command")]
    [InlineData("'bogus'", "bogus")]
    [InlineData("'bogus'", "bogus", "explain", "550 x")]
    [InlineData("'550 x'", "550 x")]
    [InlineData("'@/dev/null'", "@/dev/null")]
    [InlineData("'Explain'", "Explain", "550 x")]
    [InlineData("'--json'", "--json", "explain", "550 x")]
    [InlineData("'[suggest]'", "[suggest]", "explain", "550 x")]
    [InlineData("'[diagram]'", "[diagram]", "explain", "550 x")]
    [InlineData("'-x'", "explain", "-x")]
    [InlineData("'-550'", "explain", "-550")]
    [InlineData("'--unknown'", "explain", "--unknown")]
    [InlineData("'--unknown'", "explain", "550 x", "--unknown", "--json")]
    [InlineData("'--js'", "explain", "--js", "550 x")]
    [InlineData("'--JSON'", "explain", "--JSON", "550 x")]
    [InlineData("'-json'", "explain", "-json", "550 x")]
    [InlineData("'--version'", "explain", "--version")]
    [InlineData("'--json'", "explain", "--json=true", "550 x")]
    [InlineData("'--json'", "explain", "--json=", "550 x")]
    [InlineData("'--null'", "explain", "550 x", "--null:yes")]
    [InlineData("'--fail-on'", "explain", "--fail-on")]
    [InlineData("'--fail-on'", "explain", "550 x", "--fail-on")]
    [InlineData("'soft'", "explain", "--fail-on", "soft", "550 x")]
    [InlineData("'soft'", "explain", "--fail-on=soft", "550 x")]
    [InlineData("'Hard'", "explain", "--fail-on", "Hard", "550 x")]
    [InlineData("'550 x'", "explain", "--fail-on", "550 x")]
    [InlineData("'--fail-on'", "explain", "--fail-on", "hard", "--fail-on", "permanent", "550 x")]
    [InlineData("'--rules'", "explain", "550 x", "--rules")]
    [InlineData("'--rules'", "explain", "--rules", "", "550 x")]
    public async Task Names_what_is_wrong(string named, params string[] arguments)
    {
        var run = await ToolRun.With("550 x\n", arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ").And.Contain(named).And.Contain("--help");
    }

    [Fact]
    public async Task Says_how_a_text_that_looks_like_an_option_is_given() => (await ToolRun.Of("explain", "-x")).Error.Should().Contain("behind '--'");

    [Fact]
    public async Task Shows_foreign_text_without_its_control_characters()
    {
        var run = await ToolRun.Of("explain", "--\u001b[31m\u202e");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'--\\u001b[31m\\u202e'").And.NotContainAny("\u001b", "\u202e");
    }
}
