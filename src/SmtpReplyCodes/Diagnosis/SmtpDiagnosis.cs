using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <summary>Why a server said what it said, what to do about it, and what decided.</summary>
/// <remarks>
/// Immutable and thread-safe. The texts are English; <see cref="MessageKey"/> is the key for a translation. They are looked up when asked for.
/// </remarks>
public sealed class SmtpDiagnosis
{
    private readonly CodeVerdict _verdict;
    private readonly CodeInfo? _info;
    private readonly int _codeStart;
    private readonly int _enhancedStart;
    private readonly int _enhancedLength;
    private SmtpEvidence[]? _evidence;
    private SmtpAdvice? _advice;

    /// <summary>The diagnosis by the codes of a reply.</summary>
    /// <param name="code">The reply code, 0 for none.</param>
    /// <param name="enhanced">The enhanced code, <c>default</c> for none.</param>
    /// <param name="codeStart">Where the reply code stands in the text, -1 when it does not stand there.</param>
    /// <param name="enhancedStart">Where the enhanced code stands in the text, -1 when it does not stand there.</param>
    /// <param name="enhancedLength">How long the enhanced code is in the text.</param>
    internal SmtpDiagnosis(int code, EnhancedStatusCode enhanced, int codeStart = -1, int enhancedStart = -1, int enhancedLength = 0)
    {
        _verdict = new CodeVerdict(code, enhanced);
        _codeStart = codeStart;
        _enhancedStart = enhancedStart;
        _enhancedLength = enhancedLength;
        _info = _verdict.Winner.Row < 0 ? null : new CodeInfo(_verdict.Winner);
    }

    /// <summary>The diagnosis of a client's error, where no server speaks.</summary>
    internal SmtpDiagnosis(int clientRow, string name, int start)
    {
        _verdict = new CodeVerdict(clientRow);
        _info = new CodeInfo(_verdict.Winner);
        _evidence = [new SmtpEvidence(SmtpEvidenceKind.ClientCode, name, RangeOf(start, name.Length))];
    }

    /// <summary>The cause; <see cref="SmtpCause.Unknown"/> where nothing names one.</summary>
    public SmtpCause Cause => _verdict.Cause;

    /// <summary>
    /// How sure the verdict is, in fixed steps: 0.95 a provider's own key, 0.9 words, 0.7 an enhanced code, 0.5 a reply code or a client's code, 0.3 its class alone,
    /// 0 nothing; 0.2 less where evidence contradicts.
    /// </summary>
    public double Confidence => _verdict.ConfidenceOf(_verdict.Winner);

    /// <summary>The rule or row that decided, for instance <c>code/X.1.1</c>; <c>none</c> where nothing did.</summary>
    public string RuleId => _info is null ? "none" : RuleOf(_info);

    /// <summary>What spoke for the verdict, the deciding thing first; empty where nothing did.</summary>
    public ImmutableArray<SmtpEvidence> Evidence => ImmutableCollectionsMarshal.AsImmutableArray(_evidence ??= ReadEvidence());

    /// <summary>The causes that other evidence spoke for, the strongest first.</summary>
    public ImmutableArray<SmtpCandidate> Rejected => _verdict.Loser is { Row: >= 0, Cause: not SmtpCause.Unknown } lost && lost.Cause != Cause
        ? [new SmtpCandidate(lost.Cause, _verdict.ConfidenceOf(lost), RuleOf(CodeLookup.Read(lost)!))]
        : [];

    /// <summary>Who can change it.</summary>
    public ResponsibleParty Party => CauseRow.Party;

    /// <summary>What usually lies behind it.</summary>
    public string LikelyCause => _info?.LikelyCause ?? CauseRow.LikelyCause;

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => _info?.Remediation ?? CauseRow.Remediation;

    /// <summary>What to tell the person who wrote the mail, without jargon.</summary>
    public string UserMessage => _info?.UserMessage ?? CauseRow.UserMessage;

    /// <summary>A stable key for translations of the texts: the name of the cause as in JSON.</summary>
    public string MessageKey => CauseRow.Key;

    /// <summary>What to do, when, and why.</summary>
    public SmtpAdvice Advice => _advice ??= ReadAdvice();

    /// <summary>The provider that speaks, in lower case (<c>google</c>); null where the reply does not show it.</summary>
    public string? Provider => _info?.Provider;

    /// <summary>The documents that the explanation rests on.</summary>
    public ImmutableArray<CodeReference> References => _info?.References ?? [];

    private SmtpEvidence[] ReadEvidence() => _verdict.Winner switch
    {
        { Row: < 0 } => [],
        { Kind: CodeKind.EnhancedCode } => _verdict.Code == 0 ? [ByEnhancedCode] : [ByEnhancedCode, ByReplyCode],
        _ => _verdict.Enhanced == default ? [ByReplyCode] : [ByReplyCode, ByEnhancedCode],
    };

    private SmtpAdvice ReadAdvice()
    {
        var severity = _verdict.Code > 0 ? ReplyCodes.SeverityOf(_verdict.Code) : _verdict.Enhanced.Severity;
        var cause = CauseRow;
        var action = cause.Action(severity == SmtpSeverity.Transient);
        var isWorthATry = action is SmtpAction.Retry or SmtpAction.RetryLater or SmtpAction.ReduceRate or SmtpAction.SplitRecipients;
        TimeSpan? wait = isWorthATry && cause.RetryAfterSeconds > 0 ? TimeSpan.FromSeconds(cause.RetryAfterSeconds) : null;
        return new SmtpAdvice(action, wait, cause.Why);
    }

    private CauseRow CauseRow => new(Cause);

    private SmtpEvidence ByReplyCode => new(SmtpEvidenceKind.ReplyCode, _verdict.Code.ToString(CultureInfo.InvariantCulture), RangeOf(_codeStart, 3));

    private SmtpEvidence ByEnhancedCode => new(SmtpEvidenceKind.EnhancedCode, _verdict.Enhanced.ToString(), RangeOf(_enhancedStart, _enhancedLength));

    private static Range? RangeOf(int start, int length) => start < 0 ? null : start..(start + length);

    private static string RuleOf(CodeInfo info) => "code/" + info.Id;
}
