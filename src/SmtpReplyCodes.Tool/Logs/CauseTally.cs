using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts failures by their causes, each with an example.</summary>
internal sealed class CauseTally
{
    private readonly Dictionary<SmtpCause, Known> _causes = [];

    public void Add(string source, MailLogEntry entry, LogSide side)
    {
        if (!_causes.TryGetValue(entry.Reply.Cause, out var known))
            _causes.Add(entry.Reply.Cause, known = new Known());
        known.Add(source, entry, side);
    }

    /// <summary>All causes, the most frequent first.</summary>
    public ImmutableArray<LogCause> ToCauses() => [.. _causes.Select(pair => pair.Value.ToCause(pair.Key)).OrderByDescending(cause => cause.Counts.Total)];

    /// <summary>What is known of a cause so far.</summary>
    private sealed class Known
    {
        private readonly Dictionary<LogSide, long> _sides = [];
        private OutcomeCounts _counts;
        private long _concern;
        private LogExample? _example;
        private int _worth;

        public void Add(string source, MailLogEntry entry, LogSide side)
        {
            var isConcern = side == LogSide.Ours || entry.Outcome != MailLogOutcome.Rejected;
            _counts += OutcomeCounts.One(entry.Outcome);
            _concern += isConcern ? 1 : 0;
            _sides[side] = _sides.GetValueOrDefault(side) + 1;
            var worth = side == LogSide.Ours ? 3 : isConcern ? 2 : 1;
            if (worth > _worth)
                (_example, _worth) = (new LogExample(source, entry), worth);
        }

        public LogCause ToCause(SmtpCause cause) => new(cause, _counts, _sides.ToImmutableSortedDictionary(), _example!) { Concern = _concern };
    }
}
