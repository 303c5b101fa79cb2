using System.Diagnostics;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>What the memory does while a log of 5 GB is read and each failure diagnosed.</summary>
/// <param name="Bytes">The size of the log.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Entries">How many entries were read.</param>
/// <param name="HeapGrowth">How much more of the managed heap is alive at its end than after the first 100 MB.</param>
/// <param name="ProcessGrowth">How much more memory the process has then, garbage included.</param>
/// <param name="Time">How long the reading took, the making of the lines left out.</param>
internal sealed record LogMemory(long Bytes, long Lines, long Entries, long HeapGrowth, long ProcessGrowth, TimeSpan Time)
{
    internal const long Size = 5_000_000_000, FirstBytes = 100_000_000;

    public static async Task<LogMemory> MeasureAsync(long size = Size)
    {
        using var log = new EndlessLog(size);
        var reader = new MailLogReader(log);
        long entries = 0, named = 0;
        (long Heap, long Process)? first = null;
        var start = Stopwatch.GetTimestamp();
        while (await reader.ReadAsync() is { } entry)
        {
            entries++;
            named += entry.Outcome != MailLogOutcome.Sent && entry.Reply.Cause != SmtpCause.Unknown ? 1 : 0;
            if (first is null && log.Position >= FirstBytes)
                first = Look();
        }

        var time = Stopwatch.GetElapsedTime(start) - log.Making;
        var (heap, process) = Look();
        return new LogMemory(reader.BytesRead, reader.LinesRead, entries, heap - first!.Value.Heap, process - first.Value.Process, time);
    }

    private static (long Heap, long Process) Look()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        return (heap, Environment.WorkingSet);
    }
}
