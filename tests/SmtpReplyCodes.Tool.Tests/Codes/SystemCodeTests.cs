using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>A code that means something of its own at a mail system is shown with that meaning.</summary>
public class SystemCodeTests
{
    /// <summary>Every code that alone means something at a system.</summary>
    public static TheoryData<string, string> Codes => new(MailSystem.All
        .SelectMany(system => system.Replies)
        .Where(rule => rule.IsByCode && rule.Provider.Length == 0)
        .SelectMany(rule => rule.Codes, (rule, code) => (Code: code, rule.Id))
        .Where(pair => !pair.Code.AsSpan().ContainsAny('x', '*'))
        .Distinct());

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Stands_behind_the_row_of_the_code(string code, string rule)
    {
        var run = await ToolRun.Of("codes", code);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        var page = run.Pages.Should().ContainSingle(page => page["Cause"].EndsWith($" by {rule}", StringComparison.Ordinal)).Subject;
        page.Labels.Should().StartWith(["Code", "System"]).And.Contain(["Why", "What to do", "Tell the writer"]);
    }

    [Fact]
    public async Task Exchange_2003_has_its_own_meaning_of_5_7_1()
    {
        var rule = MailSystem.Find("Exchange 2003")!.Replies.Single(rule => rule.IsByCode && rule.Provider.Length == 0 && rule.Codes.Contains("5.7.1"));
        var pages = (await ToolRun.Of("codes", "5.7.1")).Pages;

        pages[0].Labels.First().Should().Be("X.7.1");
        pages.Should().Contain(page => page.Labels.Contains("System") && page["System"] == MailSystem.Find("exchange-2003")!.Name && page["Cause"].EndsWith(rule.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_give_a_code_another_cause_are_named_with_their_system()
    {
        var rule = MailSystem.Find("mdaemon")!.Replies.First(rule => rule.Codes.Contains("452") && rule.Cause == SmtpCause.MailboxFull);

        (await ToolRun.Of("codes", "452")).Pages[0]["Systems"].Should().Contain($"MDaemon: mailbox-full, as in {rule.Example}");
    }

    [Fact]
    public async Task Is_listed_in_JSON_with_its_systems()
    {
        var replies = (await ToolRun.Of("codes", "5.7.1", "--json")).Objects.Single().GetProperty("systemReplies").EnumerateArray();

        replies.SelectMany(reply => reply.GetProperty("systems").EnumerateArray()).Select(system => system.GetString()).Should().Contain("exchange-2003");
    }

    [Theory]
    [InlineData("220")]
    [InlineData("5.3.99")]
    public async Task Is_not_there_where_no_system_has_one(string code)
    {
        (await ToolRun.Of("codes", code, "--json")).Objects.Single().TryGetProperty("systemReplies", out _).Should().BeFalse();
        (await ToolRun.Of("codes", code)).Pages.SelectMany(page => page.Labels).Should().NotContain("System");
    }
}
