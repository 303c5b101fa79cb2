using BenchmarkDotNet.Attributes;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>What the length of a text costs, codes found and words read.</summary>
public class SizeBenchmarks
{
    private const int Shortest = 1_000;

    private string _text = "";

    [ParamsAllValues]
    public TextKind Text { get; set; }

    [Params(Shortest, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _text = LongTexts.Make(Text, Shortest);
        Tiers.Settle(() => (int)FromText());
        _text = LongTexts.Make(Text, Size);
    }

    [Benchmark]
    public SmtpCause FromText() => SmtpReply.FromText(_text).Cause;
}
