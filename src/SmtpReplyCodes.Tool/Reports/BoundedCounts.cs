namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Keeps maps of counts within bounds, so that what is frequent stays however many rare things come.</summary>
internal static class BoundedCounts
{
    /// <summary>Raises the bar, and forgets what does not reach over it, until there is room; half of what there was, so that forgetting is rare.</summary>
    /// <param name="counts">What was counted.</param>
    /// <param name="room">How many may stay.</param>
    /// <param name="weight">How often one has come.</param>
    /// <param name="bar">Where the bar is; 1 at first.</param>
    public static void Forget<TKey, TCount>(Dictionary<TKey, TCount> counts, int room, Func<TCount, long> weight, ref long bar)
        where TKey : notnull
    {
        for (; counts.Count > room; bar++)
        {
            foreach (var (key, count) in counts)
            {
                if (weight(count) <= bar)
                    counts.Remove(key);
            }
        }
    }
}
