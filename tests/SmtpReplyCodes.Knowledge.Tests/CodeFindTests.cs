using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What <see cref="CodeTable.Find"/> makes of codes as people write them.</summary>
public class CodeFindTests
{
    private static readonly HashSet<string> ReplyCodeRows = [.. CodeTable.ReplyCodes.Select(info => info.Id)];

    private static readonly Dictionary<string, ClientCodeRow> Clients = Table.Knowledge.ClientCodes.ToDictionary(row => row.Code);

    public static TheoryData<string> ClientCodes => new(Clients.Keys);

    [Theory]
    [InlineData("550", CodeKind.ReplyCode, "550", CodeMatch.Exact)]
    [InlineData(" 421\t", CodeKind.ReplyCode, "421", CodeMatch.Exact)]
    [InlineData("559", CodeKind.ReplyCode, "55x", CodeMatch.Category)]
    [InlineData("445", CodeKind.ReplyCode, "44x", CodeMatch.Category)]
    [InlineData("576", CodeKind.ReplyCode, "57x", CodeMatch.Category)]
    [InlineData("589", CodeKind.ReplyCode, "5xx", CodeMatch.Class)]
    [InlineData("5.7.26", CodeKind.EnhancedCode, "X.7.26", CodeMatch.Exact)]
    [InlineData("X.7.26", CodeKind.EnhancedCode, "X.7.26", CodeMatch.Exact)]
    [InlineData("x.7.26", CodeKind.EnhancedCode, "X.7.26", CodeMatch.Exact)]
    [InlineData("5.7.509", CodeKind.EnhancedCode, "X.7.0", CodeMatch.Subject)]
    [InlineData("4.8.1", CodeKind.EnhancedCode, "4.X.X", CodeMatch.Class)]
    [InlineData(" 0x800ccc0e ", CodeKind.ClientCode, "0x800CCC0E", CodeMatch.Exact)]
    [InlineData("10060", CodeKind.ClientCode, "10060", CodeMatch.Exact)]
    [InlineData("etimedout", CodeKind.ClientCode, "10060", CodeMatch.Exact)]
    [InlineData("SocketError.HostNotFound", CodeKind.ClientCode, "11001", CodeMatch.Exact)]
    [InlineData("110", CodeKind.ClientCode, "10060", CodeMatch.Exact)]
    [InlineData("13", CodeKind.ClientCode, "10013", CodeMatch.Exact)]
    public void A_code_is_found_as_people_write_it(string text, CodeKind kind, string id, CodeMatch match) =>
        CodeTable.Find(text).Should().BeEquivalentTo(new { Kind = kind, Id = id, Match = match });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("55")]
    [InlineData("5500")]
    [InlineData("099")]
    [InlineData("700")]
    [InlineData("5.7")]
    [InlineData("X.7")]
    [InlineData("X.7.509")]
    [InlineData("3.7.1")]
    [InlineData("05.7.1")]
    [InlineData("0x800CCCFF")]
    [InlineData("800CCC0E")]
    [InlineData("550 5.1.1")]
    [InlineData("no such code")]
    public void Anything_else_is_not_found(string? text) => CodeTable.Find(text).Should().BeNull();

    [Theory]
    [MemberData(nameof(ClientCodes))]
    public void A_client_code_is_found_by_its_id_its_name_and_its_aliases_in_any_case(string id)
    {
        foreach (var text in Clients[id].Aliases.Append(id).Append(Clients[id].Name).Where(text => !ReplyCodeRows.Contains(text)))
        {
            foreach (var spelling in new[] { text, text.ToLowerInvariant(), text.ToUpperInvariant(), $" {text} " })
                CodeTable.Find(spelling)!.Id.Should().Be(id, "\"{0}\" names it", spelling);
        }
    }

    [Theory]
    [InlineData("101", "10051")]
    [InlineData("111", "10061")]
    public void A_reply_code_wins_over_the_same_number_of_Linux_and_each_mentions_the_other(string number, string client)
    {
        CodeTable.Find(number).Should().BeEquivalentTo(new { Kind = CodeKind.ReplyCode, Id = number, Match = CodeMatch.Exact });
        CodeTable.Find(client)!.Aliases.Should().Contain(number);
        Row.Codes[number].Texts.Should().Contain(text => text.Text.Contains(client));
        Row.Codes[client].Texts.Should().Contain(text => text.Text.Contains(number));
    }

    [Fact]
    public void No_other_number_means_two_things() =>
        Clients.Values.SelectMany(row => row.Aliases.Append(row.Code)).Where(ReplyCodeRows.Contains).Should().BeEquivalentTo(["101", "111"]);
}
