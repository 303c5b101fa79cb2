using System.Text;
using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The whole log each time, out of memory. Counts keep anything from being left out.</summary>
public class LogBenchmarks
{
    /// <summary>More than the caches of a processor next to its cores hold.</summary>
    internal const int Size = 2_000_000;

    private readonly byte[] _log = PostfixLog.Make(Size);
    private string[] _lines = [];
    private RegexLogReader? _regexes;

    [GlobalSetup(Target = nameof(ReadCauses))]
    public void SettleReadCauses() => Tiers.Settle(ReadCauses);

    [GlobalSetup(Target = nameof(Read))]
    public void SettleRead() => Tiers.Settle(Read);

    [GlobalSetup(Target = nameof(ReadLines))]
    public void SettleReadLines()
    {
        _lines = Encoding.UTF8.GetString(_log).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Tiers.Settle(ReadLines);
    }

    [GlobalSetup(Target = nameof(RegexCauses))]
    public void SettleRegexCauses()
    {
        _regexes = new RegexLogReader(PostfixRegexes.Compiled(), BounceRegexes.Compiled());
        Tiers.Settle(RegexCauses);
    }

    [GlobalSetup(Target = nameof(Regexes))]
    public void SettleRegexes()
    {
        _regexes = new RegexLogReader(PostfixRegexes.Compiled(), []);
        Tiers.Settle(Regexes);
    }

    [Benchmark(Description = "MailLogReader, and Cause where mail did not arrive")]
    public int ReadCauses() => LogRuns.ReadCauses(new MemoryStream(_log, writable: false));

    [Benchmark(Description = "MailLogReader, no cause asked for")]
    public int Read() => LogRuns.Read(new MemoryStream(_log, writable: false));

    [Benchmark(Description = "MailLog.TryReadLine(string), no cause asked for")]
    public int ReadLines()
    {
        var count = 0;
        foreach (var line in _lines)
            count += MailLog.TryReadLine(line, out _) ? 1 : 0;
        return count;
    }

    [Benchmark(Description = "StreamReader, a regex for each daemon, 135 for the cause, compiled")]
    public int RegexCauses() => _regexes!.Read(_log);

    [Benchmark(Description = "StreamReader, a regex for each daemon, compiled")]
    public int Regexes() => _regexes!.Read(_log);

    [Benchmark(Description = "IndexOf for the ends of lines")]
    public int CutLines()
    {
        var count = 0;
        ReadOnlySpan<byte> rest = _log;
        while (rest.IndexOf((byte)'\n') is >= 0 and var length)
        {
            rest = rest[(length + 1)..];
            count++;
        }

        return count;
    }
}
