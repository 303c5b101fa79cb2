using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>A name that no mail system has is said to be so, with what may have been meant.</summary>
public class UnknownSystemTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("no such system")]
    [InlineData("550")]
    [InlineData("qqqqqq")]
    public async Task Is_named_on_standard_error(string name)
    {
        var run = await ToolRun.Of("systems", name);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"smtpreply: There is no mail system '{name}' in the table.").And.EndWith(Environment.NewLine);
    }

    [Theory]
    [InlineData("postfx", "postfix")]
    [InlineData("pstfix", "postfix")]
    [InlineData("sendmial", "sendmail")]
    [InlineData("exhange", "exchange-2003")]
    [InlineData("exchange", "exchange-2003")]
    [InlineData("Exchange 2003 SP2", "exchange-2003")]
    [InlineData("mdaemon 12", "mdaemon")]
    public async Task Similar_names_are_given_with_it(string name, string id) =>
        (await ToolRun.Of("systems", name)).Error.Should().Contain($" {id} ({MailSystem.Find(id)!.Name})").And.Contain(" Similar: ");

    [Theory]
    [InlineData("qqqqqq")]
    [InlineData("xx")]
    [InlineData("")]
    public async Task Where_nothing_is_similar_nothing_is_given(string name) => (await ToolRun.Of("systems", name)).Error.Should().NotContain("Similar");

    [Fact]
    public async Task Foreign_text_is_shown_without_its_control_characters_and_not_without_end()
    {
        var run = await ToolRun.Of("systems", "\u001b[31mx\u202e" + new string('y', 100_000));

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("'\\u001b[31mx\\u202eyyy").And.NotContainAny("\u001b", "\u202e");
        run.Error.Length.Should().BeLessThan(400);
    }

    [Theory]
    [InlineData("--kind", "systems", "postfix", "--kind", "server")]
    [InlineData("'servers'", "systems", "--kind", "servers")]
    [InlineData("--kind", "systems", "--kind")]
    [InlineData("'exim'", "systems", "postfix", "exim")]
    [InlineData("'--html'", "systems", "--html")]
    [InlineData("'--json'", "systems", "--json=true")]
    public async Task A_wrong_command_line_is_told(string named, params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("smtpreply: ").And.Contain(named).And.Contain("smtpreply systems --help");
    }
}
