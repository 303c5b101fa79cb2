using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>With a file of rules that is missing or holds mistakes nothing is answered: exit code 1, and every mistake with its place on standard error.</summary>
public class WrongRulesTests
{
    [Theory]
    [InlineData("{'rules':[{'id':'a','cause':'greylisted','any':['try (later']}]}", "(1,54): \"(\" is not closed")]
    [InlineData("{'rules':[{'id':'a','cause':'greylisted',\n'any':['{usr} unknown']}]}", "(2,9): there is no group {usr}; did you mean \"user\"?")]
    [InlineData("{'rules':[{'id':'a','cause':'greylisted',\n'any':['quux', 'of the']}]}", "(2,16): the phrase holds only words that are left out")]
    [InlineData("{'rules':[{'id':'a','cause':'greylisted','any':['quux'],\n'not':['(quux|) {user}']}]}", "(2,8): a stretch of words may be empty beside a gap, a group or nothing")]
    [InlineData("{'rules':[{'id':'A','cause':'gray'}]}", "(1,17): \"A\": an id is", "(1,11): the rule needs at least one of", "(1,29): unknown value \"gray\" of \"cause\"")]
    [InlineData("rules:", "(1,1): this is no JSON: ")]
    [InlineData("", "(1,1): this is no JSON: ")]
    [InlineData("{'rules':[{'id':'\u202e'}]}", "(1,17): \"\\u202e\": an id is", "(1,11): ", "(1,11): ")]
    public async Task Each_mistake_is_told_with_its_place(string json, params string[] mistakes)
    {
        using var rules = new RulesFile(json);

        var run = await ToolRun.With("550 x", "explain", "--rules", rules.Path);

        (run.ExitCode, run.Text).Should().Be((1, ""));
        var lines = LinesOf(run);
        lines.Should().HaveCount(mistakes.Length);
        foreach (var mistake in mistakes)
            lines.Should().Contain(line => line.StartsWith(rules.Path + mistake, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_of_all_files_are_told()
    {
        using var first = new RulesFile("{'rules':[{}]}");
        using var good = RulesFile.Of("a", "greylisted", "quux");
        using var last = new RulesFile("{'rules':1}", "other.jsonc");

        var run = await ToolRun.Of("explain", "--rules", first.Path, "--rules", good.Path, "--rules", last.Path, "550 x");

        (run.ExitCode, run.Text).Should().Be((1, ""));
        LinesOf(run).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Should().Equal(first.Path, first.Path, first.Path, last.Path);
    }

    [Theory]
    [InlineData("no-such-file.jsonc")]
    [InlineData("no-such-folder/rules.jsonc")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_read_is_named(string file)
    {
        using var beside = RulesFile.Of("a", "greylisted", "quux");
        var path = Path.Combine(Path.GetDirectoryName(beside.Path)!, file);

        var run = await ToolRun.Of("explain", "--rules", path, "550 x");

        (run.ExitCode, run.Text).Should().Be((1, ""));
        LinesOf(run).Should().ContainSingle().Which.Should().StartWith($"smtpreply: {path}: ");
    }

    [Fact]
    public async Task The_name_of_the_file_cannot_steer_a_terminal()
    {
        var run = await ToolRun.Of("explain", "--rules", "no\u001b[31m\u202e", "550 x");

        run.Error.Should().StartWith("smtpreply: no\\u001b[31m\\u202e: ").And.NotContainAny("\u001b", "\u202e");
    }

    private static string[] LinesOf(ToolRun run) => run.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n');
}
