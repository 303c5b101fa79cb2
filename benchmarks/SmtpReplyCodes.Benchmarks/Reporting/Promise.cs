using System.Globalization;

namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>A statement about cost, what was measured, and whether it holds.</summary>
internal sealed record Promise(string Statement, string Measured, bool Holds)
{
    public static Promise AtMost(string statement, double measured, double limit, string unit) => new(statement, Figure(measured, unit), measured <= limit);

    public static Promise AtLeast(string statement, double measured, double limit, string unit) => new(statement, Figure(measured, unit), measured >= limit);

    private static string Figure(double measured, string unit) => string.Create(CultureInfo.InvariantCulture, $"{measured:0.##} {unit}");
}
