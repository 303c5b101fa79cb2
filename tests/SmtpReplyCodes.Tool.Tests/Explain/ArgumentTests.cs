using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Each argument is one reply.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550 a", "450 b", "250 c")]
    [InlineData("250 c", "450 b", "550 a")]
    [InlineData("550 a", "550 a")]
    [InlineData("")]
    [InlineData("", "550 a", "")]
    [InlineData("550-a\r\n550 b\r\n")]
    [InlineData("550 a\n450 b")]
    [InlineData("two words", "tab\there")]
    [InlineData("@/dev/null", "@", "@@")]
    [InlineData("[red]", "[suggest:3]", "[")]
    [InlineData("explain", "help")]
    [InlineData("a-b", "550 -x", " -x")]
    [InlineData("\"quoted\"", "'quoted'", "\\", "$HOME", "%PATH%", "*")]
    public async Task Are_answered_one_by_one_in_order(params string[] texts) => (await ToolRun.Of(["explain", "--json", .. texts])).Texts.Should().Equal(texts);

    [Theory]
    [InlineData("--", "-x")]
    [InlineData("--", "--json")]
    [InlineData("--", "--unknown", "--null=1", "[x]")]
    [InlineData("--", "--")]
    [InlineData("--", "--help")]
    [InlineData("--", "@/dev/null")]
    public async Task Behind_two_hyphens_are_texts(params string[] arguments) =>
        (await ToolRun.Of(["explain", "--json", .. arguments])).Texts.Should().Equal(arguments[1..]);

    [Theory]
    [InlineData("explain", "--json", "550 a", "450 b")]
    [InlineData("explain", "550 a", "--json", "450 b")]
    [InlineData("explain", "550 a", "450 b", "--json")]
    [InlineData("explain", "--json", "--json", "550 a", "450 b")]
    [InlineData("explain", "550 a", "--fail-on", "hard", "--json", "450 b")]
    [InlineData("explain", "550 a", "--fail-on=hard", "--json", "--", "450 b")]
    public async Task May_stand_before_and_after_options(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.Texts.Should().Equal("550 a", "450 b");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Leave_standard_input_unread()
    {
        var unreadable = new ChunkedStream(Enumerable.Range(0, 1).Select(string (_) => throw new InvalidOperationException("Nobody asked for the input.")));

        (await ToolRun.With(unreadable, "explain", "--json", "550 a")).Texts.Should().Equal("550 a");
    }

    [Fact]
    public async Task A_hyphen_stands_for_the_replies_of_standard_input() =>
        (await ToolRun.With("450 b\n250 c\n", "explain", "--json", "550 a", "-", "550 d")).Texts.Should().Equal("550 a", "450 b", "250 c", "550 d");
}
