using System.Globalization;
using SmtpReplyCodes.Benchmarks.Reporting;
using SmtpReplyCodes.Benchmarks.Reports;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>What is promised about the cost of exceptions, log records and messages. Ratios are those of medians of one run.</summary>
internal static class ClientPromises
{
    private const double MostToCreate = 15, MostToLookUp = 3, MostToPlain = 1.05, MostOff = 0.01;

    /// <summary>Exceptions that keep what the server said to a command. Others are read by their words, which takes as long as there are words.</summary>
    private static readonly Failure[] Refusals = [Failure.Command, Failure.Platform, Failure.PlatformRecipient];

    public static IReadOnlyList<Promise> Check(ClientFigures figures) =>
    [
        .. Refusals.Select(failure => ReadsQuickly(failure, figures)),
        AnswersFromMemory(figures, nameof(RepeatedReadBenchmarks.Command)),
        AnswersFromMemory(figures, nameof(RepeatedReadBenchmarks.TryGet)),
        AnswersFromMemory(figures, nameof(RepeatedReadBenchmarks.Platform)),
        AddsNothing(figures),
        Promise.AtMost($"With the level off it adds at most {MostOff:0 %} of what a record costs", Off(figures), MostOff * 100, "%"),
        Promise.AtMost("Neither allocates more", MoreBytes(figures, nameof(LoggingBenchmarks.Plain)) + MoreBytes(figures, nameof(LoggingBenchmarks.LevelOff)), 0, "bytes"),
        .. Enum.GetValues<SpecimenSet>().SelectMany(set => SavesWriting(set, figures)),
    ];

    private static Promise ReadsQuickly(Failure failure, ClientFigures figures) => Promise.AtMost(
        $"Reading {Failures.NameOf(failure)} the first time takes at most {MostToCreate} times as long as SmtpReply.Create", figures.FirstToCreate(failure), MostToCreate, "times");

    private static Promise AnswersFromMemory(ClientFigures figures, string method) => Promise.AtMost(
        $"{figures.Again(method).Description} from memory takes at most {MostToLookUp} times as long as the look-up",
        figures.Again(method).Median / figures.Again(nameof(RepeatedReadBenchmarks.LookUp)).Median,
        MostToLookUp,
        "times");

    private static Promise AddsNothing(ClientFigures figures)
    {
        var (ratio, error) = figures.Enrichment(nameof(LoggingBenchmarks.Plain));
        return new Promise(
            string.Create(CultureInfo.InvariantCulture, $"A record without an exception costs at most {MostToPlain} times as much with enrichment as without"),
            string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ± {error:0.00} times"),
            ratio <= MostToPlain);
    }

    /// <summary>In per cent. A ratio of times as short as these says nothing.</summary>
    private static double Off(ClientFigures figures)
    {
        double Median(string method, bool isEnriched) => figures.Log(method, isEnriched).Median;
        var added = Median(nameof(LoggingBenchmarks.LevelOff), isEnriched: true) - Median(nameof(LoggingBenchmarks.LevelOff), isEnriched: false);
        return 100 * Math.Max(0, added) / Median(nameof(LoggingBenchmarks.Plain), isEnriched: false);
    }

    private static long MoreBytes(ClientFigures figures, string method) => Math.Max(0, figures.Log(method, isEnriched: true).Allocated - figures.Log(method, isEnriched: false).Allocated);

    private static Promise[] SavesWriting(SpecimenSet set, ClientFigures figures)
    {
        Timing convert = figures.Messages(nameof(MessageBenchmarks.Convert), set), write = figures.Messages(nameof(MessageBenchmarks.WriteAndRead), set);
        return
        [
            Promise.AtMost($"ToDeliveryReport takes no longer than to write the message and to read it ({set})", convert.Median / write.Median, 1, "of it"),
            Promise.AtMost($"It allocates no more ({set})", (double)convert.Allocated / write.Allocated, 1, "of it"),
        ];
    }
}
