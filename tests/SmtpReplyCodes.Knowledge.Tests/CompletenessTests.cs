using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Every row says all that a row of its kind has to say; what the texts are like is the matter of <see cref="ProseTests"/>.</summary>
public class CompletenessTests
{
    /// <summary>Codes that stand in reports and events only, so that no phase of a session has them, and those of fetching mail.</summary>
    private static readonly string[] WithoutPhase =
        ["447", "449", "498", "543", "544", "547", "548", "602", "605", "606", "607", "625", "X.1.9", "X.4.7", "0x800CCC0A", "0x800CCC90", "0x8004210A"];

    private static readonly Dictionary<string, CodeRow> Rows = Table.CodeRows.ToDictionary(Table.Id);

    private static readonly Dictionary<string, FallbackRow> Fallbacks = Table.Knowledge.Fallbacks.ToDictionary(row => row.Code);

    public static TheoryData<string> Codes => new(Rows.Keys);

    public static TheoryData<string> FallbackCodes => new(Fallbacks.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_one_to_six_likely_causes_and_a_source(string id)
    {
        Rows[id].LikelyCauses.Should().HaveCountGreaterThanOrEqualTo(1).And.HaveCountLessThanOrEqualTo(6).And.OnlyHaveUniqueItems();
        Rows[id].References.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(FallbackCodes))]
    public void A_fallback_has_one_to_six_likely_causes_and_a_source(string code)
    {
        Fallbacks[code].LikelyCauses.Should().HaveCountGreaterThanOrEqualTo(1).And.HaveCountLessThanOrEqualTo(6).And.OnlyHaveUniqueItems();
        Fallbacks[code].References.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        Table.Members<SmtpCause>().Keys.Should().Contain(Fallbacks[code].Cause);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_names_the_phases_in_which_it_occurs(string id)
    {
        Rows[id].Phases.Should().BeSubsetOf(Table.Members<SmtpPhase>().Keys.Except(["unknown"])).And.OnlyHaveUniqueItems();
        (Rows[id].Phases.Count == 0).Should().Be(WithoutPhase.Contains(id), "only codes of reports and of fetching mail have no phase");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_two_examples_or_more(string id) => Rows[id].Examples.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_usage_says_who_and_what(string id)
    {
        foreach (var usage in Rows[id].Usage)
        {
            usage.By.Should().NotBeNullOrWhiteSpace().And.Be(usage.By.Trim());
            usage.Says.Should().NotBeNullOrWhiteSpace().And.NotBe(usage.By);
        }

        Rows[id].Usage.Should().OnlyHaveUniqueItems();
    }
}
