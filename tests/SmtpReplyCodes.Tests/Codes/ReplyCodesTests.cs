using System.Reflection;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>Any number from 100 to 699 is explained: by its own row, else by its first two digits, else by its first.</summary>
public class ReplyCodesTests
{
    [Theory]
    [InlineData(550, CodeMatch.Exact, "550", SmtpSeverity.Permanent, SmtpCause.UserUnknown)]
    [InlineData(421, CodeMatch.Exact, "421", SmtpSeverity.Transient, SmtpCause.RateLimited)]
    [InlineData(101, CodeMatch.Exact, "101", SmtpSeverity.Unknown, SmtpCause.NetworkError)]
    [InlineData(111, CodeMatch.Exact, "111", SmtpSeverity.Unknown, SmtpCause.NetworkError)]
    [InlineData(605, CodeMatch.Exact, "605", SmtpSeverity.Permanent, SmtpCause.Suppressed)]
    [InlineData(559, CodeMatch.Category, "55x", SmtpSeverity.Permanent, SmtpCause.Unknown)]
    [InlineData(439, CodeMatch.Category, "43x", SmtpSeverity.Transient, SmtpCause.Unknown)]
    [InlineData(259, CodeMatch.Category, "25x", SmtpSeverity.Success, SmtpCause.Accepted)]
    [InlineData(589, CodeMatch.Class, "5xx", SmtpSeverity.Permanent, SmtpCause.Unknown)]
    [InlineData(499, CodeMatch.Class, "4xx", SmtpSeverity.Transient, SmtpCause.Unknown)]
    [InlineData(399, CodeMatch.Class, "3xx", SmtpSeverity.Intermediate, SmtpCause.Accepted)]
    [InlineData(299, CodeMatch.Class, "2xx", SmtpSeverity.Success, SmtpCause.Accepted)]
    [InlineData(100, CodeMatch.Class, "1xx", SmtpSeverity.Unknown, SmtpCause.NetworkError)]
    [InlineData(699, CodeMatch.Class, "6xx", SmtpSeverity.Permanent, SmtpCause.Suppressed)]
    public void Degrades_from_the_code_to_its_category_to_its_class(int code, CodeMatch match, string id, SmtpSeverity severity, SmtpCause cause)
    {
        var info = ReplyCodes.Find(code)!;

        (info.Match, info.Id, info.Severity, info.Cause).Should().Be((match, id, severity, cause));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(700)]
    [InlineData(0)]
    [InlineData(55)]
    [InlineData(5)]
    [InlineData(-550)]
    [InlineData(1550)]
    [InlineData(550 + 65536)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Knows_nothing_about_other_numbers(int code)
    {
        ReplyCodes.Find(code).Should().BeNull();
        ReplyCodes.SeverityOf(code).Should().Be(SmtpSeverity.Unknown);
    }

    [Theory]
    [InlineData(100, 199, SmtpSeverity.Unknown)]
    [InlineData(200, 299, SmtpSeverity.Success)]
    [InlineData(300, 399, SmtpSeverity.Intermediate)]
    [InlineData(400, 499, SmtpSeverity.Transient)]
    [InlineData(500, 599, SmtpSeverity.Permanent)]
    [InlineData(600, 699, SmtpSeverity.Permanent)]
    public void The_first_digit_is_the_severity(int first, int last, SmtpSeverity severity)
    {
        for (var code = first; code <= last; code++)
        {
            ReplyCodes.SeverityOf(code).Should().Be(severity);
            ReplyCodes.Find(code)!.Severity.Should().Be(severity);
        }
    }

    [Fact]
    public void Every_number_within_the_bounds_is_explained_in_full()
    {
        for (var code = ReplyCodes.Minimum; code <= ReplyCodes.Maximum; code++)
        {
            var info = ReplyCodes.Find(code)!;
            if (string.IsNullOrWhiteSpace(info.Title) || string.IsNullOrWhiteSpace(info.LikelyCause) || string.IsNullOrWhiteSpace(info.Remediation))
                Assert.Fail($"{code} is not explained.");
        }
    }

    [Fact]
    public void Constants_and_rows_are_the_same_codes()
    {
        var constants = typeof(ReplyCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name is not (nameof(ReplyCodes.Minimum) or nameof(ReplyCodes.Maximum)))
            .Select(field => field.GetRawConstantValue()!.ToString());

        constants.Should().BeEquivalentTo(ReplyCodes.All.Select(info => info.Id));
    }

    [Fact]
    public void The_constants_bear_the_names_of_their_meaning()
    {
        ReplyCodes.MailboxUnavailable.Should().Be(550);
        new[] { ReplyCodes.Minimum, ReplyCodes.Maximum }.Should().Equal(100, 699);
    }
}
