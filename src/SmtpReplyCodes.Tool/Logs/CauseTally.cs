using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts failures by their causes, each with an example.</summary>
internal sealed class CauseTally
{
    private readonly Dictionary<SmtpCause, LogCause> _causes = [];

    public void Add(string source, MailLogEntry entry, LogSide side)
    {
        var cause = entry.Reply.Cause;
        if (!_causes.TryGetValue(cause, out var known) || (known.Ours == 0 && side == LogSide.Ours))
            known = new LogCause(cause, known?.Counts ?? default, 0, new LogExample(source, entry));
        _causes[cause] = known with { Counts = known.Counts + OutcomeCounts.One(entry.Outcome), Ours = known.Ours + (side == LogSide.Ours ? 1 : 0) };
    }

    /// <summary>All causes, the most frequent first.</summary>
    public ImmutableArray<LogCause> ToCauses() => [.. _causes.Values.OrderByDescending(cause => cause.Counts.Total)];
}
