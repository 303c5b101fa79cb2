using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The log as it lies in an archive, out of memory: unpacked, unpacked and read, and read alone.</summary>
public class GzipBenchmarks
{
    private readonly byte[] _log = PostfixLog.Make(LogBenchmarks.Size);
    private byte[] _packed = [];

    [GlobalSetup]
    public void Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(_log);
        _packed = packed.ToArray();
        Tiers.Settle(UnpackAndRead);
    }

    [Benchmark(Description = "GZipStream alone")]
    public int Unpack() => LogRuns.Drain(Open());

    [Benchmark(Description = "GZipStream, MailLogReader, and Cause where mail did not arrive")]
    public int UnpackAndRead() => LogRuns.ReadCauses(Open());

    [Benchmark(Description = "MailLogReader over the plain bytes, and Cause")]
    public int ReadPlain() => LogRuns.ReadCauses(new MemoryStream(_log, writable: false));

    private GZipStream Open() => new(new MemoryStream(_packed, writable: false), CompressionMode.Decompress);
}
