using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary><c>--rules FILE</c>: rules of one's own are asked before those of the library.</summary>
public class OwnRulesTests
{
    private const string Acme = """
        // What our own gateway says.
        {
          "cause": "mailbox-disabled",
          "rules": [
            { "id": "acme/left", "any": ["has left the galaxy"], "codes": ["550"], "likelyCause": "A leaver \u001b[31m.", "action": "suppress" },
            { "id": "acme/user", "cause": "policy-rejected", "any": ["{user} is unknown to acme"], "weight": "hint" },
          ],
        }
        """;

    [Theory]
    [InlineData("550 Zaphod has left the galaxy", "mailbox-disabled", "acme/left")]
    [InlineData("550 5.1.1 User unknown, has left the galaxy", "mailbox-disabled", "acme/left")]
    [InlineData("mailbox is unknown to ACME", "policy-rejected", "acme/user")]
    public async Task Decide_where_they_fit(string text, string cause, string rule)
    {
        using var rules = new RulesFile(Acme);

        var run = await ToolRun.Of("explain", "--json", "--rules", rules.Path, text);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        var reply = run.Objects.Should().ContainSingle().Subject;
        (reply.GetProperty("cause").GetString(), reply.GetProperty("rule").GetString()).Should().Be((cause, rule));
    }

    [Theory]
    [InlineData("450 Zaphod has left the galaxy")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("no code at all")]
    public async Task Leave_the_rest_to_the_library(string text)
    {
        using var rules = new RulesFile(Acme);

        (await ToolRun.Of("explain", "--rules", rules.Path, text)).Text.Should().Be((await ToolRun.Of("explain", text)).Text);
    }

    [Fact]
    public async Task Show_their_words_on_the_page_without_control_characters()
    {
        using var rules = new RulesFile(Acme);

        var page = (await ToolRun.Of("explain", "--rules", rules.Path, "550 Zaphod has left the galaxy")).Pages.Should().ContainSingle().Subject;

        page["Cause"].Should().Be("mailbox-disabled (hard bounce, confidence 0.90 by acme/left)");
        page["Why"].Should().Be("A leaver \\u001b[31m.");
        page["Advice"].Should().StartWith("suppress: ");
        page["Evidence"].Should().Be("left the galaxy (phrase), 550 (reply-code)");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--json", "--null")]
    public async Task Hold_for_standard_input_too(params string[] options)
    {
        using var rules = RulesFile.Of("acme/quux", "greylisted", "quux");

        var run = await ToolRun.With("450 quux", ["explain", .. options, "--rules", rules.Path]);

        run.Objects.Should().ContainSingle().Which.GetProperty("rule").GetString().Should().Be("acme/quux");
    }

    [Theory]
    [InlineData("hard", 3)]
    [InlineData("transient", 3)]
    public async Task Count_for_the_exit_code(string kind, int exitCode)
    {
        using var rules = new RulesFile(Acme);

        (await ToolRun.Of("explain", "--rules", rules.Path, "--fail-on", kind, "550 Zaphod has left the galaxy")).ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public async Task Of_several_files_the_first_is_asked_first_and_ids_may_be_the_same()
    {
        using var first = RulesFile.Of("acme/quux", "greylisted", "quux");
        using var second = new RulesFile("{'rules':[{'id':'acme/quux','cause':'system-full','any':['quux','frob'],'weight':'key'}]}");

        var run = await ToolRun.Of("explain", "--json", "--rules", first.Path, "--rules", second.Path, "quux", "frob", "User unknown");

        run.Objects.Select(reply => reply.GetProperty("cause").GetString()).Should().Equal("greylisted", "system-full", "user-unknown");
    }

    [Fact]
    public async Task A_file_without_rules_changes_nothing()
    {
        using var rules = new RulesFile("{'rules':[]}");

        (await ToolRun.Of("explain", "--rules", rules.Path, "550 5.1.1 User unknown")).Text.Should().Be((await ToolRun.Of("explain", "550 5.1.1 User unknown")).Text);
    }
}
