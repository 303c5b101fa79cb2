using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Which codes and causes the table must know.</summary>
public class CoverageTests
{
    /// <summary>The pseudo-codes of clients, the codes of RFCs, and those that servers use without one.</summary>
    private static readonly int[] DefinedReplyCodes =
    [
        101, 111,
        200, 211, 214, 220, 221, 235, 250, 251, 252, 253, 254,
        334, 354, 355,
        400, 403, 420, 421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 465, 471, 498,
        500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 514, 515, 516, 517, 520, 521, 522, 523, 524, 525, 530, 531, 532, 533, 534, 535, 538,
        540, 541, 542, 543, 544, 546, 547, 548, 550, 551, 552, 553, 554, 555, 556, 557, 571, 585,
    ];

    /// <summary>How many details the registry of IANA has in each subject, from X.0 to X.7; they count from 0 without gaps.</summary>
    private static readonly int[] RegisteredDetails = [1, 11, 5, 7, 8, 7, 11, 31];

    [Fact]
    public void Every_defined_reply_code_is_there()
    {
        DefinedReplyCodes.Should().HaveCountGreaterThanOrEqualTo(86);
        Table.Knowledge.ReplyCodes.Select(row => row.Code).Should().Contain(DefinedReplyCodes);
    }

    [Fact]
    public void The_pseudo_codes_of_clients_come_first() => CodeTable.ReplyCodes.Take(2).Select(info => info.Id).Should().Equal("101", "111");

    [Theory]
    [InlineData(417)]
    [InlineData(426)]
    [InlineData(602)]
    [InlineData(605)]
    [InlineData(606)]
    [InlineData(607)]
    [InlineData(625)]
    public void Codes_of_gateways_and_sending_services_are_there(int code) => ReplyCodes.Find(code)!.Match.Should().Be(CodeMatch.Exact);

    [Fact]
    public void Every_confirmed_code_of_the_collected_facts_is_there()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Checkout.SharedFile("facts", "basic-codes.json")));
        var confirmed = facts.RootElement.GetProperty("codes").EnumerateArray()
            .Where(row => row.GetProperty("confidence").GetString() == "confirmed")
            .Select(row => row.GetProperty("code").GetInt32()).ToList();

        confirmed.Should().HaveCountGreaterThanOrEqualTo(86);
        Table.Knowledge.ReplyCodes.Select(row => row.Code).Should().Contain(confirmed);
    }

    [Fact]
    public void The_enhanced_codes_are_exactly_those_of_the_registry()
    {
        var registered = RegisteredDetails.SelectMany((details, subject) => Enumerable.Range(0, details).Select(detail => $"X.{subject}.{detail}")).ToList();

        registered.Should().HaveCount(81).And.StartWith("X.0.0").And.EndWith("X.7.30");
        Table.Knowledge.EnhancedCodes.Select(row => row.Code).Should().Equal(registered);
    }

    [Fact]
    public void Every_class_has_a_fallback() =>
        Table.Knowledge.Fallbacks.Select(row => row.Code).Should().OnlyHaveUniqueItems().And.Contain(["1xx", "2xx", "3xx", "4xx", "5xx", "6xx", "2.X.X", "4.X.X", "5.X.X"]);

    [Fact]
    public void The_groups_in_which_enhanced_codes_lose_their_dots_have_fallbacks() =>
        Table.Knowledge.Fallbacks.Select(row => row.Code).Should().Contain(["41x", "42x", "43x", "44x", "47x", "51x", "52x", "53x", "54x", "57x"]);

    [Fact]
    public void The_errors_of_Outlook_are_there() => CodeTable.ClientCodes.Select(info => info.Id).Should().Contain(
        ["0x800CCC0B", "0x800CCC0D", "0x800CCC0E", "0x800CCC0F", "0x800CCC19", "0x800CCC1A", "0x800CCC67", "0x800CCC78", "0x800CCC79", "0x800CCC7D", "0x800CCC80", "0x80042109", "0x8004210B"]);

    [Fact]
    public void The_socket_errors_of_connecting_and_of_looking_a_name_up_are_there() => CodeTable.ClientCodes.Select(info => info.Id).Should().Contain(
        ["10013", "10048", "10051", "10053", "10054", "10060", "10061", "10065", "11001", "11002", "11003", "11004"]);

    [Fact]
    public void Every_cause_has_a_file_of_its_name_and_there_are_32()
    {
        var files = Directory.GetFiles(Path.Combine(Table.Data, "causes")).Select(Path.GetFileName);

        files.Should().HaveCount(32).And.BeEquivalentTo(Table.Members<SmtpCause>().Keys.Select(cause => cause + ".jsonc"));
        Table.Knowledge.Causes.Select(row => row.Cause).Should().BeEquivalentTo(Table.Members<SmtpCause>().Keys);
    }
}
