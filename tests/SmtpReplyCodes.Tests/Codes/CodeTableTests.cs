using System.Globalization;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>The embedded table as a whole: its date, its order, its completeness.</summary>
public class CodeTableTests
{
    [Fact]
    public void Its_version_is_the_date_of_the_data() =>
        DateOnly.TryParseExact(CodeTable.Version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).Should().BeTrue();

    [Fact]
    public void Reply_codes_ascend_and_are_all_of_their_own()
    {
        var codes = CodeTable.ReplyCodes.Select(info => int.Parse(info.Id, CultureInfo.InvariantCulture)).ToArray();

        codes.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        codes.Should().AllSatisfy(code => code.Should().BeInRange(ReplyCodes.Minimum, ReplyCodes.Maximum));
        CodeTable.ReplyCodes.Should().AllSatisfy(info => info.Match.Should().Be(CodeMatch.Exact));
    }

    [Fact]
    public void Holds_the_codes_of_the_standard_of_clients_and_of_sending_services()
    {
        int[] some = [101, 111, 211, 220, 250, 354, 417, 421, 426, 450, 451, 452, 500, 521, 535, 550, 551, 552, 553, 554, 556, 605];

        CodeTable.ReplyCodes.Select(info => info.Id).Should().Contain(some.Select(code => $"{code}"));
        CodeTable.ReplyCodes.Length.Should().BeGreaterThanOrEqualTo(86);
    }

    [Fact]
    public void Enhanced_codes_are_the_81_of_the_registry_by_subject_and_detail()
    {
        var codes = CodeTable.EnhancedCodes;
        var parts = codes.Select(info => info.Id.Split('.')).ToArray();

        codes.Should().HaveCount(81);
        parts.Should().AllSatisfy(part => part[0].Should().Be("X"));
        parts.Select(part => EnhancedStatusCode.Parse($"5.{part[1]}.{part[2]}")).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_enhanced_row_has_no_severity_as_its_class_is_open() =>
        CodeTable.EnhancedCodes.Should().AllSatisfy(info => info.Severity.Should().Be(SmtpSeverity.Unknown));

    [Fact]
    public void Every_row_says_who_says_so_and_shows_examples()
    {
        foreach (var info in CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes))
        {
            info.References.Should().NotBeEmpty("{0} needs a source", info.Id);
            info.References.Should().AllSatisfy(reference => reference.Title.Should().NotBeNullOrWhiteSpace());
            info.Examples.Should().NotBeEmpty("{0} needs an example", info.Id);
        }
    }

    [Fact]
    public void Lists_are_made_once()
    {
        CodeTable.ReplyCodes.Equals(CodeTable.ReplyCodes).Should().BeTrue();
        CodeTable.EnhancedCodes.Equals(CodeTable.EnhancedCodes).Should().BeTrue();
        ReplyCodes.All.Equals(CodeTable.ReplyCodes).Should().BeTrue("both are the same list");
    }
}
