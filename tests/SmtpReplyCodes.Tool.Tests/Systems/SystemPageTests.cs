using SmtpReplyCodes.Tool.Reference.Systems;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>One mail system on a terminal: what is known of it, then all that it says, each with cause and remedy.</summary>
public class SystemPageTests
{
    public static TheoryData<string> Ids => new(MailSystem.All.Select(system => system.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Says_all_that_is_known_of_every_system(string id)
    {
        var system = MailSystem.Find(id)!;
        var run = await ToolRun.Of("systems", id);
        var page = run.Pages[0];

        (run.ExitCode, run.Error).Should().Be((0, ""));
        page["System"].Should().Be($"{system.Name} ({id})");
        Unfolded(page, "About").Should().Be(Unfolded(system.About));
        page.Labels.Contains("Log").Should().Be(system.Log is not null);
        page.Labels.Contains("Settings").Should().Be(system.Configuration is not null);
        if (system.Log is { } log)
            Unfolded(page, "Log").Should().Be(Unfolded(log));
        if (system.Configuration is { } configuration)
            Unfolded(page, "Settings").Should().Be(Unfolded(configuration));
        if (system.References is not [])
            page.LinesOf("See").Should().Equal(system.References);
        Unfolded(run.Text).Should().ContainAll([Unfolded(SystemWords.Kind(system)), .. system.Aliases.Select(Unfolded), .. Enum.GetValues<MailSystemClue>().SelectMany(clue => system.GetMarks(clue)).Select(Unfolded), .. system.ClientCodes.Select(code => code.Id)]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Says_cause_and_remedy_of_each_reply(string id)
    {
        var pages = (await ToolRun.Of("systems", id)).Pages.Skip(1);

        pages.Select(page => (page["Cause"], Unfolded(page, "Why"), Unfolded(page, "What to do")))
            .Should().Equal(MailSystem.Find(id)!.Replies.Select(rule => ($"{JsonName.Of(rule.Cause)} by {rule.Id}", Unfolded(rule.LikelyCause), Unfolded(rule.Remediation))));
    }

    [Theory]
    [InlineData("Postfix", "postfix")]
    [InlineData("POSTCONF", "postfix")]
    [InlineData("exchange 2003", "exchange-2003")]
    [InlineData("Outlook Express", "outlook-express")]
    [InlineData("VisNetic Mail Server", "icewarp")]
    public async Task Is_found_by_any_of_its_names(string name, string id) => (await ToolRun.Of("systems", name)).Pages[0]["System"].Should().EndWith($"({id})");

    [Theory]
    [InlineData("aa-mail-server")]
    [InlineData("tfs")]
    public async Task Says_plainly_where_nothing_is_known(string id)
    {
        var page = (await ToolRun.Of("systems", id)).Pages.Should().ContainSingle().Subject;

        page["Rests on"].Should().Be("Nothing public tells what it says: it is taken for one that follows the standards.");
        page["Reports"].Should().Be("How is not known.");
        page["Says"].Should().Be("Nothing of its own is known: its codes mean what they mean everywhere.");
    }

    [Fact]
    public async Task Names_what_runs_its_code_and_what_it_is_based_on()
    {
        var system = MailSystem.All.First(system => system.BasedOn is not null);

        (await ToolRun.Of("systems", system.Id)).Pages[0]["Based on"].Should().Be($"{system.BasedOn}, whose words it shares: smtpreply systems {system.BasedOn!.Id}");
        Unfolded((await ToolRun.Of("systems", system.BasedOn!.Id)).Pages[0], "In it run").Should().Contain(Unfolded(system.Name));
    }

    private static string Unfolded(Page page, string label) => Unfolded(page[label]);

    /// <summary>Without blanks: what is long is folded within a word.</summary>
    private static string Unfolded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
