using SmtpReplyCodes.Benchmarks.Reporting;
using SmtpReplyCodes.Benchmarks.Reports;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>The figures of one run, by what they are about.</summary>
internal sealed class ClientFigures(IReadOnlyList<Timing> timings)
{
    /// <summary>The ways to ask once more.</summary>
    public IReadOnlyList<Timing> Repeated { get; } = [.. timings.Where(timing => timing.Parameters.Count == 0)];

    public Timing Again(string method) => Repeated.Single(timing => timing.Method == method);

    /// <param name="method">A benchmark of <see cref="FirstReadBenchmarks"/>.</param>
    /// <param name="failure">The exception.</param>
    public Timing First(string method, Failure failure) => Of(method, nameof(FirstReadBenchmarks.Failure), failure);

    /// <summary>Nanoseconds for the first reading alone.</summary>
    public double FirstRead(Failure failure) => First(nameof(FirstReadBenchmarks.MakeAndRead), failure).Median - First(nameof(FirstReadBenchmarks.Make), failure).Median;

    /// <summary>Bytes for the first reading alone.</summary>
    public long FirstReadBytes(Failure failure) => First(nameof(FirstReadBenchmarks.MakeAndRead), failure).Allocated - First(nameof(FirstReadBenchmarks.Make), failure).Allocated;

    public double FirstToCreate(Failure failure) => FirstRead(failure) / First(nameof(FirstReadBenchmarks.Create), failure).Median;

    /// <param name="method">A benchmark of <see cref="LoggingBenchmarks"/>.</param>
    /// <param name="isEnriched">Whether through the logger that enriches.</param>
    public Timing Log(string method, bool isEnriched) => Of(method, nameof(LoggingBenchmarks.IsEnriched), isEnriched);

    /// <summary>What a record costs with enrichment as against without, and how far that may be off.</summary>
    public (double Ratio, double Error) Enrichment(string method)
    {
        Timing without = Log(method, isEnriched: false), with = Log(method, isEnriched: true);
        var ratio = with.Median / without.Median;
        return (ratio, ratio * double.Hypot(with.Error / with.Mean, without.Error / without.Mean));
    }

    /// <param name="method">A benchmark of <see cref="MessageBenchmarks"/>.</param>
    /// <param name="set">The messages.</param>
    public Timing Messages(string method, SpecimenSet set) => Of(method, nameof(MessageBenchmarks.Set), set);

    private Timing Of(string method, string parameter, object value) => timings.Single(timing =>
        timing.Method == method && timing.Parameters.Items.Any(item => item.Name == parameter && Equals(item.Value, value)));
}
