using BenchmarkDotNet.Attributes;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>One reply each. Everything that a method read is returned, so that nothing of it can be left out.</summary>
public class ParsingBenchmarks
{
    private readonly byte[] _typicalLine = Specimens.TypicalLine;
    private readonly byte[] _codeAtTheEnd = Specimens.CodeAtTheEnd;
    private readonly byte[] _noEnhancedCode = Specimens.NoEnhancedCode;
    private readonly byte[] _fiveLines = Specimens.FiveLines;
    private readonly string _typicalText = Specimens.TextOf(Specimens.TypicalLine);
    private readonly string _codeAtTheEndText = Specimens.TextOf(Specimens.CodeAtTheEnd);
    private readonly string _fiveLinesText = Specimens.TextOf(Specimens.FiveLines);
    private readonly string _postfixDiagnostic = Specimens.PostfixDiagnostic;

    [Benchmark(Description = "regex with groups, source-generated")]
    public ReadCodes Regex() => RegexReader.Read(_typicalText);

    [Benchmark(Description = "hand-written loop")]
    public ReadCodes HandWrittenLoop() => HandWrittenReader.Read(_typicalLine);

    [Benchmark(Description = "SmtpReplyReader")]
    public (int, EnhancedStatusCode?) Reader() => ReadWith(_typicalLine);

    [Benchmark(Description = "SmtpReply.Parse(string)")]
    public SmtpReply ParseString() => SmtpReply.Parse(_typicalText);

    [Benchmark(Description = "SmtpReply.Parse(span of char)")]
    public SmtpReply ParseChars() => SmtpReply.Parse(_typicalText.AsSpan());

    [Benchmark(Description = "SmtpReply.Parse(span of byte)")]
    public SmtpReply ParseBytes() => SmtpReply.Parse(_typicalLine);

    [Benchmark(Description = "SmtpReplyReader, enhanced code at the end")]
    public (int, EnhancedStatusCode?) ReaderCodeAtTheEnd() => ReadWith(_codeAtTheEnd);

    [Benchmark(Description = "SmtpReplyReader, no enhanced code")]
    public (int, EnhancedStatusCode?) ReaderNoEnhancedCode() => ReadWith(_noEnhancedCode);

    [Benchmark(Description = "SmtpReplyReader, five lines")]
    public (int, EnhancedStatusCode?) ReaderFiveLines() => ReadWith(_fiveLines);

    [Benchmark(Description = "SmtpReply.Parse(string), enhanced code at the end")]
    public SmtpReply ParseCodeAtTheEnd() => SmtpReply.Parse(_codeAtTheEndText);

    [Benchmark(Description = "SmtpReply.Parse(string), five lines")]
    public SmtpReply ParseFiveLines() => SmtpReply.Parse(_fiveLinesText);

    [Benchmark(Description = "SmtpReply.TryFind, Postfix's diagnostic")]
    public SmtpReply? TryFind() => SmtpReply.TryFind(_postfixDiagnostic, out var reply) ? reply : null;

    [Benchmark(Description = "SmtpReply.FromText, Postfix's diagnostic")]
    public SmtpReply FromText() => SmtpReply.FromText(_postfixDiagnostic);

    [Benchmark(Description = "SmtpReply.Parse(string) and its diagnosis")]
    public SmtpDiagnosis ParseAndDiagnose() => SmtpReply.Parse(_typicalText).Diagnosis;

    private static (int, EnhancedStatusCode?) ReadWith(byte[] wire)
    {
        var reader = new SmtpReplyReader(wire, isFinalBlock: false);
        reader.Read();
        return (reader.Code, reader.EnhancedCode);
    }
}
