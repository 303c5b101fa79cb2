using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>How BenchmarkDotNet is run: each benchmark in a process of its own, memory counted, nothing written but to the console.</summary>
internal static class BenchmarkConfig
{
    /// <summary>Short enough for a machine that others use too: the median of so many times so many milliseconds a benchmark, in each of so many processes.</summary>
    public static ManualConfig Create(int warmups, int iterations, int milliseconds, int launches = 1) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithLaunchCount(launches).WithWarmupCount(warmups).WithIterationCount(iterations).WithIterationTime(TimeInterval.FromMilliseconds(milliseconds)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
}
