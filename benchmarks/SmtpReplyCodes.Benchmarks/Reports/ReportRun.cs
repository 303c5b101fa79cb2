using System.Globalization;
using BenchmarkDotNet.Running;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>Measures what it costs to read delivery reports.</summary>
internal static class ReportRun
{
    public static async Task<int> RunAsync()
    {
        var summaries = BenchmarkRunner.Run(
        [
            BenchmarkConverter.TypeToBenchmarks(typeof(ReportBenchmarks), BenchmarkConfig.Create(warmups: 5, iterations: 15, milliseconds: 150)),
            BenchmarkConverter.TypeToBenchmarks(typeof(LargeMessageBenchmarks), BenchmarkConfig.Create(warmups: 4, iterations: 15, milliseconds: 150)),
        ]);
        Timing[] timings = [.. summaries.SelectMany(Timing.Of)];
        if (summaries.Any(summary => summary.HasCriticalValidationErrors) || timings.Length < summaries.Sum(summary => summary.BenchmarksCases.Length))
        {
            Console.Error.WriteLine("Some benchmarks did not run; nothing was written.");
            return 1;
        }

        return Write(new ReportFigures(timings, await MboxMemory.MeasureAsync()));
    }

    internal static int Write(ReportFigures figures) => new ResultPage("reports.md", "Reading delivery reports")
        .Add(Explanation())
        .Add(Specimens(figures).ToString())
        .Add(
            """
            A report of 20 MB, nearly all of it the attachment of the message that it returns. The pass looks for one byte with the vector instructions of
            the processor and is as fast as memory can be read; the reader has to find boundaries, two hyphens, for which each byte is compared twice.
            """)
        .Add(Large(figures).ToString())
        .Add(Mbox(figures.Mbox))
        .Finish(ReportPromises.Check(figures));

    private static string Explanation() =>
        string.Create(CultureInfo.InvariantCulture,
            $"""
            A figure is that of one message out of the {ReportSpecimens.Messages.Length:N0} that the tests of the reports read: all that MimeKit loads too, and of these the reports in which it
            finds a delivery status, and the others. These hold nothing but text for people, which it does not look at, while the library has to read every word. MimeKit
            loads the message from memory and gives the groups of fields of its delivery status, if it has one: it reads neither the text for people nor
            what the fields say, and names no cause. The specimens are read again and again, so that the verdicts that the library remembers by their
            words serve here as they do on a server that sees the same refusals every day. Times depend on the machine and the day, ratios (of medians, within this run)
            hardly: read those. The last two rows of a set are floors: no reader is faster than a copy, none that looks at lines than a search for their ends.
            """);

    private static Table Specimens(ReportFigures figures)
    {
        var table = new Table("method", "messages", "median ns a message", "to MimeKit", "allocated B a message", "to MimeKit");
        foreach (var set in Enum.GetValues<SpecimenSet>())
        {
            var (count, mimeKit) = (ReportSpecimens.Of(set).Length, figures.MimeKit(set));
            foreach (var timing in figures.Specimens(set))
            {
                table.Add(
                    timing.Description,
                    $"{set} ({count})",
                    Format(timing.Median / count, "0"),
                    Format(timing.Median / mimeKit.Median, "0.000"),
                    Format((double)timing.Allocated / count, "0"),
                    Format((double)timing.Allocated / mimeKit.Allocated, "0.000"));
            }
        }

        return table;
    }

    private static Table Large(ReportFigures figures)
    {
        var pass = figures.Large(nameof(LargeMessageBenchmarks.Pass)).Median;
        var table = new Table("method", "median ms", "to the pass", "allocated KB");
        foreach (var timing in figures.LargeMessage)
        {
            table.Add(
                timing.Description,
                Format(timing.Median / 1e6, "0.00"),
                Format(timing.Median / pass, "0.00"),
                Format(timing.Allocated / 1024.0, "0.0"));
        }

        return table;
    }

    private static string Mbox(MboxMemory mbox) =>
        string.Create(CultureInfo.InvariantCulture,
            $"""
            An mbox of {mbox.Bytes / 1e6:N0} MB, the specimens again and again, made while it is read: {mbox.Reports:N0} reports in {mbox.Time.TotalSeconds:N1} s.
            """);

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
