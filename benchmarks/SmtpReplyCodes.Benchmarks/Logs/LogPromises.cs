using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>What is promised about the cost of logs. Ratios are those of medians of one run.</summary>
internal static class LogPromises
{
    private const double LeastToRegexes = 10, MostMegabytes = 8, MostGrowth = 1.5, LeastToGzip = 1;
    private const int Megabyte = 1 << 20;

    public static IReadOnlyList<Promise> Check(LogFigures figures) =>
    [
        Promise.AtLeast(
            $"A log of Postfix is read and diagnosed at least {LeastToRegexes} times faster than by the compiled regexes",
            figures.Way(nameof(LogBenchmarks.RegexCauses)) / figures.Way(nameof(LogBenchmarks.ReadCauses)), LeastToRegexes, "times"),
        Promise.AtMost("Library and regexes find each delivery and each rejection", Missing(), 0, "missing"),
        Promise.AtMost($"After 5 GB at most {MostMegabytes} MB more is alive than after the first 100 MB", (double)figures.Memory.HeapGrowth / Megabyte, MostMegabytes, "MB"),
        Promise.AtMost($"The process has at most {MostMegabytes} MB more memory then", (double)figures.Memory.ProcessGrowth / Megabyte, MostMegabytes, "MB"),
        Promise.AtLeast(
            "A packed log is read at the speed of decompression: plain bytes are read and diagnosed at least as fast as GZipStream gives them",
            figures.Gzip(nameof(GzipBenchmarks.Unpack)) / figures.Gzip(nameof(GzipBenchmarks.ReadPlain)), LeastToGzip, "times"),
        .. figures.Sizes.Skip(1).Select(size => StaysFlat(size, figures)),
    ];

    private static Promise StaysFlat(int size, LogFigures figures) => Promise.AtMost(
        $"A byte takes at most {MostGrowth} times as long in {size / 1_000_000} MB as in 1 MB",
        figures.NanosecondsPerByte(size) / figures.NanosecondsPerByte(figures.Sizes.First()), MostGrowth, "times");

    /// <summary>What either of them does not find, or invents.</summary>
    private static int Missing()
    {
        var log = PostfixLog.Make(LogBenchmarks.Size);
        var (library, regexes) = (LogRuns.Read(new MemoryStream(log, writable: false)), new RegexLogReader(PostfixRegexes.Compiled(), []).Read(log));
        return Math.Abs(library - LogFigures.Counts.Entries) + Math.Abs(regexes - LogFigures.Counts.Entries);
    }
}
