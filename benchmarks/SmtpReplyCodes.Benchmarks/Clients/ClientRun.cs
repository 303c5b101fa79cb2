using System.Globalization;
using BenchmarkDotNet.Running;
using SmtpReplyCodes.Benchmarks.Reporting;
using SmtpReplyCodes.Benchmarks.Reports;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>Measures what it costs to get a reply out of what clients hold in their hands, and to log it.</summary>
internal static class ClientRun
{
    private const string Reading =
        """
        Exceptions as MailKit and System.Net.Mail make them of a reply. What the first reading takes is the difference between an exception made
        and read and one that is only made, one after the other, so that what the garbage collector has to do for what is remembered counts too.
        `SmtpReply.Create` gets code and text of the same reply. Times depend on the machine and the day, ratios (of medians, within this run)
        hardly: read those.
        """;

    private const string Logging =
        """
        One record with three values through the `ILogger<T>` that the container gives, with `AddSmtpReplyEnrichment` and without it. The provider
        makes the message of each record and drops it: whatever else a real one does comes on top, on both sides. The exception that is read is
        the same each time, its reply comes from memory. Errors are half of the intervals of 99.9 % confidence, over several processes each.
        """;

    private const string Messages =
        """
        A figure is that of one message out of those that the tests of the reports read. MimeKit has loaded them before; either the report is read
        of what it holds, or the message is written to memory and read from there.
        """;

    public static int Run()
    {
        var config = BenchmarkConfig.Create(warmups: 5, iterations: 15, milliseconds: 100);
        var summaries = BenchmarkRunner.Run(
        [
            BenchmarkConverter.TypeToBenchmarks(typeof(FirstReadBenchmarks), config),
            BenchmarkConverter.TypeToBenchmarks(typeof(RepeatedReadBenchmarks), config),
            BenchmarkConverter.TypeToBenchmarks(typeof(LoggingBenchmarks), BenchmarkConfig.Create(warmups: 7, iterations: 8, milliseconds: 60, launches: 3)),
            BenchmarkConverter.TypeToBenchmarks(typeof(MessageBenchmarks), config),
        ]);
        Timing[] timings = [.. summaries.SelectMany(Timing.Of)];
        if (summaries.Any(summary => summary.HasCriticalValidationErrors) || timings.Length < summaries.Sum(summary => summary.BenchmarksCases.Length))
        {
            Console.Error.WriteLine("Some benchmarks did not run; nothing was written.");
            return 1;
        }

        return Write(new ClientFigures(timings));
    }

    private static int Write(ClientFigures figures) => new ResultPage("clients.md", "Exceptions, log records and messages")
        .Add(Reading)
        .Add(FirstReads(figures).ToString())
        .Add("From memory, the same exception again:")
        .Add(RepeatedReads(figures).ToString())
        .Add(Logging)
        .Add(Records(figures).ToString())
        .Add(Messages)
        .Add(Reports(figures).ToString())
        .Finish(ClientPromises.Check(figures));

    private static Table FirstReads(ClientFigures figures)
    {
        var table = new Table("exception", "ns Create", "ns exception", "ns first reading", "to Create", "allocated B by reading");
        foreach (var failure in Enum.GetValues<Failure>())
        {
            table.Add(
                Failures.NameOf(failure),
                Format(figures.First(nameof(FirstReadBenchmarks.Create), failure).Median, "0.0"),
                Format(figures.First(nameof(FirstReadBenchmarks.Make), failure).Median, "0.0"),
                Format(figures.FirstRead(failure), "0.0"),
                Format(figures.FirstToCreate(failure), "0.0"),
                Format(figures.FirstReadBytes(failure), "0"));
        }

        return table;
    }

    private static Table RepeatedReads(ClientFigures figures)
    {
        var lookUp = figures.Again(nameof(RepeatedReadBenchmarks.LookUp)).Median;
        var table = new Table("method", "median ns", "to the look-up", "allocated B");
        foreach (var timing in figures.Repeated)
            table.Add(timing.Description, Format(timing.Median, "0.0"), Format(timing.Median / lookUp, "0.00"), Format(timing.Allocated, "0"));
        return table;
    }

    private static Table Records(ClientFigures figures)
    {
        var table = new Table("record", "median ns without", "with enrichment", "ratio", "allocated B without", "with enrichment");
        foreach (var method in LoggingBenchmarks.Records)
        {
            Timing without = figures.Log(method, isEnriched: false), with = figures.Log(method, isEnriched: true);
            var (ratio, error) = figures.Enrichment(method);
            table.Add(
                with.Description,
                Format(without.Median, "0.0"),
                Format(with.Median, "0.0"),
                $"{Format(ratio, "0.00")} ± {Format(error, "0.00")}",
                Format(without.Allocated, "0"),
                Format(with.Allocated, "0"));
        }

        return table;
    }

    private static Table Reports(ClientFigures figures)
    {
        var table = new Table("method", "messages", "median ns a message", "to writing", "allocated B a message", "to writing");
        foreach (var set in Enum.GetValues<SpecimenSet>())
        {
            var (count, write) = (ReportSpecimens.Of(set).Length, figures.Messages(nameof(MessageBenchmarks.WriteAndRead), set));
            foreach (var timing in (Timing[])[figures.Messages(nameof(MessageBenchmarks.Convert), set), write])
            {
                table.Add(
                    timing.Description,
                    $"{set} ({count})",
                    Format(timing.Median / count, "0"),
                    Format(timing.Median / write.Median, "0.000"),
                    Format((double)timing.Allocated / count, "0"),
                    Format((double)timing.Allocated / write.Allocated, "0.000"));
            }
        }

        return table;
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
