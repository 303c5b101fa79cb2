using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>What is promised about the cost of parsing. Ratios are those of medians of one run.</summary>
internal static class ParsingPromises
{
    private static readonly string[] Readers =
    [
        nameof(ParsingBenchmarks.Reader), nameof(ParsingBenchmarks.ReaderCodeAtTheEnd), nameof(ParsingBenchmarks.ReaderNoEnhancedCode),
        nameof(ParsingBenchmarks.ReaderFiveLines),
    ];

    public static IReadOnlyList<Promise> Check(IReadOnlyList<Timing> timings, IReadOnlyList<ObjectCount> objects)
    {
        Timing Of(string method) => timings.Single(timing => timing.Method == method);
        var regex = Of(nameof(ParsingBenchmarks.Regex)).Median;
        var reader = Of(nameof(ParsingBenchmarks.Reader)).Median;
        return
        [
            Promise.AtMost("SmtpReplyReader allocates nothing", Readers.Max(method => Of(method).Allocated), 0, "bytes"),
            .. objects.Select(count => Promise.AtMost($"{count.Way} makes at most 2 objects before diagnosis", count.Objects, 2, $"({count.Bytes} bytes)")),
            Promise.AtLeast("SmtpReplyReader is at least 10 times faster than the regex", regex / reader, 10, "times"),
            Promise.AtMost("SmtpReplyReader is within 5 times of the hand-written loop", reader / Of(nameof(ParsingBenchmarks.HandWrittenLoop)).Median, 5, "times"),
            ParseTwiceAsFast(Of(nameof(ParsingBenchmarks.ParseString)), regex),
            ParseTwiceAsFast(Of(nameof(ParsingBenchmarks.ParseChars)), regex),
            ParseTwiceAsFast(Of(nameof(ParsingBenchmarks.ParseBytes)), regex),
        ];
    }

    private static Promise ParseTwiceAsFast(Timing parse, double regex) =>
        Promise.AtLeast($"{parse.Description}, objects included, is at least 2 times faster than the regex", regex / parse.Median, 2, "times");
}
