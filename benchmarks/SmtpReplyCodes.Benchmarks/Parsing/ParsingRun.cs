using System.Globalization;
using BenchmarkDotNet.Running;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>Measures parsing with BenchmarkDotNet, each benchmark in a process of its own.</summary>
internal static class ParsingRun
{
    private const string Explanation =
        """
        The line has 90 bytes with its line end (`550 5.1.1 <some.one@mail.example.org>: …`) unless the method says otherwise. Regex and loop
        read the codes of that line and nothing else; the reader finds the end of the line and an enhanced code wherever it stands; `Parse`
        makes a reply that keeps the text. Times depend on the machine and the day, ratios (of medians, within this run) hardly: read those.
        """;

    public static int Run()
    {
        var summary = BenchmarkRunner.Run<ParsingBenchmarks>(BenchmarkConfig.Create(warmups: 5, iterations: 15, milliseconds: 150));
        var timings = Timing.Of(summary);
        if (summary.HasCriticalValidationErrors || timings.Count < summary.BenchmarksCases.Length)
        {
            Console.Error.WriteLine("Some benchmarks did not run; nothing was written.");
            return 1;
        }

        return new ResultPage("parsing.md", "Reading one reply")
            .Add(Explanation)
            .Add(Figures(timings).ToString())
            .Finish(ParsingPromises.Check(timings, ObjectCount.OfParse()));
    }

    private static Table Figures(IReadOnlyList<Timing> timings)
    {
        var regex = timings.Single(timing => timing.Method == nameof(ParsingBenchmarks.Regex)).Median;
        var loop = timings.Single(timing => timing.Method == nameof(ParsingBenchmarks.HandWrittenLoop)).Median;
        var table = new Table("method", "mean ns", "median ns", "to the regex", "to the loop", "allocated B");
        foreach (var timing in timings)
        {
            table.Add(
                timing.Description,
                Format(timing.Mean, "0.0"),
                Format(timing.Median, "0.0"),
                Format(timing.Median / regex, "0.000"),
                Format(timing.Median / loop, "0.0"),
                Format(timing.Allocated, "0"));
        }

        return table;
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
