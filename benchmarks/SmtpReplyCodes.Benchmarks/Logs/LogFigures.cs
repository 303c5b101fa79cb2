using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The figures of one run, by what they are about.</summary>
internal sealed class LogFigures(IReadOnlyList<Timing> ways, IReadOnlyList<Timing> packed, IReadOnlyList<Timing> sizes, LogMemory memory)
{
    public static LogCounts Counts { get; } = LogCounts.Of(PostfixLog.Make(LogBenchmarks.Size));

    /// <summary>The ways to read the log.</summary>
    public IReadOnlyList<Timing> Ways => ways;

    /// <summary>The ways to read it packed.</summary>
    public IReadOnlyList<Timing> Packed => packed;

    public LogMemory Memory => memory;

    public IEnumerable<int> Sizes => sizes.Select(SizeOf).Order();

    public double Way(string method) => ways.Single(timing => timing.Method == method).Median;

    public double Gzip(string method) => packed.Single(timing => timing.Method == method).Median;

    public double NanosecondsPerByte(int size) => sizes.Single(timing => SizeOf(timing) == size).Median / size;

    private static int SizeOf(Timing timing) => (int)timing.Parameters[nameof(LogSizeBenchmarks.Size)];
}
