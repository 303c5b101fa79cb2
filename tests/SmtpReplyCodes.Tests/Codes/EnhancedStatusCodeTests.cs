namespace SmtpReplyCodes.Tests.Codes;

/// <summary>What an enhanced status code is: three numbers within bounds, ordered, comparable, and open to codes that no registry knows.</summary>
public class EnhancedStatusCodeTests
{
    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(4, 2, 2)]
    [InlineData(5, 7, 509)]
    [InlineData(5, 7, 999)]
    [InlineData(5, 999, 999)]
    public void Keeps_the_parts_it_is_made_of(int statusClass, int subject, int detail)
    {
        var code = new EnhancedStatusCode(statusClass, subject, detail);

        (code.Class, code.Subject, code.Detail).Should().Be((statusClass, subject, detail));
    }

    [Theory]
    [InlineData(0, 1, 1, "statusClass")]
    [InlineData(1, 1, 1, "statusClass")]
    [InlineData(3, 1, 1, "statusClass")]
    [InlineData(6, 1, 1, "statusClass")]
    [InlineData(-5, 1, 1, "statusClass")]
    [InlineData(5, -1, 1, "subject")]
    [InlineData(5, 1000, 1, "subject")]
    [InlineData(5, 1, -1, "detail")]
    [InlineData(5, 1, 1000, "detail")]
    [InlineData(5, int.MaxValue, int.MinValue, "subject")]
    public void Refuses_a_part_out_of_its_range_and_names_it(int statusClass, int subject, int detail, string part)
    {
        var make = () => new EnhancedStatusCode(statusClass, subject, detail);

        make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(part);
    }

    [Theory]
    [InlineData("2.1.5", SmtpSeverity.Success)]
    [InlineData("4.2.2", SmtpSeverity.Transient)]
    [InlineData("5.1.1", SmtpSeverity.Permanent)]
    public void The_class_says_how_grave_it_is(string code, SmtpSeverity severity) => EnhancedStatusCode.Parse(code).Severity.Should().Be(severity);

    [Fact]
    public void The_default_value_means_no_code()
    {
        EnhancedStatusCode none = default;

        (none.Class, none.Subject, none.Detail).Should().Be((0, 0, 0));
        none.Severity.Should().Be(SmtpSeverity.Unknown);
        none.Info.Should().BeNull();
        none.IsRegistered.Should().BeFalse();
        none.ToString().Should().BeEmpty();
        none.Should().Be(new EnhancedStatusCode());
        none.Should().NotBe(new EnhancedStatusCode(2, 0, 0));
    }

    [Fact]
    public void Can_be_taken_apart_and_matched_by_a_pattern()
    {
        var (statusClass, subject, detail) = new EnhancedStatusCode(5, 7, 26);
        EnhancedStatusCode? code = new EnhancedStatusCode(5, 7, 26);
        EnhancedStatusCode? none = null;

        (statusClass, subject, detail).Should().Be((5, 7, 26));
        (code is (5, 7, _)).Should().BeTrue();
        (code is (4, _, _) or (5, 1, _)).Should().BeFalse();
        (none is (_, _, _)).Should().BeFalse();
    }

    [Fact]
    public void Equal_codes_have_equal_hashes_and_are_found_in_sets()
    {
        var code = new EnhancedStatusCode(5, 1, 1);
        var same = EnhancedStatusCode.Parse("5.1.1");
        var other = new EnhancedStatusCode(5, 1, 11);

        (code == same).Should().BeTrue();
        (code != same).Should().BeFalse();
        (code == other).Should().BeFalse();
        (code != other).Should().BeTrue();
        code.Equals((object)same).Should().BeTrue();
        code.Equals("5.1.1").Should().BeFalse();
        code.Equals(null).Should().BeFalse();
        code.GetHashCode().Should().Be(same.GetHashCode());
        new HashSet<EnhancedStatusCode> { code, same, other }.Should().HaveCount(2);
    }
}
