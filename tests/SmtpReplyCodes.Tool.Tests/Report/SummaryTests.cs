using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>The page that sums up many messages.</summary>
public class SummaryTests
{
    private static readonly string[] Messages =
    [
        Bounce.Of("a@example.net", "550 5.1.1 <a@example.net>: User unknown"),
        Bounce.Of("b@example.net", "550 5.1.1 <b@example.net>: User unknown"),
        Bounce.Of("c@EXAMPLE.NET", "450 4.2.0 Greylisted, try again later"),
        Bounce.Of("d@example.org", "250 2.0.0 Ok"),
        Bounce.Letter,
    ];

    [Fact]
    public async Task Counts_messages_by_kind_and_recipients()
    {
        var text = await Summary(Messages);

        Row(text, "Messages").Should().Be("5: 2 failure, 1 delay, 1 success, 1 no report");
        Row(text, "Recipients").Should().Be("4");
        Row(text, "Hard bounces").Should().Be("2: a@example.net, b@example.net");
    }

    [Fact]
    public async Task Counts_causes_and_domains_with_their_shares()
    {
        var text = await Summary(Messages);

        Section(text, "Causes").Should().Equal("2 50.0 % user-unknown ████████████████████", "1 25.0 % greylisted ██████████", "1 25.0 % accepted ██████████");
        Section(text, "Domains").Should().Equal("3 75.0 % example.net ████████████████████", "1 25.0 % example.org ███████");
    }

    [Fact]
    public async Task Says_what_to_do_about_each_cause_of_a_failure()
    {
        var lines = Section(await Summary(Messages), "What to do");

        lines.Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Should().Equal("user-unknown suppress", "greylisted retry");
        lines.Should().NotContain(line => line.StartsWith("accepted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_what_was_said_as_one_whoever_it_was_said_of()
    {
        var lines = Section(await Summary(Messages), "Said most often");

        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("2 550 5.1.1").And.EndWith("User unknown").And.NotContain("@");
    }

    [Fact]
    public async Task Shows_the_most_frequent_ones_of_many()
    {
        var text = await Summary([.. Enumerable.Range(0, 30).Select(i => Bounce.Of($"user@d{i}.example", "550 5.1.1 User unknown"))]);

        Section(text, "Domains").Should().HaveCount(10);
        Row(text, "Hard bounces").Should().StartWith("30: user@d0.example, ").And.Contain("and 20 more");
    }

    [Fact]
    public async Task Of_nothing_is_short() => (await Summary([Bounce.Letter])).Split('\n').Select(line => line.TrimEnd()).Should().Equal("Messages    1: 1 no report", "Recipients  0", "");

    [Fact]
    public async Task Shows_foreign_text_without_its_control_characters()
    {
        var text = await Summary([Bounce.Of("a\u001b[31m@example.net", "550 5.1.1 User unknown \u001b[2J\u202e [red]x[/] :heart:")]);

        text.Should().NotContainAny("\u001b", "\u202e").And.Contain("[red]x[/] :heart:");
    }

    private static async Task<string> Summary(IEnumerable<string> messages)
    {
        var run = await ToolRun.With(Bounce.Mbox(messages), "report", "--mbox");
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Text;
    }

    /// <summary>The words of a row, put back in one line.</summary>
    private static string Row(string text, string label)
    {
        var lines = text.Split('\n').SkipWhile(line => !line.StartsWith(label + " ", StringComparison.Ordinal)).ToList();
        return Folded(string.Join(' ', lines.Take(1).Select(line => line[label.Length..]).Concat(lines.Skip(1).TakeWhile(line => line is [' ', ..] && line.Trim().Length > 0))));
    }

    /// <summary>The lines below a heading.</summary>
    private static List<string> Section(string text, string title) =>
        [.. text.Split('\n').SkipWhile(line => line.TrimEnd() != title).Skip(1).TakeWhile(line => line.Trim().Length > 0).Select(Folded)];

    private static string Folded(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
