using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>All mail systems on a terminal, a line each.</summary>
public class SystemListTests
{
    private const int RedirectedWidth = 100;

    public static TheoryData<string, MailSystemKind> Kinds => new()
    {
        { "server", MailSystemKind.Server }, { "filter", MailSystemKind.Filter }, { "service", MailSystemKind.Service },
        { "client", MailSystemKind.Client }, { "library", MailSystemKind.Library }, { "list", MailSystemKind.List },
    };

    [Fact]
    public async Task Has_every_system_under_its_id_in_their_order()
    {
        var run = await ToolRun.Of("systems");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Lines[0].Trim().Should().Be($"Mail systems ({MailSystem.All.Length})");
        Ids(run).Should().Equal(MailSystem.All.Select(system => system.Id));
        run.Text.Should().Contain(CodeTable.Version);
        run.Lines.Should().OnlyContain(line => line.Length <= RedirectedWidth);
    }

    [Theory]
    [InlineData("postfix", "Postfix", "server", "current", "standard")]
    [InlineData("outlook-express", "Microsoft Outlook Express", "client", "legacy", "none")]
    public async Task Says_name_kind_era_how_it_reports_and_how_many_replies(string id, params string[] words)
    {
        var line = (await ToolRun.Of("systems")).Lines.Single(line => line.StartsWith(id + " ", StringComparison.Ordinal));

        line.TrimEnd().Should().ContainAll(words).And.EndWith($" {MailSystem.Find(id)!.Replies.Length}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Can_be_of_one_kind(string name, MailSystemKind kind)
    {
        var expected = MailSystem.All.Where(system => system.Kind == kind).Select(system => system.Id).ToList();

        Ids(await ToolRun.Of("systems", "--kind", name)).Should().Equal(expected).And.NotBeEmpty();
        (await ToolRun.Of("systems", "--json", "--kind", name)).Objects.Select(system => system.GetProperty("id").GetString()).Should().Equal(expected);
    }

    /// <summary>The first word of each line but the heading, the names of columns, what is folded and the hint at the end.</summary>
    private static IEnumerable<string> Ids(ToolRun run) => run.Lines.Skip(2).TakeWhile(line => line.Length > 0).Where(line => line[0] != ' ').Select(line => line.Split(' ')[0]);
}
