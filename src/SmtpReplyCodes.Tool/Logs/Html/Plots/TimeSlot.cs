using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>What one bar of the time line shows.</summary>
/// <param name="Index">The number of its unit.</param>
/// <param name="Start">When it began, by the clock of the log.</param>
/// <param name="Counts">What came of the attempts in it.</param>
/// <param name="Causes">How many failed for which cause.</param>
internal sealed record TimeSlot(int Index, DateTime Start, OutcomeCounts Counts, ImmutableDictionary<SmtpCause, long> Causes);
