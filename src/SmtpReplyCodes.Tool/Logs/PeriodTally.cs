using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>What is counted of a day or an hour.</summary>
internal sealed class PeriodTally
{
    private readonly Dictionary<SmtpCause, long> _causes = [];
    private OutcomeCounts _counts;

    public void Add(MailLogEntry entry)
    {
        _counts += OutcomeCounts.One(entry.Outcome);
        if (entry.Outcome != MailLogOutcome.Sent)
            _causes[entry.Reply.Cause] = _causes.GetValueOrDefault(entry.Reply.Cause) + 1;
    }

    public void Add(PeriodTally other)
    {
        _counts += other._counts;
        foreach (var (cause, count) in other._causes)
            _causes[cause] = _causes.GetValueOrDefault(cause) + count;
    }

    public LogPeriod ToPeriod(DateTime start) => new(start, _counts, _causes.ToImmutableSortedDictionary());
}
