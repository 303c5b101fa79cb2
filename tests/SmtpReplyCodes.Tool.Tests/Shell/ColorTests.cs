namespace SmtpReplyCodes.Tool.Tests.Shell;

/// <summary>Colours and marks are for terminals alone, and only where they are welcome.</summary>
public class ColorTests
{
    private const string Escape = "\u001b";

    [Theory]
    [InlineData("xterm-256color")]
    [InlineData("dumb")]
    public async Task There_are_none_where_output_is_redirected(string terminal)
    {
        var info = ToolProcess.StartInfo("explain", "550 5.1.1 x");
        info.Environment["TERM"] = terminal;

        (await ToolProcess.Run(info)).Text.Should().Contain("5.1.1").And.NotContain(Escape);
    }

    [Fact]
    public async Task The_deciding_words_are_marked_on_a_terminal() =>
        (await ToolProcess.Run(ToolProcess.OnTerminal("explain '550 5.1.1 x'"))).Text.Should().Contain($"{Escape}[1;4m550{Escape}[0m {Escape}[1;4m5.1.1{Escape}[0m x");

    [Fact]
    public async Task NO_COLOR_is_obeyed_on_a_terminal()
    {
        var info = ToolProcess.OnTerminal("explain '550 5.1.1 x'");
        info.Environment["NO_COLOR"] = "1";

        WithoutKeypadMode((await ToolProcess.Run(info)).Text).Should().Contain("550 5.1.1 x").And.NotContain(Escape);
    }

    [Fact]
    public async Task An_empty_NO_COLOR_says_nothing()
    {
        var info = ToolProcess.OnTerminal("explain '550 5.1.1 x'");
        info.Environment["NO_COLOR"] = "";

        (await ToolProcess.Run(info)).Text.Should().Contain($"{Escape}[1;4m550");
    }

    [Fact]
    public async Task Foreign_escapes_do_not_reach_a_terminal()
    {
        var run = await ToolProcess.Run(ToolProcess.OnTerminal("explain \"$(printf '550 \\033[35mx\\007')\""));

        run.Text.Should().Contain("\\u001b[35mx\\u0007").And.NotContain($"{Escape}[35m");
    }

    [Fact]
    public async Task JSON_is_never_coloured() =>
        WithoutKeypadMode((await ToolProcess.Run(ToolProcess.OnTerminal("explain --json '550 5.1.1 x'"))).Text).Should().StartWith("{\"code\":550").And.NotContain(Escape);

    /// <summary>The runtime itself readies a terminal's keypad; that is no colour.</summary>
    private static string WithoutKeypadMode(string text) => text.Replace($"{Escape}[?1h{Escape}=", "", StringComparison.Ordinal);
}
