namespace SmtpReplyCodes;

/// <summary>Counts how often one thing was said of an address. Times come in order.</summary>
internal struct SuppressionTally
{
    private DateTimeOffset _lastCounted;

    /// <summary>What was said since the last long gap.</summary>
    public Run Current { get; private set; }

    /// <summary>The last run that was enough to stop mail; a later one that is not enough does not undo it. Count 0 when there is none.</summary>
    public Run Enough { get; private set; }

    public void Add(DateTimeOffset time, SuppressionOptions options, SuppressionThreshold? threshold)
    {
        if (Current.Count == 0 || time - Current.Last > options.MaximumGap)
            Current = new Run(0, time, time);
        var counts = Current.Count == 0 || time - _lastCounted >= options.MinimumDistance;
        if (counts)
            _lastCounted = time;
        Current = new Run(Current.Count + (counts ? 1 : 0), Current.First, time);
        if (threshold is not null && Current.Count >= threshold.Replies && Current.Last - Current.First >= threshold.Over)
            Enough = Current;
    }

    /// <summary>Replies that belong together: how many count, and from when to when.</summary>
    internal readonly record struct Run(int Count, DateTimeOffset First, DateTimeOffset Last);
}
