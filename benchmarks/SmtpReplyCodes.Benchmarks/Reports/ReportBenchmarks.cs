using BenchmarkDotNet.Attributes;
using MimeKit;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>All specimens that both read each time. Sums keep anything from being left out.</summary>
public class ReportBenchmarks
{
    private readonly byte[][] _messages = ReportSpecimens.Common;

    [GlobalSetup(Target = nameof(Diagnose))]
    public void SettleDiagnose() => Tiers.Settle(Diagnose);

    [GlobalSetup(Target = nameof(Read))]
    public void SettleRead() => Tiers.Settle(Read);

    [GlobalSetup(Target = nameof(StatusGroups))]
    public void SettleStatusGroups() => Tiers.Settle(StatusGroups);

    [Benchmark(Description = "DeliveryReport.Read, and each recipient's Cause and IsHardBounce")]
    public int Diagnose()
    {
        var sum = 0;
        foreach (var message in _messages)
        {
            var report = DeliveryReport.Read(message);
            sum += (int)report.Kind;
            foreach (var recipient in report.Recipients)
                sum += (int)recipient.Reply.Cause + (recipient.Reply.IsHardBounce ? 1 : 0);
        }

        return sum;
    }

    [Benchmark(Description = "DeliveryReport.Read alone")]
    public int Read()
    {
        var sum = 0;
        foreach (var message in _messages)
            sum += (int)DeliveryReport.Read(message).Kind;
        return sum;
    }

    [Benchmark(Description = "MimeKit: MimeMessage.Load, and StatusGroups")]
    public int StatusGroups()
    {
        var sum = 0;
        foreach (var message in _messages)
        {
            using var stream = new MemoryStream(message, writable: false);
            using var loaded = MimeMessage.Load(stream);
            foreach (var part in loaded.BodyParts)
                sum += part is MessageDeliveryStatus status ? status.StatusGroups.Count : 0;
        }

        return sum;
    }
}
