namespace SmtpReplyCodes.Tool.Tests.Shell;

/// <summary>What a shell sees in <c>$?</c>, and on which stream.</summary>
public class ExitCodeTests
{
    [Theory]
    [InlineData(0, "explain", "550 x")]
    [InlineData(0, "explain", "--json")]
    [InlineData(0, "--help")]
    [InlineData(3, "explain", "--fail-on", "permanent", "550 x")]
    [InlineData(0, "explain", "--fail-on", "permanent", "450 x")]
    public async Task Says_what_was_found(int exitCode, params string[] arguments)
    {
        var run = await ToolProcess.Run("250 x\n", arguments);

        (run.ExitCode, run.Error).Should().Be((exitCode, ""));
        run.Text.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("bogus")]
    [InlineData("explain", "--unknown")]
    [InlineData("explain", "--fail-on", "soft")]
    public async Task Is_2_for_wrong_usage_with_nothing_on_standard_output(params string[] arguments)
    {
        var run = await ToolProcess.Run("250 x\n", arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ");
    }

    [Fact]
    public async Task The_version_is_that_of_the_tool()
    {
        var run = await ToolProcess.Run("", "--version");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainSingle().Which.Should().StartWith(typeof(ToolHost).Assembly.GetName().Version!.ToString(3));
    }

    [Fact]
    public async Task The_help_names_the_command_as_it_is_typed() => (await ToolProcess.Run("", "explain", "--help")).Text.Should().Contain("smtpreply explain [<TEXT>...] [options]");
}
