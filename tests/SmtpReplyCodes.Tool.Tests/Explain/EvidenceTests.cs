using SmtpReplyCodes.Tool.Tests.Shell;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>What decided is named on the page, and marked in the text on a terminal.</summary>
public class EvidenceTests
{
    private const string On = "\u001b[1;4m", Off = "\u001b[0m";

    [Theory]
    [InlineData("550 User unknown", "User unknown (phrase), 550 (reply-code)")]
    [InlineData("550 5.1.1 x", "5.1.1 (enhanced-code), 550 (reply-code)")]
    [InlineData("User\nunknown", "User unknown (phrase)")]
    [InlineData("550-User\r\n550 unknown", "User 550 unknown (phrase), 550 (reply-code)")]
    [InlineData("user\u001b[31m unknown\u0007", "user\\u001b[31m unknown (phrase)")]
    [InlineData("no code at all", null)]
    public async Task Is_named_in_one_line(string text, string? evidence)
    {
        using var rules = RulesFile.Of("acme/unknown", "user-unknown", "{user} <3> unknown");

        var page = (await ToolRun.Of("explain", "--rules", rules.Path, text)).Pages.Should().ContainSingle().Subject;

        page.Labels.Contains("Evidence").Should().Be(evidence is not null);
        if (evidence is not null)
            page["Evidence"].Should().Be(evidence);
    }

    [Fact]
    public async Task Is_cut_where_it_is_long()
    {
        using var rules = RulesFile.Of("acme/unknown", "user-unknown", "{user} <1> unknown");

        var page = (await ToolRun.Of("explain", "--rules", rules.Path, "user " + new string('a', 10_000) + " unknown")).Pages[0];

        page["Evidence"].Should().StartWith("user aaa").And.EndWith("a … (phrase)").And.Match(words => words.Length < 250);
    }

    [Theory]
    [InlineData("550 User unknown here", $"{On}550{Off} {On}User unknown{Off} here")]
    [InlineData("550 The user is\nunknown here", $"{On}550{Off} The {On}user is{Off}", $"{On}unknown{Off} here")]
    [InlineData("user 5.1.1 unknown (#5.1.1)", $"{On}user 5.1.1 unknown{Off}")]
    public async Task Is_marked_on_a_terminal(string text, params string[] shown)
    {
        using var rules = RulesFile.Of("acme/unknown", "user-unknown", "{user} <3> unknown");

        var run = await ToolProcess.Run(ToolProcess.OnTerminal($"explain --rules '{rules.Path}' '{text}'"));

        run.Text.Should().ContainAll(shown);
    }

    [Theory]
    [InlineData(3_970, true)]
    [InlineData(3_994, true)]
    [InlineData(4_100, false)]
    public async Task Is_marked_as_far_as_the_text_is_shown(int before, bool isMarked)
    {
        using var rules = RulesFile.Of("acme/unknown", "user-unknown", "{user} unknown");
        var info = ToolProcess.OnTerminal($"explain --rules '{rules.Path}' '{new string('.', before)} user unknown {new string('.', 100)}'");

        (await ToolProcess.Run(info)).Text.Split("Evidence")[0].Contains(On + "user", StringComparison.Ordinal).Should().Be(isMarked);
    }
}
