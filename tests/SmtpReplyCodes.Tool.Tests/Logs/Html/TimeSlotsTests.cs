using System.Collections.Immutable;
using System.Globalization;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Html.Plots;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>Bars of the time line: broad enough, without a gap, and nothing is lost.</summary>
public class TimeSlotsTests
{
    [Theory]
    [InlineData(true, "2026-11-23T07:00", "2026-11-23T07:00", "hour", 1, "2026-11-23T07:00")]
    [InlineData(true, "2026-11-23T22:00", "2026-11-25T01:00", "hour", 28, "2026-11-23T22:00")]
    [InlineData(false, "2026-11-23", "2026-11-23", "day", 1, "2026-11-23")]
    [InlineData(false, "2026-11-23", "2027-01-23", "day", 62, "2026-11-23")]
    [InlineData(false, "2026-11-25", "2027-01-26", "week", 10, "2026-11-23")]
    [InlineData(false, "2026-11-25", "2027-12-30", "week", 58, "2026-11-23")]
    [InlineData(false, "2026-11-25", "2028-02-28", "month", 16, "2026-11-01")]
    [InlineData(false, "2020-02-29", "2025-03-31", "month", 62, "2020-02-01")]
    [InlineData(false, "2020-02-29", "2025-04-01", "year", 6, "2020-01-01")]
    [InlineData(false, "0001-01-01", "9999-12-31", "year", 62, "9938-01-01")]
    public void A_bar_is_as_short_a_time_as_gives_no_more_than_62(bool isByHour, string first, string last, string unit, int count, string start)
    {
        var slots = TimeSlots.Of(Line(isByHour, first, last));

        slots.Unit.Name.Should().Be(unit);
        slots.All.Should().HaveCount(count);
        slots.All[0].Start.Should().Be(Time(start));
        slots.All.Select(slot => slot.Index).Should().Equal(Enumerable.Range(slots.All[0].Index, count));
        (slots.All.Sum(slot => slot.Counts.Failed) + slots.Earlier.Failed).Should().Be(2);
    }

    [Theory]
    [InlineData("hour", "2026-11-23T14:59:59", "2026-11-23T14:00", "14:00", "Mon 23 Nov 2026, 14:00")]
    [InlineData("hour", "2026-11-23T00:10", "2026-11-23", "23 Nov", "Mon 23 Nov 2026, 00:00")]
    [InlineData("day", "2026-11-23T23:59", "2026-11-23", "23 Nov", "Mon 23 Nov 2026")]
    [InlineData("week", "2026-11-29", "2026-11-23", "23 Nov", "week of 23 Nov 2026")]
    [InlineData("month", "2026-12-31", "2026-12-01", "Dec 2026", "December 2026")]
    [InlineData("year", "2026-12-31", "2026-01-01", "2026", "2026")]
    [InlineData("hour", "9999-12-31T23:59:59", "9999-12-31T23:00", "23:00", "Fri 31 Dec 9999, 23:00")]
    [InlineData("week", "0001-01-01", "0001-01-01", "1 Jan", "week of 1 Jan 0001")]
    public void A_time_lies_in_a_unit_that_begins_here_and_is_called_so(string name, string time, string start, string label, string title)
    {
        var unit = TimeUnit.All.Single(one => one.Name == name);
        var begin = unit.StartOf(unit.IndexOf(Time(time)));

        begin.Should().Be(Time(start));
        unit.IndexOf(begin).Should().Be(unit.IndexOf(Time(time)));
        unit.Label(begin).Should().Be(label);
        unit.Title(begin).Should().Be(title);
    }

    [Fact]
    public void A_phone_has_room_for_the_labels()
    {
        foreach (var days in Enumerable.Range(1, 3_000))
        {
            var slots = TimeSlots.Of(Line(isByHour: days <= 2, "2026-11-23", Time("2026-11-23").AddDays(days).ToString("s", CultureInfo.InvariantCulture)));
            var step = slots.LabelStep(5);
            slots.All.Count(slot => slot.Index % step == 0).Should().BeInRange(1, 6, $"{days} days");
        }
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 4, 1)]
    [InlineData(5, 6, 2)]
    [InlineData(9, 10, 5)]
    [InlineData(21, 30, 10)]
    [InlineData(100, 100, 50)]
    [InlineData(626, 800, 200)]
    [InlineData(5_000_000_000_000_000_000, 6_000_000_000_000_000_000, 2_000_000_000_000_000_000)]
    public void The_scale_has_few_round_numbers(long highest, long top, long step)
    {
        var scale = Scale.For(highest);

        scale.Should().Be(new Scale(top, step));
        if (highest < long.MaxValue / 2)
            scale.Marks.Should().HaveCount((int)(top / step) + 1);
    }

    private static LogTimeLine Line(bool isByHour, params string[] times)
    {
        var causes = ImmutableSortedDictionary<SmtpCause, long>.Empty.Add(SmtpCause.UserUnknown, 1);
        ImmutableArray<LogPeriod> periods = [.. times.Select(time => new LogPeriod(Time(time), new OutcomeCounts(0, 0, 1, 0), causes))];
        return new LogTimeLine(isByHour, periods, default, default);
    }

    private static DateTime Time(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture);
}
