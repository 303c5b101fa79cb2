using System.Text.RegularExpressions;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What a mail system shows of itself tells that it is this one, or that it may be.</summary>
public partial class SystemGreetingTests
{
    public static TheoryData<string, MailSystemClue, string> Examples =>
    [
        .. from system in Table.Knowledge.Systems
           from place in system.Greeting
           from example in place.Examples
           select (system.Id, Table.Members<MailSystemClue>()[place.In], example),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_shows_its_system(string id, MailSystemClue clue, string example)
    {
        var candidates = MailSystem.FindCandidates(clue, example);

        candidates.Select(system => system.Id).Should().Contain(id);
        if (candidates[0].Id != id)
            SharesMarkWith(id, clue, candidates[0]).Should().BeTrue($"nothing less is said of {id} than of {candidates[0].Id} in: {example}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Addresses_and_hosts_are_reserved_ones(string id, MailSystemClue clue, string example)
    {
        var system = MailSystem.Find(id)!;
        var own = system.GetMarks(clue).Concat(system.References).SelectMany(text => text.Split(' ', '/')).Concat(Table.Knowledge.Providers.Where(row => row.Provider == Row(id).Identity.Provider).SelectMany(row => row.Marks));
        // Versions of four numbers look like addresses.
        var text = system.GetMarks(clue).Any(mark => mark.Contains("{version}", StringComparison.Ordinal)) ? Version().Replace(example, "") : example;

        ReservedNames.ShouldBeAllIn(text, [.. own]);
    }

    [GeneratedRegex(@"(?<![\[(])\b\d+(\.\d+){3}\b")]
    private static partial Regex Version();

    private static SystemRow Row(string id) => Table.Knowledge.Systems.Single(system => system.Id == id);

    /// <summary>Several systems greet in one way; the first of them is meant.</summary>
    private static bool SharesMarkWith(string id, MailSystemClue clue, MailSystem other) => MailSystem.Find(id)!.GetMarks(clue).Intersect(other.GetMarks(clue), StringComparer.OrdinalIgnoreCase).Any();
}
