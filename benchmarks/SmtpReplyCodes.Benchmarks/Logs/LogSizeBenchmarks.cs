using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>What longer logs cost.</summary>
public class LogSizeBenchmarks
{
    private byte[] _log = [];

    [Params(1_000_000, 10_000_000, 100_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _log = PostfixLog.Make(1_000_000);
        Tiers.Settle(Read);
        _log = PostfixLog.Make(Size);
    }

    [Benchmark]
    public int Read() => LogRuns.ReadCauses(new MemoryStream(_log, writable: false));
}
