namespace SmtpReplyCodes;

/// <summary>Decides from what was said about one address over time whether mail to it goes on.</summary>
/// <remarks>
/// <para>
/// Pure and thread-safe: no clock, no state. The order of the entries does not matter, so that the same history always gives the same decision.
/// </para>
/// <para>
/// A hard bounce stops mail at once and for ever. What is said for now only, or not surely enough for a hard bounce, has to be repeated, how
/// often and over how long say the <see cref="SuppressionOptions"/>. A success wipes out everything up to its time. What lies on the sender's
/// own side (spam, reputation, authentication, rate, policy, relaying, encryption and the like) never counts against an address, and neither do
/// automatic answers.
/// </para>
/// </remarks>
public static class SuppressionPolicy
{
    private const int Reasons = (int)SuppressionReason.Unreachable + 1;

    /// <summary>Decides about one address.</summary>
    /// <param name="history">
    /// What was said about the address, in any order; may be empty. Everything is taken to be about one address: the replies are not asked whose.
    /// </param>
    /// <param name="options">When to stop; null for <see cref="SuppressionOptions.Default"/>.</param>
    /// <param name="now">
    /// The time to decide for; null for that of the newest entry, and so is an earlier one. A wait or a stop that is over by then gives
    /// <see cref="SuppressionAction.Keep"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static SuppressionDecision Decide(IEnumerable<SuppressionEntry> history, SuppressionOptions? options = null, DateTimeOffset? now = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        var facts = new List<SuppressionFact>();
        foreach (var entry in history)
        {
            if (entry.Reply is not null)
                facts.Add(SuppressionFact.Of(entry));
        }

        return DecideByFacts(facts, options ?? SuppressionOptions.Default, now);
    }

    /// <summary>Decides by what counts of the replies. Sorts <paramref name="facts"/>.</summary>
    internal static SuppressionDecision DecideByFacts(List<SuppressionFact> facts, SuppressionOptions options, DateTimeOffset? now)
    {
        if (facts.Count == 0)
            return new SuppressionDecision(SuppressionAction.Keep, null, SuppressionReason.NoReplies, 0, null, null);
        facts.Sort();
        var newest = facts[^1].Time;
        DateTimeOffset? delivered = facts.FindLastIndex(fact => fact.IsDelivery) is >= 0 and var index ? facts[index].Time : null;
        // A failure of the same instant is passed over with the rest: a false stop costs more than a missed one.
        var failures = facts.FindAll(fact => (delivered is null || fact.Time > delivered) && fact.Reason(options) != SuppressionReason.NoFailure);
        if (failures.Count == 0)
            return KeepBy(delivered is null ? SuppressionReason.NoFailure : SuppressionReason.Delivered, delivered ?? newest);
        var time = now > newest ? now.Value : newest;
        var tallies = Count(failures, options);
        return Suppression(tallies, options, time) ?? Wait(failures[^1], tallies, options, time);
    }

    private static SuppressionTally[] Count(List<SuppressionFact> failures, SuppressionOptions options)
    {
        var tallies = new SuppressionTally[Reasons];
        foreach (var fact in failures)
        {
            var reason = fact.Reason(options);
            tallies[(int)reason].Add(fact.Time, options, options.For(reason));
        }

        return tallies;
    }

    /// <summary>The strictest stop that still holds: for ever before for a time, then the latest end, then the order of the reasons.</summary>
    private static SuppressionDecision? Suppression(SuppressionTally[] tallies, SuppressionOptions options, DateTimeOffset time)
    {
        SuppressionDecision? strictest = null;
        for (var reason = SuppressionReason.HardBounce; reason <= SuppressionReason.Unreachable; reason++)
        {
            var run = tallies[(int)reason].Enough;
            if (run.Count == 0)
                continue;
            DateTimeOffset? until = options.For(reason)?.SuppressFor is { } wait ? Later(run.Last, wait) : null;
            var action = until is null ? SuppressionAction.SuppressForever : SuppressionAction.SuppressUntil;
            var isStricter = strictest is null || action > strictest.Action || (action == strictest.Action && until > strictest.Until);
            if (isStricter && (until is null || until > time))
                strictest = new SuppressionDecision(action, until, reason, run.Count, run.First, run.Last);
        }

        return strictest;
    }

    /// <summary>Nothing stops mail: the newest failure says whether to wait.</summary>
    private static SuppressionDecision Wait(SuppressionFact newest, SuppressionTally[] tallies, SuppressionOptions options, DateTimeOffset time)
    {
        var reason = newest.Reason(options);
        if (reason is SuppressionReason.OnProviderList or SuppressionReason.NewAddress)
            return KeepBy(reason, newest.Time);
        // Where nobody advises a wait, a try before the distance is over would tell nothing new of the address.
        var isOfAddress = reason > SuppressionReason.HardBounce;
        DateTimeOffset? until = (newest.RetryAfter ?? (isOfAddress ? options.MinimumDistance : null)) is { } wait ? Later(newest.Time, wait) : null;
        var action = until > time ? SuppressionAction.RetryAfter : SuppressionAction.Keep;
        var run = isOfAddress ? tallies[(int)reason].Current : new SuppressionTally.Run(1, newest.Time, newest.Time);
        return new SuppressionDecision(action, action == SuppressionAction.Keep ? null : until, reason, run.Count, run.First, run.Last);
    }

    private static SuppressionDecision KeepBy(SuppressionReason reason, DateTimeOffset time) =>
        new(SuppressionAction.Keep, null, reason, 1, time, time);

    /// <summary>Adds without leaving the range of times.</summary>
    private static DateTimeOffset Later(DateTimeOffset time, TimeSpan wait) =>
        DateTimeOffset.MaxValue - time > wait ? time + wait : DateTimeOffset.MaxValue;
}
