using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>The time line in bars that are broad enough to be seen: hours or days, together in weeks, months or years where there are too many.</summary>
/// <param name="Unit">What a bar stands for.</param>
/// <param name="All">One a unit from the first to the last, those in which nothing happened too.</param>
/// <param name="Earlier">What happened before the first bar: even years can be too many.</param>
internal sealed record TimeSlots(TimeUnit Unit, ImmutableArray<TimeSlot> All, OutcomeCounts Earlier)
{
    public const int Most = 62;

    /// <param name="line">Periods in the order of time, one at least.</param>
    public static TimeSlots Of(LogTimeLine line)
    {
        var (first, last) = (line.Periods[0].Start, line.Periods[^1].Start);
        var units = line.IsByHour ? TimeUnit.All : TimeUnit.All[1..];
        var unit = units.FirstOrDefault(one => one.IndexOf(last) - one.IndexOf(first) < Most, units[^1]);
        var begin = Math.Max(unit.IndexOf(first), unit.IndexOf(last) - Most + 1);
        var periods = line.Periods.ToLookup(period => unit.IndexOf(period.Start));
        var slots = Enumerable.Range(begin, unit.IndexOf(last) - begin + 1).Select(index => Slot(unit, index, periods[index]));
        return new TimeSlots(unit, [.. slots], Sum(line.Periods.Where(period => unit.IndexOf(period.Start) < begin)));
    }

    /// <summary>How many bars stand from label to label, so that a phone has room for the labels.</summary>
    public int LabelStep(int labels)
    {
        var step = Unit.Steps.FirstOrDefault(one => one * labels >= All.Length);
        return step == 0 ? Unit.Steps[^1] : step;
    }

    private static TimeSlot Slot(TimeUnit unit, int index, IEnumerable<LogPeriod> periods) => new(
        index,
        unit.StartOf(index),
        Sum(periods),
        periods.SelectMany(period => period.Causes).GroupBy(pair => pair.Key, pair => pair.Value).ToImmutableDictionary(group => group.Key, group => group.Sum()));

    private static OutcomeCounts Sum(IEnumerable<LogPeriod> periods) => periods.Aggregate(default(OutcomeCounts), (sum, period) => sum + period.Counts);
}
