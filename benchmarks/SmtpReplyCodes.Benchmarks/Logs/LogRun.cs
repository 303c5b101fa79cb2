using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>Measures what it costs to read logs.</summary>
internal static class LogRun
{
    public static async Task<int> RunAsync()
    {
        var config = BenchmarkConfig.Create(warmups: 5, iterations: 15, milliseconds: 150);
        var sizes = BenchmarkConfig.Create(warmups: 2, iterations: 9, milliseconds: 150);
        var summaries = BenchmarkRunner.Run([Of<LogBenchmarks>(config), Of<GzipBenchmarks>(config), Of<LogSizeBenchmarks>(sizes)]);
        if (summaries.Any(summary => summary.HasCriticalValidationErrors || Timing.Of(summary).Count < summary.BenchmarksCases.Length))
        {
            Console.Error.WriteLine("Some benchmarks did not run; nothing was written.");
            return 1;
        }

        return Write(new LogFigures(Of<LogBenchmarks>(summaries), Of<GzipBenchmarks>(summaries), Of<LogSizeBenchmarks>(summaries), await LogMemory.MeasureAsync()));
    }

    /// <remarks>A machine that others use too may take long to build.</remarks>
    private static BenchmarkRunInfo Of<T>(ManualConfig config) => BenchmarkConverter.TypeToBenchmarks(typeof(T), config.WithBuildTimeout(TimeSpan.FromMinutes(10)));

    private static IReadOnlyList<Timing> Of<T>(Summary[] summaries) => Timing.Of(summaries.Single(summary => summary.BenchmarksCases[0].Descriptor.Type == typeof(T)));

    private static int Write(LogFigures figures) => new ResultPage("logs.md", "Reading the logs of mail servers")
        .Add(Explanation())
        .Add(Ways(figures).ToString())
        .Add(
            """
            The same log packed, out of memory. Unpacking and reading take turns on one processor, so that both together take the sum of both; what is
            promised is that reading is not the slower one of the two.
            """)
        .Add(Packed(figures).ToString())
        .Add("Longer logs of the same kind, in nanoseconds a byte, read and diagnosed:")
        .Add(Sizes(figures).ToString())
        .Add(Memory(figures.Memory))
        .Finish(LogPromises.Check(figures));

    private static string Explanation()
    {
        var counts = LogFigures.Counts;
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            A log of Postfix of {counts.Bytes / 1e6:0.0} MB, {counts.Lines:N0} lines of {(double)counts.Bytes / counts.Lines:0} bytes in the mean, invented, the same in every run: connections, messages and
            their way through the queue as the daemons log them, {counts.Deliveries:N0} deliveries of which {Percent(counts.Sent, counts)} succeed, {Percent(counts.Deferred, counts)} are put off and {Percent(counts.Bounced, counts)} given up, notifications
            of these, and {counts.Rejected:N0} clients refused at the door. The rival is what a good practitioner writes: the lines of a StreamReader over the same
            bytes, ten anchored compiled regular expressions tried in turn, one for each daemon, the values of the groups as strings, the sender
            joined by the name of the message, and for mail that did not arrive 135 regular expressions for the cause until one matches. Both
            make an object of each delivery. The last row is the floor: it finds the ends of the lines, no more. Times depend on the machine and
            the day, ratios (of medians, within this run) hardly: read those.
            """);
    }

    private static string Percent(int part, LogCounts counts) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / counts.Deliveries:0} %");

    private static Table Ways(LogFigures figures)
    {
        var regexes = figures.Way(nameof(LogBenchmarks.RegexCauses));
        var table = new Table("method", "median ns a line", "MB/s", "to the regexes with causes", "allocated B a line");
        foreach (var timing in figures.Ways)
        {
            table.Add(
                timing.Description,
                Format(timing.Median / LogFigures.Counts.Lines, "0.0"),
                Speed(timing),
                Format(timing.Median / regexes, "0.000"),
                Format((double)timing.Allocated / LogFigures.Counts.Lines, "0"));
        }

        return table;
    }

    private static Table Packed(LogFigures figures)
    {
        var unpack = figures.Gzip(nameof(GzipBenchmarks.Unpack));
        var table = new Table("method", "median ms", "MB/s of the log", "to unpacking alone");
        foreach (var timing in figures.Packed)
            table.Add(timing.Description, Format(timing.Median / 1e6, "0.00"), Speed(timing), Format(timing.Median / unpack, "0.00"));
        return table;
    }

    private static Table Sizes(LogFigures figures)
    {
        var table = new Table([.. figures.Sizes.Select(size => $"{size / 1_000_000} MB")]);
        table.Add([.. figures.Sizes.Select(size => Format(figures.NanosecondsPerByte(size), "0.00"))]);
        return table;
    }

    private static string Memory(LogMemory memory) => string.Create(CultureInfo.InvariantCulture,
        $"""
        A log of {memory.Bytes / 1e6:N0} MB, made while it is read, no name of a message in it twice: {memory.Lines:N0} lines and {memory.Entries:N0} entries in {memory.Time.TotalSeconds:N1} s
        besides the making, {memory.Lines / memory.Time.TotalSeconds:N0} lines a second.
        """);

    private static string Speed(Timing timing) => Format(LogFigures.Counts.Bytes / timing.Median * 1e3, "#,0");

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
