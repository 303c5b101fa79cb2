using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The examples of a rule are decided by this very rule, name nobody, and are nobody else's.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Ids => new(Table.Rules.Keys);

    private static IEnumerable<(string Id, string Text)> All => Table.Rules.Values.SelectMany(row => row.Rule.Examples.Select(example => (row.Rule.Id, example)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_is_decided_by_its_rule(string id)
    {
        var rule = Table.Rules[id].Rule;
        var context = new ReplyContext { Phase = rule.Phases.FirstOrDefault(), RemoteHost = rule.Hosts.FirstOrDefault(), MailSystem = Table.SystemOf(id) };
        var others = rule.Examples.Select(example => (Example: example, SmtpReply.FromText(example, context).Diagnosis.RuleId)).Where(read => read.RuleId != id);

        others.Select(read => $"{read.RuleId} decides {read.Example}").ShouldBeNone($"the examples of {id} are its own");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Addresses_and_hosts_are_reserved_ones(string id)
    {
        foreach (var example in Table.Rules[id].Rule.Examples)
            ReservedNames.ShouldBeAllIn(example, Table.IsOfProvider(id) || Table.SystemOf(id) is not null ? OwnHosts : null);
    }

    /// <summary>Hosts by which providers and lists are known, and those of their pages, which their replies name.</summary>
    private static readonly string[] OwnHosts =
    [
        .. Table.Knowledge.Providers.SelectMany(row => row.Marks.Append(HostOf(row.Url)).Concat(row.Documents.Select(document => HostOf(document.Url)))),
        .. Table.Knowledge.Systems.SelectMany(row => row.Identity.Marks.Concat(row.Documents.Select(document => HostOf(document.Url)))),
        .. Table.Knowledge.References.Select(row => HostOf(row.Url)), "onmicrosoft.com", "yahoo.com",
        .. Table.Knowledge.Blocklists.SelectMany(row => row.Zones.Append(HostOf(row.Url))),
    ];

    private static string HostOf(string? url) => url is null ? "" : new Uri(url).Host;

    [Fact]
    public void No_example_is_there_twice_be_it_of_a_rule_or_of_a_code()
    {
        var all = All.Concat(Table.CodeRows.SelectMany(row => row.Examples.Select(example => (Id: Table.Id(row), Text: example))));
        var doubles = all.GroupBy(example => example.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(", ", group.Select(example => example.Id))}: {group.Key}");

        doubles.ShouldBeNone();
    }

    [Fact]
    public void No_example_is_one_of_the_texts_that_the_accuracy_is_measured_with()
    {
        var measured = TextSet.All.Select(row => row.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

        All.Where(example => measured.Contains(example.Text)).Select(example => $"{example.Id}: {example.Text}").ShouldBeNone("the measure would measure nothing");
    }
}
