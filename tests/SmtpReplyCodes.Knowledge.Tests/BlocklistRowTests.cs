using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Blocklists: each is found in its examples, and whoever asks to be taken off is told where.</summary>
public class BlocklistRowTests
{
    private static readonly Dictionary<string, BlocklistRow> Rows = Table.Knowledge.Blocklists.ToDictionary(row => row.Id);

    public static TheoryData<string> Ids => new(Rows.Keys);

    [Fact]
    public void There_are_forty_or_more() => Rows.Should().HaveCountGreaterThanOrEqualTo(40);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_list_says_what_it_lists_and_how_one_gets_off(string id)
    {
        var row = Rows[id];

        id.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$");
        row.Name.Should().NotBeNullOrWhiteSpace();
        row.Operator.Should().NotBeNullOrWhiteSpace();
        row.Lists.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.BeSubsetOf(Table.Members<BlocklistSubject>().Keys);
        (row.Zones.Count + row.Marks.Count).Should().BePositive();
        row.Url.Should().Match(url => url == null || url.StartsWith("https://") || url.StartsWith("http://"));
        row.About.Length.Should().BeInRange(80, 320);
        row.About.Should().EndWith(".").And.Match(text => text.All(c => c >= ' ' && c <= '~'));
        row.Examples.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_examples_name_it(string id)
    {
        foreach (var example in Rows[id].Examples)
        {
            var diagnosis = SmtpReply.FromText(example).Diagnosis;
            diagnosis.Cause.Should().BeOneOf([SmtpCause.PoorReputation, SmtpCause.SpamContent, SmtpCause.SenderRejected], example);
            diagnosis.Blocklist!.Id.Should().Be(id, example);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_examples_name_nobody_else(string id)
    {
        foreach (var example in Rows[id].Examples)
            ReservedNames.ShouldBeAllIn(example, [.. Table.Knowledge.Blocklists.SelectMany(row => row.Zones.Concat(row.Marks).Append(HostOf(row.Url))), "barracudanetworks.com"]);
    }

    private static string HostOf(string? url) => url is null ? "" : new Uri(url).Host;
}
