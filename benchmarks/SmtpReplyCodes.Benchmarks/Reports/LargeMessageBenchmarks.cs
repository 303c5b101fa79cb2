using BenchmarkDotNet.Attributes;
using MimeKit;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>One report of 20 MB each time.</summary>
public class LargeMessageBenchmarks
{
    private readonly byte[] _message = LargeMessage.Make();

    [Benchmark(Description = "IndexOf of a byte that does not occur")]
    public int Pass() => _message.AsSpan().IndexOf((byte)0);

    [Benchmark(Description = "DeliveryReport.Read, and Cause")]
    public SmtpCause ReadLarge() => DeliveryReport.Read(_message).Recipients[0].Reply.Cause;

    [Benchmark(Description = "MimeKit: MimeMessage.Load")]
    public int LoadLarge()
    {
        using var stream = new MemoryStream(_message, writable: false);
        using var loaded = MimeMessage.Load(stream);
        return loaded.Headers.Count;
    }
}
