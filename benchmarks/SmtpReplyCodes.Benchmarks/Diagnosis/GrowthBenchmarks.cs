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

    private readonly NewContexts _contexts = new();
    private RuleBook? _book;

    [ParamsAllValues]
    public RuleSet Rules { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        _book = new RuleBook(RuleSets.Compile(Rules));
        Tiers.Settle(Decide);
        Tiers.Settle(DecideAnew);
    }

    [Benchmark(OperationsPerInvoke = MixedReplies.Count)]
    public int Decide() => Decide(null);

    /// <summary>Every line as if it were the first of its kind.</summary>
    [Benchmark(OperationsPerInvoke = MixedReplies.Count)]
    public int DecideAnew() => Decide(_contexts.Next());

    private int Decide(ReplyContext? context)
    {
        var sum = 0;
        var book = _book!;
        for (var i = 0; i < _lines.Length; i++)
        {
            var judge = book.Rent();
            judge.Start(new CodeVerdict(_codes[i].Code, _codes[i].Enhanced.Packed), context, isThorough: false);
            SourceLines<byte>.Read(judge, _lines[i], ReplyForm.Wire);
            sum += judge.Best.Rule;
            book.Return(judge);
        }

        return sum;
    }
}
