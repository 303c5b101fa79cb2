using BenchmarkDotNet.Attributes;
using MimeKit;
using SmtpReplyCodes.Benchmarks.Diagnosis;
using SmtpReplyCodes.Benchmarks.Reports;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>All specimens of a set each time, as messages that MimeKit has read before. Sums keep anything from being left out.</summary>
public class MessageBenchmarks
{
    private MimeMessage[] _messages = [];

    [ParamsAllValues]
    public SpecimenSet Set { get; set; }

    [GlobalSetup(Target = nameof(Convert))]
    public void SettleConvert() => Settle(Convert);

    [GlobalSetup(Target = nameof(WriteAndRead))]
    public void SettleWriteAndRead() => Settle(WriteAndRead);

    [Benchmark(Description = "MimeMessage.ToDeliveryReport")]
    public int Convert()
    {
        var sum = 0;
        foreach (var message in _messages)
            sum += (int)message.ToDeliveryReport().Kind;
        return sum;
    }

    [Benchmark(Description = "MimeMessage.WriteTo, and DeliveryReport.Read")]
    public int WriteAndRead()
    {
        var sum = 0;
        foreach (var message in _messages)
        {
            using var stream = new MemoryStream();
            message.WriteTo(stream);
            sum += (int)DeliveryReport.Read(stream.GetBuffer().AsSpan(0, (int)stream.Length)).Kind;
        }

        return sum;
    }

    private void Settle(Func<int> work)
    {
        _messages = [.. ReportSpecimens.Of(Set).Select(Load)];
        Tiers.Settle(work);
    }

    private static MimeMessage Load(byte[] message)
    {
        using var stream = new MemoryStream(message, writable: false);
        return MimeMessage.Load(stream);
    }
}
