using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>The figures of one run, by what they are about.</summary>
internal sealed class ReportFigures(IReadOnlyList<Timing> timings, MboxMemory mbox)
{
    /// <summary>The ways to go through the large message.</summary>
    public IReadOnlyList<Timing> LargeMessage { get; } = [.. timings.Where(timing => timing.Parameters.Count == 0)];

    public MboxMemory Mbox => mbox;

    /// <summary>The ways to read the specimens, each of all of the set.</summary>
    public IEnumerable<Timing> Specimens(SpecimenSet set) =>
        timings.Where(timing => timing.Parameters.Count > 0 && (SpecimenSet)timing.Parameters[nameof(ReportBenchmarks.Set)] == set);

    /// <summary>What MimeKit takes for the set.</summary>
    public Timing MimeKit(SpecimenSet set) => Specimens(set).Single(timing => timing.Method == nameof(ReportBenchmarks.StatusGroups));

    /// <summary>What a whole report takes.</summary>
    public Timing Report(SpecimenSet set) => Specimens(set).Single(timing => timing.Method == nameof(ReportBenchmarks.Diagnose));

    public Timing Large(string method) => LargeMessage.Single(timing => timing.Method == method);
}
