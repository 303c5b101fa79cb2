using System.Diagnostics;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>What the memory does while the reports of a large mbox are read, one held at a time.</summary>
/// <param name="Bytes">The size of the mbox.</param>
/// <param name="Messages">How many messages it has.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Peak">The most that the managed heap grew, garbage that nobody has collected yet included.</param>
/// <param name="Kept">How much more is alive at the end than was after the first 16 MB.</param>
/// <param name="Time">How long it took.</param>
internal sealed record MboxMemory(long Bytes, long Messages, long Reports, long Peak, long Kept, TimeSpan Time)
{
    private const long Size = 1L << 30, FirstBytes = 16 << 20;

    /// <summary>So many messages are read between two looks at the heap, which it may not fill meanwhile.</summary>
    private const int Step = 100;

    public static async Task<MboxMemory> MeasureAsync()
    {
        using var mbox = new RepeatedMbox(ReportSpecimens.Messages, Size);
        long before = GC.GetTotalMemory(forceFullCollection: true), peak = before, first = 0, reports = 0;
        var start = Stopwatch.GetTimestamp();
        await foreach (var report in DeliveryReport.ReadMboxAsync(mbox))
        {
            reports++;
            if (reports % Step != 0)
                continue;
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            if (first == 0 && mbox.Position >= FirstBytes)
                first = GC.GetTotalMemory(forceFullCollection: true);
        }

        var time = Stopwatch.GetElapsedTime(start);
        return new MboxMemory(mbox.Length, mbox.Messages, reports, peak - before, Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - first), time);
    }
}
