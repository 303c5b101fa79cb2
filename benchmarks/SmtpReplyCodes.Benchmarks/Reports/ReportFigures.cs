using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>The medians of one run, by what they are about.</summary>
internal sealed class ReportFigures(IReadOnlyList<Timing> timings, MboxMemory mbox)
{
    private static readonly string[] Large = [nameof(LargeMessageBenchmarks.Pass), nameof(LargeMessageBenchmarks.ReadLarge), nameof(LargeMessageBenchmarks.LoadLarge)];

    /// <summary>The ways to read the specimens, each of all of them.</summary>
    public IReadOnlyList<Timing> Specimens { get; } = [.. timings.Where(timing => !Large.Contains(timing.Method))];

    /// <summary>The ways to go through the large message.</summary>
    public IReadOnlyList<Timing> LargeMessage { get; } = [.. timings.Where(timing => Large.Contains(timing.Method))];

    public MboxMemory Mbox => mbox;

    public Timing Of(string method) => timings.Single(timing => timing.Method == method);

    public double Time(string method, string other) => Of(method).Median / Of(other).Median;

    public double Bytes(string method, string other) => (double)Of(method).Allocated / Of(other).Allocated;
}
