using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>The attempts in the course of time. Periods, others and those without a time add up to the total.</summary>
/// <param name="IsByHour">Whether a period is an hour, else a day: a log of two days or less is shown by hours.</param>
/// <param name="Periods">In the order of time; those in which nothing was logged are left out.</param>
/// <param name="Others">Attempts in periods for which there was no room.</param>
/// <param name="Without">Attempts whose time is not known.</param>
internal sealed record LogTimeLine(bool IsByHour, ImmutableArray<LogPeriod> Periods, OutcomeCounts Others, OutcomeCounts Without)
{
    public OutcomeCounts Total => Periods.Aggregate(Others + Without, (sum, period) => sum + period.Counts);
}
