using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts outcomes by one property, in bounded memory: when too many different values have come, the rarest are with the others.</summary>
internal sealed class OutcomeCounter<T>(int capacity, IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, OutcomeCounts> _counts = new(comparer);
    private OutcomeCounts _total, _without;
    private long _bar = 1;

    /// <summary>One attempt more.</summary>
    public void Add(T key, MailLogOutcome outcome)
    {
        var one = OutcomeCounts.One(outcome);
        _total += one;
        if (_counts.Count >= capacity && !_counts.ContainsKey(key))
            BoundedCounts.Forget(_counts, capacity / 2, counts => counts.Total, ref _bar);
        _counts[key] = _counts.GetValueOrDefault(key) + one;
    }

    /// <summary>One attempt more of which the property is not known.</summary>
    public void AddWithout(MailLogOutcome outcome)
    {
        var one = OutcomeCounts.One(outcome);
        _total += one;
        _without += one;
    }

    /// <summary>The most frequent values, by failures, then by all attempts.</summary>
    public OutcomeTable<T> ToTable(int count)
    {
        var rows = _counts.OrderByDescending(pair => pair.Value.Failed).ThenByDescending(pair => pair.Value.Total).Take(count).Select(pair => new OutcomeRow<T>(pair.Key, pair.Value));
        var table = new OutcomeTable<T>([.. rows], _counts.Count, default, _without);
        return table with { Others = _total - table.Total };
    }
}
