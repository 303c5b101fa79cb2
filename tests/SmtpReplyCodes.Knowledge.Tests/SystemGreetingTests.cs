using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What a mail system shows of itself tells that it is this one, or that it may be.</summary>
public class SystemGreetingTests
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
        var candidates = MailSystem.Candidates(clue, example);

        candidates.Select(system => system.Id).Should().Contain(id);
        if (candidates[0].Id != id)
            SharesMarkWith(id, clue, candidates[0]).Should().BeTrue($"nothing less is said of {id} than of {candidates[0].Id} in: {example}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Addresses_and_hosts_are_reserved_ones(string id, MailSystemClue clue, string example) =>
        ReservedNames.ShouldBeAllIn(example, [.. Table.Knowledge.Systems.Single(system => system.Id == id).Greeting.Where(place => Table.Members<MailSystemClue>()[place.In] == clue).SelectMany(place => place.Marks)]);

    /// <summary>Several systems greet in one way; the first of them is meant.</summary>
    private static bool SharesMarkWith(string id, MailSystemClue clue, MailSystem other) => MailSystem.Find(id)!.Marks(clue).Intersect(other.Marks(clue), StringComparer.OrdinalIgnoreCase).Any();
}
