using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>The medians of one run, by what they are about.</summary>
internal sealed class DiagnosisFigures(IReadOnlyList<Timing> timings)
{
    /// <summary>The ways to deal with the mixed lines.</summary>
    public IReadOnlyList<Timing> Lines { get; } = [.. timings.Where(timing => timing.Parameters.Count == 0)];

    public IReadOnlyList<int> Sizes { get; } = [.. timings.Where(IsOfSize).Select(timing => (int)timing.Parameters[nameof(SizeBenchmarks.Size)]).Distinct().Order()];

    public double Line(string method) => Lines.Single(timing => timing.Method == method).Median;

    /// <param name="set">The rules.</param>
    /// <param name="method">How they are asked: a benchmark of <see cref="GrowthBenchmarks"/>.</param>
    public double Rules(RuleSet set, string method) =>
        timings.Single(timing => timing.Method == method && (RuleSet)timing.Parameters[nameof(GrowthBenchmarks.Rules)] == set).Median;

    /// <summary>What a set takes as against the next smaller one.</summary>
    public double Growth(RuleSet set, string method) => Rules(set, method) / Rules(set - 1, method);

    public double NanosecondsPerByte(TextKind kind, int size) => timings.Single(timing =>
        IsOfSize(timing) && (TextKind)timing.Parameters[nameof(SizeBenchmarks.Text)] == kind && (int)timing.Parameters[nameof(SizeBenchmarks.Size)] == size).Median / size;

    private static bool IsOfSize(Timing timing) => timing.Method == nameof(SizeBenchmarks.FromText);
}
