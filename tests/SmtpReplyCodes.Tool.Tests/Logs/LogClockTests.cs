using System.Globalization;
using System.Text;
using SmtpReplyCodes.Tool.Logs.Input;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>The year and the zone of logs that leave them out.</summary>
public class LogClockTests
{
    [Theory]
    [InlineData("2026-11-23", "Nov 20 10:00:00 mx x: y", 2026)]
    [InlineData("2026-11-23", "Nov 23 10:00:00 mx x: y", 2026)]
    [InlineData("2026-11-23", "Nov 24 00:30:00 mx x: y", 2026)]
    [InlineData("2026-11-23", "Nov 25 00:30:00 mx x: y", 2025)]
    [InlineData("2026-11-23", "Dec 31 10:00:00 mx x: y", 2025)]
    [InlineData("2027-01-03", "Dec 27 10:00:00 mx x: y", 2026)]
    [InlineData("2027-01-03", "Jan  1 10:00:00 mx x: y", 2027)]
    [InlineData("2026-12-31", "Jan  1 10:00:00 mx x: y", 2026)]
    [InlineData("2027-01-03", "<22>Dec 27 10:00:00 mx x: y", 2026)]
    [InlineData("2027-01-03", "torn\n\nDec 27 10:00:00 mx x: y", 2026)]
    [InlineData("2027-02-01", "Feb 29 10:00:00 mx x: y", 2026)]
    [InlineData("2027-01-03", "2026-12-27 10:00:00 x", 2027)]
    [InlineData("2027-01-03", "Nov", 2027)]
    [InlineData("2027-01-03", "Dez 27 10:00:00 mx x: y", 2027)]
    [InlineData("2027-01-03", "cDe 27 10:00:00 mx x: y", 2027)]
    [InlineData("2027-01-03", "Dec 99 10:00:00 mx x: y", 2027)]
    [InlineData("2027-01-03", "", 2027)]
    public void The_year_is_that_in_which_the_log_was_last_written_or_the_one_before(string written, string text, int year) =>
        Clock().Options(DateTimeOffset.Parse(written + "T12:00Z", CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(text)).Year.Should().Be(year);

    [Fact]
    public void Standard_input_is_of_today() => Clock().Options(null, "Dec 27 10:00:00 mx x: y"u8).Year.Should().Be(2025);

    [Fact]
    public void The_zone_is_that_of_the_machine() => Clock().Options(null, default).Offset.Should().Be(TimeSpan.FromHours(2));

    [Fact]
    public void What_the_user_says_counts()
    {
        var options = (Clock() with { Year = 1999, Offset = TimeSpan.FromHours(-5) }).Options(null, "Dec 27 10:00:00 mx x: y"u8);

        (options.Year, options.Offset).Should().Be((1999, TimeSpan.FromHours(-5)));
    }

    private static LogClock Clock() => new(null, null, new FixedTime(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(2))), SmtpClassifier.Default);
}
