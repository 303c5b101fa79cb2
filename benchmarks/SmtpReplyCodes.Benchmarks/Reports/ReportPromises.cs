using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>What is promised about the cost of reports. Ratios are those of medians of one run.</summary>
internal static class ReportPromises
{
    private const double MostTime = 1.0 / 3, MostBytes = 1.0 / 8, MostPasses = 3;
    private const int MostKilobytes = 256, MostPeak = 32, MostKept = 1, Megabyte = 1 << 20;

    public static IReadOnlyList<Promise> Check(ReportFigures figures) =>
    [
        .. Enum.GetValues<SpecimenSet>().SelectMany(set => CheckSet(figures, set)),
        Promise.AtMost(
            $"A report of 20 MB takes at most {MostPasses} times as long as one search for a byte in it",
            figures.Large(nameof(LargeMessageBenchmarks.ReadLarge)).Median / figures.Large(nameof(LargeMessageBenchmarks.Pass)).Median, MostPasses, "times"),
        Promise.AtMost(
            $"It allocates at most {MostKilobytes} KB: nothing of the attachment is copied",
            figures.Large(nameof(LargeMessageBenchmarks.ReadLarge)).Allocated / 1024.0, MostKilobytes, "KB"),
        Promise.AtMost("ReadMboxAsync gives a report for each message of an mbox of 1 GB", Math.Abs(figures.Mbox.Messages - figures.Mbox.Reports), 0, "too many or few"),
        Promise.AtMost($"Meanwhile the heap grows by at most {MostPeak} MB, garbage included", (double)figures.Mbox.Peak / Megabyte, MostPeak, "MB"),
        Promise.AtMost($"At its end at most {MostKept} MB more is alive than after the first 16 MB", (double)figures.Mbox.Kept / Megabyte, MostKept, "MB"),
    ];

    private static Promise[] CheckSet(ReportFigures figures, SpecimenSet set) =>
    [
        Promise.AtMost(
            $"A report with its diagnosis takes at most a third of the time that MimeKit takes for message and StatusGroups ({set})",
            figures.Report(set).Median / figures.MimeKit(set).Median, MostTime, "of it"),
        Promise.AtMost($"It allocates at most an eighth as much ({set})", (double)figures.Report(set).Allocated / figures.MimeKit(set).Allocated, MostBytes, "of it"),
    ];
}
