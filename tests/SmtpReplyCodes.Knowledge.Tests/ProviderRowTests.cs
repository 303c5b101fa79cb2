using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Providers: how they are recognised, and what they say in a way of their own.</summary>
public class ProviderRowTests
{
    /// <summary>Of these nothing is public but how they are recognised.</summary>
    private static readonly string[] WithoutRules = ["forcepoint", "wp-pl"];

    private static readonly Dictionary<string, ProviderRow> Rows = Table.Knowledge.Providers.ToDictionary(row => row.Provider);

    public static TheoryData<string> Ids => new(Rows.Keys);

    public static TheoryData<string> RuleIds => new(Table.Rules.Keys.Where(Table.IsOfProvider));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_provider_says_who_it_is_and_by_what_it_is_known(string id)
    {
        var row = Rows[id];

        Table.Members<MailProviderKind>().Keys.Should().Contain(row.Kind);
        row.Name.Should().NotBeNullOrWhiteSpace();
        row.About.Length.Should().BeInRange(60, 320);
        row.About.Should().EndWith(".").And.Match(text => text.All(c => c >= ' ' && c <= '~'));
        row.Url.Should().Match(url => url == null || url.StartsWith("https://") || url.StartsWith("http://"));
        row.Marks.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        MailProvider.Find(id)!.Rules.IsEmpty.Should().Be(WithoutRules.Contains(id));
    }

    [Fact]
    public void No_mark_shows_two_providers() =>
        Rows.Values.SelectMany(row => row.Marks.Select(mark => (mark, row.Provider))).GroupBy(pair => pair.mark, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Provider))}").ShouldBeNone();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_remote_host_shows_it_as_the_text_does(string id)
    {
        foreach (var mark in Rows[id].Marks.Where(mark => Uri.CheckHostName(mark) == UriHostNameType.Dns && mark.Contains('.', StringComparison.Ordinal)))
        {
            SmtpReply.FromText("250 lorem ipsum", new ReplyContext { RemoteHost = "mx7." + mark }).Provider.Should().Be(id);
            SmtpReply.FromText($"lorem {mark} ipsum").Provider.Should().Be(id);
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void An_example_shows_the_provider(string id)
    {
        var rule = Table.Rules[id].Rule;
        var others = rule.Examples.Where(example => SmtpReply.FromText(example, new ReplyContext { Phase = rule.Phases.FirstOrDefault() }).Provider != rule.Provider);

        others.ShouldBeNone();
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_key_finds_its_rule(string id)
    {
        foreach (var key in Table.Rules[id].Rule.Keys)
            MailProvider.FindRules(key).Should().Contain(rule => rule.Id == id);
    }
}
