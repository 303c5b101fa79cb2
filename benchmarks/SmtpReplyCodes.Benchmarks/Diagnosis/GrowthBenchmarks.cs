using System.Text;
using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>What the number of rules costs: the walk over the words of each line and the verdict, the codes being known.</summary>
public class GrowthBenchmarks
{
    private readonly byte[][] _lines = [.. MixedReplies.Texts.Select(Encoding.UTF8.GetBytes)];
    private readonly (int Code, EnhancedStatusCode Enhanced)[] _codes =
        [.. MixedReplies.Texts.Select(text => SmtpReply.Parse(text)).Select(reply => (reply.Code ?? 0, reply.EnhancedCode ?? default))];

    private PhraseIndex? _index;

    [ParamsAllValues]
    public RuleSet Rules { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        _index = RuleSets.Compile(Rules);
        Tiers.Settle(Decide);
    }

    [Benchmark(OperationsPerInvoke = MixedReplies.Count)]
    public int Decide()
    {
        var sum = 0;
        var index = _index!;
        for (var i = 0; i < _lines.Length; i++)
        {
            var walk = index.Rent();
            SourceLines<byte>.Read(walk, _lines[i], ReplyForm.Wire);
            new RuleJudge(index, new CodeVerdict(_codes[i].Code, _codes[i].Enhanced), null).Decide(walk, out var best, out _);
            index.Return(walk);
            sum += best.Rule;
        }

        return sum;
    }
}
