using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>What is promised about the cost of reports. Ratios are those of medians of one run.</summary>
internal static class ReportPromises
{
    private const double MostPasses = 3;
    private const int MostKilobytes = 256, MostPeak = 32, MostKept = 1, Megabyte = 1 << 20;

    public static IReadOnlyList<Promise> Check(ReportFigures figures) =>
    [
        .. CheckSet(figures, SpecimenSet.All, parts: 3, ofBytes: 8),
        .. CheckSet(figures, SpecimenSet.WithStatus, parts: 5, ofBytes: 20),
        .. CheckSet(figures, SpecimenSet.WithoutStatus, parts: 3, ofBytes: 20),
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

    private static Promise[] CheckSet(ReportFigures figures, SpecimenSet set, int parts, int ofBytes) =>
    [
        Promise.AtMost(
            $"A report with its diagnosis takes at most 1/{parts} of the time that MimeKit takes for message and StatusGroups ({set})",
            figures.Report(set).Median / figures.MimeKit(set).Median, 1.0 / parts, "of it"),
        Promise.AtMost($"It allocates at most 1/{ofBytes} as much ({set})", (double)figures.Report(set).Allocated / figures.MimeKit(set).Allocated, 1.0 / ofBytes, "of it"),
    ];
}
