using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;

namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>The figures of one benchmark, nanoseconds and bytes a call. The error is half of the interval in which the mean lies with 99.9 % confidence.</summary>
internal sealed record Timing(string Method, string Description, ParameterInstances Parameters, double Mean, double Error, double Median, long Allocated)
{
    public static IReadOnlyList<Timing> Of(Summary summary) => [.. summary.Reports.Where(report => report.Success).Select(Of)];

    private static Timing Of(BenchmarkReport report)
    {
        var descriptor = report.BenchmarkCase.Descriptor;
        var times = report.ResultStatistics!;
        return new Timing(
            descriptor.WorkloadMethod.Name,
            descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            report.BenchmarkCase.Parameters,
            times.Mean,
            times.ConfidenceInterval.Margin,
            times.Median,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }
}
