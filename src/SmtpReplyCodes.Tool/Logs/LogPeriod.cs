using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A day or an hour of the log.</summary>
/// <param name="Start">When it began, by the clock of the log.</param>
/// <param name="Counts">What came of its attempts.</param>
/// <param name="Causes">Its failures by cause; they add up to those of <paramref name="Counts"/>.</param>
internal sealed record LogPeriod(DateTime Start, OutcomeCounts Counts, ImmutableSortedDictionary<SmtpCause, long> Causes);
