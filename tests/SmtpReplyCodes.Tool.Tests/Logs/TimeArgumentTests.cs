using System.Globalization;
using SmtpReplyCodes.Tool.Logs.Input;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Times and zones as users give them.</summary>
public class TimeArgumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("2026-11-23", "2026-11-23T00:00:00+01:00")]
    [InlineData("2026-11-23T10:00", "2026-11-23T10:00:00+01:00")]
    [InlineData("2026-11-23 10:00", "2026-11-23T10:00:00+01:00")]
    [InlineData("2026-11-23T10:00:30", "2026-11-23T10:00:30+01:00")]
    [InlineData("2026-11-23T10:00Z", "2026-11-23T10:00:00+00:00")]
    [InlineData("2026-11-23T10:00:30-05:00", "2026-11-23T10:00:30-05:00")]
    [InlineData("30s", "2026-11-23T11:59:30+01:00")]
    [InlineData("30m", "2026-11-23T11:30:00+01:00")]
    [InlineData("24h", "2026-11-22T12:00:00+01:00")]
    [InlineData("7d", "2026-11-16T12:00:00+01:00")]
    [InlineData("2w", "2026-11-09T12:00:00+01:00")]
    [InlineData("0h", "2026-11-23T12:00:00+01:00")]
    [InlineData("2147483647w", "0001-01-01T00:00:00+00:00")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00+00:00")]
    public void A_time_is_read(string text, string time) => TimeArgument.Read(text, isEnd: false, Clock()).Should().Be(Time(time));

    [Theory]
    [InlineData("2026-11-23", "2026-11-24T00:00:00+01:00")]
    [InlineData("9999-12-31", "9999-12-31T00:00:00.0000001+01:00")]
    public void A_day_lasts_to_its_end(string text, string justAfter) => TimeArgument.Read(text, isEnd: true, Clock()).Should().Be(Time(justAfter).AddTicks(-1));

    [Fact]
    public void The_zone_that_is_given_counts() =>
        TimeArgument.Read("2026-11-23", isEnd: false, Clock() with { Offset = TimeSpan.FromHours(-5) }).Should().Be(Time("2026-11-23T00:00:00-05:00"));

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("h")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData("99999999999h")]
    [InlineData("24")]
    [InlineData("24x")]
    [InlineData("23.11.2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-11-23T25:00")]
    [InlineData("2026-11-23T10:00+99:00")]
    public void Anything_else_is_none(string text) => TimeArgument.Read(text, isEnd: false, Clock()).Should().BeNull();

    [Theory]
    [InlineData("+01:00", 60)]
    [InlineData("-0530", -330)]
    [InlineData("+2", 120)]
    [InlineData("+02", 120)]
    [InlineData("+14:00", 840)]
    [InlineData("Z", 0)]
    [InlineData("UTC", 0)]
    [InlineData("+15:00", null)]
    [InlineData("01:00", null)]
    [InlineData("+1:00:00", null)]
    [InlineData("+", null)]
    [InlineData("CET", null)]
    public void A_zone_is_read(string text, int? minutes) => (OffsetArgument.Read(text)?.TotalMinutes).Should().Be(minutes);

    private static LogClock Clock() => new(null, null, new FixedTime(Now), SmtpClassifier.Default);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
