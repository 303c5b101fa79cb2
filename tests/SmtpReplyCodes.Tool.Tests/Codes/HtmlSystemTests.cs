using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmtpReplyCodes.Tool.Reference.Html;
using SmtpReplyCodes.Tool.Reference.Systems;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>Mail systems on the page of codes: each has its card, and codes and systems lead to each other.</summary>
public partial class HtmlSystemTests
{
    [Fact]
    public void Every_card_of_a_system_is_well_formed_and_says_all_that_is_known()
    {
        foreach (var system in MailSystem.All)
        {
            string[] texts = [system.Name, system.About, system.Log ?? "", system.Configuration ?? "", system.Vendor ?? "", .. system.Aliases, .. Enum.GetValues<MailSystemClue>().SelectMany(clue => system.GetMarks(clue))];
            XElement.Parse(HtmlSystemRow.Write(system)).Value.Should().ContainAll(texts);
        }
    }

    [Fact]
    public void Every_card_of_a_reply_is_well_formed_and_says_what_to_do_there()
    {
        SystemReplies.Rows.Should().NotBeEmpty();
        foreach (var reply in SystemReplies.Rows)
            XElement.Parse(HtmlReplyRow.Write(reply)).Value.Should().ContainAll([reply.Rule.LikelyCause, reply.Rule.Remediation, reply.Rule.UserMessage, .. reply.Rule.Codes, .. reply.Systems.Select(system => system.Name)]);
    }

    [Fact]
    public async Task Every_system_leads_to_all_that_it_says_and_shows_and_each_of_these_back()
    {
        var links = await LinksByCard();

        foreach (var system in MailSystem.All)
        {
            string[] said = [.. system.Replies.Select(rule => rule.Id), .. system.ClientCodes.Select(code => code.Id)];
            said.Except(links[system.Id]).Should().BeEmpty(system.Id);
            foreach (var id in said)
                links[id].Should().Contain(system.Id, id);
        }
    }

    [Fact]
    public async Task Every_code_leads_to_the_replies_that_name_it_and_these_back()
    {
        var links = await LinksByCard();
        var pairs = MailSystem.All.SelectMany(system => system.Replies).SelectMany(rule => rule.Codes, (rule, code) => (Rule: rule, Row: CodeTable.Find(code))).Where(pair => pair.Row is { Match: CodeMatch.Exact }).ToList();

        pairs.Should().NotBeEmpty();
        foreach (var (rule, row) in pairs)
        {
            links[rule.Id].Should().Contain(row!.Id);
            links[row.Id].Overlaps(SystemReplies.SystemsOf(rule).SelectMany(system => system.Replies).Select(other => other.Id)).Should().BeTrue($"{row.Id} leads to {rule.Id} or to another reply of its system");
        }
    }

    [Fact]
    public async Task No_two_parts_of_the_page_have_one_name() => Id().Matches(await Html()).Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();

    /// <summary>The links within the page that each card has.</summary>
    private static async Task<Dictionary<string, HashSet<string>>> LinksByCard() => (await Html())
        .Split("<details class=\"row\"").Skip(1)
        .ToDictionary(card => Id().Match(card).Groups[1].Value, card => Link().Matches(card).Select(match => match.Groups[1].Value).ToHashSet());

    private static async Task<string> Html() => (await ToolRun.Of("codes", "--html")).Text;

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"=]+)\"")]
    private static partial Regex Link();
}
