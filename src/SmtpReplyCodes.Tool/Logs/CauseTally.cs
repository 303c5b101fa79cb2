using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts failures by their causes, each with an example.</summary>
internal sealed class CauseTally
{
    private readonly Dictionary<SmtpCause, Known> _causes = [];

    public void Add(string source, MailLogEntry entry, LogSide side)
    {
        if (!_causes.TryGetValue(entry.Reply.Cause, out var known))
            _causes.Add(entry.Reply.Cause, known = new Known(new LogExample(source, entry)));
        else if (side == LogSide.Ours && !known.Sides.ContainsKey(side))
            known.Example = new LogExample(source, entry);
        known.Counts += OutcomeCounts.One(entry.Outcome);
        known.Sides[side] = known.Sides.GetValueOrDefault(side) + 1;
    }

    /// <summary>All causes, the most frequent first.</summary>
    public ImmutableArray<LogCause> ToCauses() =>
        [.. _causes.Select(pair => new LogCause(pair.Key, pair.Value.Counts, pair.Value.Sides.ToImmutableSortedDictionary(), pair.Value.Example)).OrderByDescending(cause => cause.Counts.Total)];

    /// <summary>What is known of a cause so far.</summary>
    private sealed class Known(LogExample example)
    {
        public LogExample Example { get; set; } = example;

        public OutcomeCounts Counts { get; set; }

        public Dictionary<LogSide, long> Sides { get; } = [];
    }
}
