using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes;

/// <summary>Turns a reply into a diagnosis: evidence in, verdict out.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. The same input always gives the same answer, in time linear to its length whatever the number of rules.</para>
/// <para>
/// Words decide before codes. Of several rules that fit, one of greater <see cref="SmtpRule.Weight"/> wins; then one that names a cause; then one that the enhanced code
/// agrees with; then the one that is about more words; then the one whose words come first.
/// </para>
/// </remarks>
public sealed class SmtpClassifier
{
    private readonly RuleBook[] _books;

    private SmtpClassifier(RuleBook[] books) => _books = books;

    /// <summary>The rules that are asked last: of every classifier those of the library.</summary>
    internal PhraseIndex Index => _books[^1].Index;

    /// <summary>The classifier over the embedded rules and the table of codes.</summary>
    public static SmtpClassifier Default { get; } = new([new RuleBook(new PhraseIndex())]);

    /// <summary>A classifier that asks these rules first. Where none of them fits, this one decides.</summary>
    /// <param name="rules">The rules, for instance those of a file read by <see cref="SmtpRuleFile"/>; their order does not matter.</param>
    /// <returns>A new classifier; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">Two rules have one id, one has no condition, or a phrase names a group that is not there, or holds only words that do not count.</exception>
    public SmtpClassifier Prepend(IEnumerable<SmtpRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var all = rules.ToImmutableArray();
        return all.IsEmpty ? this : new SmtpClassifier([new RuleBook(UserRules.Compile(all)), .. _books]);
    }

    /// <summary>Diagnoses any text: a reply, a log line, a diagnostic code, an exception's message. Never throws.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="context">What else is known; its <see cref="ReplyContext.Classifier"/> is not looked at. Null for nothing.</param>
    public SmtpDiagnosis Classify(ReadOnlySpan<char> text, ReplyContext? context = null) => Diagnose(text.ToString(), context);

    /// <inheritdoc cref="Classify(ReadOnlySpan{char}, ReplyContext)"/>
    /// <param name="utf8Text">The text in UTF-8; may be empty. Bytes that are no UTF-8 are read as Latin-1.</param>
    /// <param name="context">What else is known; its <see cref="ReplyContext.Classifier"/> is not looked at. Null for nothing.</param>
    public SmtpDiagnosis Classify(ReadOnlySpan<byte> utf8Text, ReplyContext? context = null) => Diagnose(ReplyText.Decode(utf8Text), context);

    /// <summary>Diagnoses a text with the codes in it; where no server speaks, with the error of a client.</summary>
    private SmtpDiagnosis Diagnose(string text, ReplyContext? context)
    {
        var view = ReplyLocator<char>.Locate(text);
        return Diagnose(text, ReplyForm.Text, CodesOf(text, view.Code, view.Enhanced.Code), context);
    }

    /// <summary>What the codes say that were found in a text, <c>0</c> and <c>default</c> for none; there the error of a client is one.</summary>
    internal static CodeVerdict CodesOf(string text, int code, PackedStatusCode enhanced) =>
        code == 0 && enhanced.IsNone && ClientCodeFinder.Find(text) is { Row: >= 0 } client ? new CodeVerdict(client.Row) : new CodeVerdict(code, enhanced);

    /// <summary>Diagnoses a reply whose codes are known.</summary>
    internal SmtpDiagnosis Diagnose(string source, ReplyForm form, CodeVerdict codes, ReplyContext? context)
    {
        Decide(Utf16Char.Of(source), form, codes, context, out var verdict, QuotedWords.Find(source, form, codes));
        return new SmtpDiagnosis(new DiagnosedText(source, form), verdict, this, context);
    }

    /// <summary>What words and codes say together. Allocates nothing.</summary>
    internal void Decide<TChar>(ReadOnlySpan<TChar> source, ReplyForm form, CodeVerdict codes, ReplyContext? context, out Verdict verdict, Range quoted = default, bool isThorough = false)
        where TChar : unmanaged
    {
        verdict = new Verdict { Codes = codes, Quoted = quoted, Rule = RuleChoice.None, Other = RuleChoice.None };
        foreach (var book in _books)
        {
            if (book == _books[^1] && context is not null && ClientFaults.ExcludesReply(context.Fault))
            {
                verdict.Take(context.Fault);
                return;
            }

            // What follows a success is a queue id or a greeting, whatever its words. Users may know better.
            if (book == _books[^1] && IsAccepted(form, codes))
                return;
            var judge = book.Rent();
            judge.Start(codes, context, isThorough);
            if (quoted.Start.Value > 0)
                JudgeQuoted(judge, source, quoted, codes, context, isThorough);
            else
                SourceLines<TChar>.Read(judge, source, form);
            var isDecided = verdict.Take(book.Index, judge.Best, judge.Other);
            book.Return(judge);
            if (isDecided)
                break;
        }

        if (context is { Fault: not ClientFault.None } && verdict.Cause == SmtpCause.Unknown)
            verdict.Take(context.Fault);
    }

    /// <summary>Judges what another server said by its own words, and by those of the one that quotes it where they do not tell enough.</summary>
    private static void JudgeQuoted<TChar>(RuleJudge judge, ReadOnlySpan<TChar> source, Range quoted, in CodeVerdict codes, ReplyContext? context, bool isThorough)
        where TChar : unmanaged
    {
        judge.TakeMarks(source[..quoted.Start]);
        SourceLines<TChar>.Read(judge, source[..quoted.End], ReplyForm.Text, quoted.Start.Value);
        if (judge.HasWords)
            return;
        var (best, other) = (judge.Best, judge.Other);
        judge.Start(codes, context, isThorough);
        SourceLines<TChar>.Read(judge, source, ReplyForm.Text);
        if (!judge.IsSure && best is { Rule: >= 0, Cause: not SmtpCause.Unknown })
            (judge.Best, judge.Other) = (best, other);
    }

    private static bool IsAccepted(ReplyForm form, in CodeVerdict codes) =>
        form != ReplyForm.Text && codes.Code is >= 200 and <= 399 && codes.Cause == SmtpCause.Accepted;
}
