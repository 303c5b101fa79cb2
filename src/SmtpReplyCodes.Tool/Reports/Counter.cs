namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Counts how often things come, in bounded memory: when too many different ones have come, those that came once only are forgotten.</summary>
internal sealed class Counter<T>(int capacity, IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = new(comparer);
    private long _bar = 1;

    /// <summary>How many things came in all.</summary>
    public int Total { get; private set; }

    /// <summary>How many different ones are known.</summary>
    public int Distinct => _counts.Count;

    public void Add(T thing)
    {
        Total++;
        if (_counts.Count >= capacity && !_counts.ContainsKey(thing))
            BoundedCounts.Forget(_counts, capacity / 2, count => count, ref _bar);
        _counts[thing] = _counts.GetValueOrDefault(thing) + 1;
    }

    /// <summary>The most frequent ones, those that came first before others as frequent.</summary>
    public IReadOnlyList<(T Thing, int Count)> Top(int count) => [.. _counts.OrderByDescending(pair => pair.Value).Take(count).Select(pair => (pair.Key, pair.Value))];
}
