using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>All specimens of a set each time. Sums keep anything from being left out.</summary>
public class ReportBenchmarks
{
    private byte[][] _messages = [];

    [ParamsAllValues]
    public SpecimenSet Set { get; set; }

    [GlobalSetup(Target = nameof(Diagnose))]
    public void SettleDiagnose() => Settle(Diagnose);

    [GlobalSetup(Target = nameof(Read))]
    public void SettleRead() => Settle(Read);

    [GlobalSetup(Target = nameof(StatusGroups))]
    public void SettleStatusGroups() => Settle(StatusGroups);

    [GlobalSetup(Targets = [nameof(Copy), nameof(CutLines)])]
    public void SettleFloors() => Settle(CutLines);

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
            sum += MimeKitReader.CountGroups(message);
        return sum;
    }

    [Benchmark(Description = "a copy of the message")]
    public int Copy()
    {
        var sum = 0;
        foreach (var message in _messages)
            sum += message.AsSpan().ToArray().Length;
        return sum;
    }

    [Benchmark(Description = "IndexOf for the ends of lines")]
    public int CutLines()
    {
        var count = 0;
        foreach (var message in _messages)
        {
            ReadOnlySpan<byte> rest = message;
            for (; rest.IndexOf((byte)'\n') is >= 0 and var length; count++)
                rest = rest[(length + 1)..];
        }

        return count;
    }

    private void Settle(Func<int> work)
    {
        _messages = ReportSpecimens.Of(Set);
        Tiers.Settle(work);
    }
}
