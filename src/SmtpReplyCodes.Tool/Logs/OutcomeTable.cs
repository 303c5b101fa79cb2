using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Outcomes by one property, those with the most failures first. Rows, others and those without add up to the total.</summary>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="Distinct">How many different values are known, those in no row included.</param>
/// <param name="Others">What belongs to no row: rare values.</param>
/// <param name="Without">Attempts of which the property is not known.</param>
internal sealed record OutcomeTable<T>(ImmutableArray<OutcomeRow<T>> Rows, int Distinct, OutcomeCounts Others, OutcomeCounts Without)
{
    public OutcomeCounts Total => Sum(Rows) + Others + Without;

    /// <summary>The same table with less rows; what stood in the rest is with the others.</summary>
    public OutcomeTable<T> Top(int count) => Rows.Length <= count ? this : this with { Rows = Rows[..count], Others = Others + Sum(Rows[count..]) };

    private static OutcomeCounts Sum(ImmutableArray<OutcomeRow<T>> rows) => rows.Aggregate(default(OutcomeCounts), (sum, row) => sum + row.Counts);
}
