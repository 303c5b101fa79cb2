using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>The time stamps that logs write: what is read as one, and as which time. Those without a year are of 2026, those without a zone two hours ahead of UTC.</summary>
public class StampTests
{
    [Theory]
    [InlineData("Nov 23 21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("Nov  3 21:14:33", "2026-11-03T21:14:33+02:00")]
    [InlineData("Nov 3 21:14:33", "2026-11-03T21:14:33+02:00")]
    [InlineData("Nov 03 21:14:33", "2026-11-03T21:14:33+02:00")]
    [InlineData("Jan  1 00:00:00", "2026-01-01T00:00:00+02:00")]
    [InlineData("Dec 31 23:59:59", "2026-12-31T23:59:59+02:00")]
    [InlineData("Nov 23 21:14:33.123456", "2026-11-23T21:14:33.123456+02:00")]
    [InlineData("Nov 23 2025 21:14:33", "2025-11-23T21:14:33+02:00")]
    [InlineData("Sun Nov 23 21:14:33 2025", "2025-11-23T21:14:33+02:00")]
    [InlineData("Mon Nov 23 21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("Mon 2026-11-23 21:14:33.123", "2026-11-23T21:14:33.123+02:00")]
    [InlineData("Mon, 23 Nov 2026 21:14:33 +0000", "2026-11-23T21:14:33+00:00")]
    public void Months_and_days_of_the_week_have_names(string stamp, string time) => Read(stamp).Should().Be((stamp.Length, time));

    [Theory]
    [InlineData("2026-11-23 21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("2026/11/23 21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("2026-11-23T21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("2026-11-23 21:14:33.1", "2026-11-23T21:14:33.1+02:00")]
    [InlineData("2026-11-23 21:14:33,123", "2026-11-23T21:14:33.123+02:00")]
    [InlineData("2026-11-23T21:14:33.123456789Z", "2026-11-23T21:14:33.1234567+00:00")]
    [InlineData("2026-11-23T21:14:33.12345678901234567890Z", "2026-11-23T21:14:33.1234567+00:00")]
    [InlineData("2024-02-29 21:14:33", "2024-02-29T21:14:33+02:00")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00")]
    [InlineData("[2026-11-23 21:14:33]", "2026-11-23T21:14:33+02:00")]
    [InlineData("[23/Nov/2026 21:14:33]", "2026-11-23T21:14:33+02:00")]
    [InlineData("23/Nov/2026 21:14:33", "2026-11-23T21:14:33+02:00")]
    [InlineData("23/Nov/2026:21:14:33 +0100", "2026-11-23T21:14:33+01:00")]
    [InlineData("23-Nov-2026 21:14:33.05", "2026-11-23T21:14:33.05+02:00")]
    [InlineData("23 Nov 2026 21:14:33 -0500", "2026-11-23T21:14:33-05:00")]
    public void Dates_stand_in_either_order(string stamp, string time) => Read(stamp).Should().Be((stamp.Length, time));

    [Theory]
    [InlineData("@400000006b04acc32f8a4b1c", "2026-11-23T21:14:33.7975923+00:00")]
    [InlineData("@400000006B04ACC32F8A4B1C", "2026-11-23T21:14:33.7975923+00:00")]
    [InlineData("@400000000000000a00000000", "1970-01-01T00:00:00+00:00")]
    [InlineData("1795468473.123456", "2026-11-23T21:14:33.123456+00:00")]
    [InlineData("1795468473.5000", "2026-11-23T21:14:33.5+00:00")]
    public void Seconds_since_1970_are_of_UTC(string stamp, string time) => Read(stamp).Should().Be((stamp.Length, time));

    [Fact]
    public void Seconds_without_a_fraction_are_a_time_where_nothing_else_stands() => Read("1795468473", behind: "").Should().Be((10, "2026-11-23T21:14:33+00:00"));

    [Theory]
    [InlineData("Z", "+00:00")]
    [InlineData("+01:00", "+01:00")]
    [InlineData("+0100", "+01:00")]
    [InlineData(" +0100", "+01:00")]
    [InlineData(" -05:30", "-05:30")]
    [InlineData("+0545", "+05:45")]
    [InlineData("-0000", "+00:00")]
    [InlineData("+14:00", "+14:00")]
    [InlineData("-1400", "-14:00")]
    public void The_zone_stands_behind_the_time(string zone, string offset) => Read("2026-11-23 21:14:33" + zone).Should().Be((19 + zone.Length, "2026-11-23T21:14:33" + offset));

    [Theory]
    [InlineData("+1500")]
    [InlineData("+01")]
    [InlineData("+01:6x")]
    [InlineData("+0160")]
    [InlineData(" CET")]
    [InlineData("-a")]
    [InlineData(".")]
    [InlineData(".x")]
    public void What_is_no_zone_and_no_fraction_belongs_to_what_follows(string text) => Read("2026-11-23 21:14:33" + text).Should().Be((19, "2026-11-23T21:14:33+02:00"));

    private static (int Length, string Time) Read(string stamp, string behind = " and so on")
    {
        var length = StampReader.Read(Encoding.UTF8.GetBytes(stamp + behind), out var read);
        return (length, read.ToTime(2026, TimeSpan.FromHours(2))?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", null) ?? "");
    }
}
