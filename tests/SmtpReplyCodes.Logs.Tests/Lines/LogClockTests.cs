using System.Globalization;
using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>The year of lines that leave it out, by the options and the lines before them.</summary>
public class LogClockTests
{
    [Theory]
    [InlineData("Nov 23", "2026-11-23")]
    [InlineData("Nov 23,Dec 31", "2026-11-23,2026-12-31")]
    [InlineData("Dec 31,Jan 01", "2026-12-31,2027-01-01")]
    [InlineData("Dec 31,Jan 01,Dec 31,Jan 01,Feb 01", "2026-12-31,2027-01-01,2026-12-31,2027-01-01,2027-02-01")]
    [InlineData("Dec 31,Jan 01,Dec 31,Dec 31,Jan 02", "2026-12-31,2027-01-01,2026-12-31,2026-12-31,2027-01-02")]
    [InlineData("Jan 01,Jun 30,Dec 31,Jan 01", "2026-01-01,2026-06-30,2026-12-31,2027-01-01")]
    [InlineData("Mar 02,Mar 01", "2026-03-02,2026-03-01")]
    [InlineData("Dec 31 2030,Jan 01", "2030-12-31,2026-01-01")]
    public void It_goes_on_from_December_to_January_and_back_for_stragglers(string days, string times) => Times(2026, days).Should().Be(times);

    [Theory]
    [InlineData(null, "Nov 23,Jan 01", "-,-")]
    [InlineData(null, "Nov 23 2026", "2026-11-23")]
    [InlineData(0, "Nov 23", "-")]
    [InlineData(-5, "Nov 23", "-")]
    [InlineData(10_000, "Nov 23", "-")]
    [InlineData(int.MaxValue, "Dec 31,Jan 01", "-,-")]
    [InlineData(int.MinValue, "Jan 01,Dec 31", "-,-")]
    [InlineData(2026, "Feb 29", "-")]
    [InlineData(2028, "Feb 29", "2028-02-29")]
    public void A_year_that_is_not_known_or_has_no_such_day_gives_no_time(int? year, string days, string times) => Times(year, days).Should().Be(times);

    [Fact]
    public void Without_an_offset_only_times_that_tell_their_own_are_known()
    {
        var clock = new LogClock(new MailLogOptions { Year = 2026 });

        clock.TimeOf(Stamp("Nov 23 21:14:33")).Should().BeNull();
        clock.TimeOf(Stamp("2026-11-23 21:14:33")).Should().BeNull();
        clock.TimeOf(Stamp("2026-11-23 21:14:33Z")).Should().Be(new DateTimeOffset(2026, 11, 23, 21, 14, 33, TimeSpan.Zero));
        clock.TimeOf(default).Should().BeNull();
    }

    [Theory]
    [InlineData("01:00:30", "+01:00")]
    [InlineData("15:00:00", "+14:00")]
    [InlineData("-23:00:00", "-14:00")]
    [InlineData("10675199.00:00:00", "+14:00")]
    public void An_offset_is_of_whole_minutes_and_at_most_14_hours(string offset, string zone)
    {
        var clock = new LogClock(new MailLogOptions { Year = 2026, Offset = TimeSpan.Parse(offset, CultureInfo.InvariantCulture) });

        clock.TimeOf(Stamp("Nov 23 21:14:33"))!.Value.ToString("zzz", CultureInfo.InvariantCulture).Should().Be(zone);
    }

    private static string Times(int? year, string days)
    {
        var clock = new LogClock(new MailLogOptions { Year = year, Offset = TimeSpan.Zero });
        return string.Join(',', days.Split(',').Select(day => clock.TimeOf(Stamp(day + " 12:00:00"))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"));
    }

    private static LogStamp Stamp(string text)
    {
        StampReader.Read(Encoding.UTF8.GetBytes(text), out var stamp).Should().Be(text.Length);
        return stamp;
    }
}
