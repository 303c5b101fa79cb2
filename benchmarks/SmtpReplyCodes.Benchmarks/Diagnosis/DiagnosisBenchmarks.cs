using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>All lines each time; figures are those of one line. Sums keep anything from being left out.</summary>
public class DiagnosisBenchmarks
{
    private readonly string[] _texts = MixedReplies.Texts;
    private readonly byte[] _wire = MixedReplies.Wire;
    private readonly NewContexts _contexts = new();
    private Regex[] _regexes = [];
    private string[] _phrases = [];
    private LiteralAutomaton? _automaton;

    [GlobalSetup(Targets = [nameof(Reader), nameof(Parse), nameof(Unremembered), nameof(ReadAlone)])]
    public void Load()
    {
        Tiers.Settle(Reader);
        Tiers.Settle(Parse);
        Tiers.Settle(Unremembered);
    }

    [GlobalSetup(Target = nameof(CompiledRegexes))]
    public void Compile()
    {
        _regexes = BounceRegexes.Compiled();
        Tiers.Settle(MatchAll);
    }

    [GlobalSetup(Target = nameof(GeneratedRegexes))]
    public void Generate()
    {
        _regexes = BounceRegexes.Generated();
        Tiers.Settle(MatchAll);
        Tiers.Settle(MatchAll);
    }

    [GlobalSetup(Targets = [nameof(Contains), nameof(Automaton)])]
    public void ReadPhrases() => _automaton = new LiteralAutomaton(_phrases = LiteralPhrases.Read());

    [Benchmark(Description = "SmtpReplyReader: Read and Cause", OperationsPerInvoke = MixedReplies.Count)]
    public int Reader() => ReadCauses(_wire);

    [Benchmark(Description = "SmtpReply.Parse(string) and Cause", OperationsPerInvoke = MixedReplies.Count)]
    public int Parse()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum += (int)SmtpReply.Parse(text).Cause;
        return sum;
    }

    [Benchmark(Description = "SmtpReplyReader: Read and Cause, no verdict remembered", OperationsPerInvoke = MixedReplies.Count)]
    public int Unremembered()
    {
        var sum = 0;
        var context = _contexts.Next();
        var reader = new SmtpReplyReader(_wire, isFinalBlock: true);
        while (reader.Read() == OperationStatus.Done)
        {
            SmtpClassifier.Default.Decide(reader.Raw, ReplyForm.Wire, new CodeVerdict(reader.Code, reader.EnhancedCode?.Packed ?? default), context, out var verdict);
            sum += (int)verdict.Cause;
        }

        return sum;
    }

    [Benchmark(Description = "SmtpReplyReader: Read alone", OperationsPerInvoke = MixedReplies.Count)]
    public int ReadAlone()
    {
        var sum = 0;
        var reader = new SmtpReplyReader(_wire, isFinalBlock: true);
        while (reader.Read() == OperationStatus.Done)
            sum += reader.Code;
        return sum;
    }

    [Benchmark(Description = "135 regexes in turn, compiled", OperationsPerInvoke = MixedReplies.Count)]
    public int CompiledRegexes() => MatchAll();

    [Benchmark(Description = "135 regexes in turn, source-generated", OperationsPerInvoke = MixedReplies.Count)]
    public int GeneratedRegexes() => MatchAll();

    [Benchmark(Description = "Contains for each literal phrase", OperationsPerInvoke = MixedReplies.Count)]
    public int Contains()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            foreach (var phrase in _phrases)
                count += text.Contains(phrase, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(Description = "bare automaton over the same phrases", OperationsPerInvoke = MixedReplies.Count)]
    public int Automaton() => _automaton!.Count(_wire);

    internal static int ReadCauses(ReadOnlySpan<byte> wire)
    {
        var sum = 0;
        var reader = new SmtpReplyReader(wire, isFinalBlock: true);
        while (reader.Read() == OperationStatus.Done)
            sum += (int)reader.Cause;
        return sum;
    }

    private int MatchAll()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum += BounceRegexes.FirstMatch(_regexes, text);
        return sum;
    }
}
