using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <summary>Why a server said what it said, what to do about it, and what decided.</summary>
/// <remarks>
/// Immutable and thread-safe. The texts are English; <see cref="MessageKey"/> is the key for a translation. They are looked up when asked for.
/// </remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed class SmtpDiagnosis
{
    private readonly Verdict _verdict;
    private readonly DiagnosedText _text;
    private readonly SmtpClassifier _classifier;
    private readonly ReplyContext? _context;
    private CodeInfo? _info;
    private SmtpEvidence[]? _evidence;
    private SmtpAdvice? _advice;
    private string? _provider;

    internal SmtpDiagnosis(DiagnosedText text, in Verdict verdict, SmtpClassifier classifier, ReplyContext? context)
    {
        _verdict = verdict;
        _text = text;
        _classifier = classifier;
        _context = context;
    }

    /// <summary>The cause; <see cref="SmtpCause.Unknown"/> where nothing names one.</summary>
    public SmtpCause Cause => _verdict.Cause;

    /// <summary>
    /// How sure the verdict is, in fixed steps: 0.95 a provider's own key, 0.9 words, 0.7 an enhanced code or a word that is a mere hint, 0.5 a
    /// reply code or a client's code, 0.3 its class alone, 0 nothing; 0.2 less where evidence contradicts. What the client saw itself counts like words.
    /// </summary>
    public double Confidence => _verdict.Confidence;

    /// <summary>The rule or row that decided, for instance <c>user-unknown/no-such</c>, <c>code/X.1.1</c> or <c>client/connection-lost</c>; <c>none</c> where nothing did.</summary>
    public string RuleId => _verdict.Fault != ClientFault.None ? ClientFaults.RuleOf(_verdict.Fault) : RuleText(RuleField.Id) ?? (Info is { } info ? RuleOf(info) : "none");

    /// <summary>What spoke for the verdict, the deciding thing first; empty where nothing did.</summary>
    public ImmutableArray<SmtpEvidence> Evidence =>
        ImmutableCollectionsMarshal.AsImmutableArray(_evidence ??= EvidenceReader.Read(_verdict, _text.Text, _classifier, _context));

    /// <summary>The causes that other evidence spoke for, the strongest first.</summary>
    public ImmutableArray<SmtpCandidate> Rejected => CandidateReader.Read(_verdict, _text.Text, _classifier, _context);

    /// <summary>Who can change it.</summary>
    public ResponsibleParty Party => Rule.Party(CauseRow.Party);

    /// <summary>What usually lies behind it.</summary>
    public string LikelyCause => RuleText(RuleField.LikelyCause) ?? Prose?.LikelyCause ?? CauseRow.LikelyCause;

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => RuleText(RuleField.Remediation) ?? Prose?.Remediation ?? CauseRow.Remediation;

    /// <summary>What to tell the person who wrote the mail, without jargon.</summary>
    public string UserMessage => RuleText(RuleField.UserMessage) ?? Prose?.UserMessage ?? CauseRow.UserMessage;

    /// <summary>A stable key for translations of the texts: the name of the cause as in JSON.</summary>
    public string MessageKey => CauseRow.Key;

    /// <summary>What to do, when, and why.</summary>
    public SmtpAdvice Advice => _advice ??= AdviceReader.Read(_verdict, Rule, CauseRow, _text);

    /// <summary>
    /// The provider that speaks, in lower case (<c>google</c>): that of the rule, else of <see cref="ReplyContext.RemoteHost"/>, else the last one that the
    /// text shows; null where nothing shows it. <see cref="MailProvider.Find"/> tells more about it.
    /// </summary>
    public string? Provider => (_provider ??= RuleText(RuleField.Provider) ?? SpeakerReader.Provider(_text.Text, _context?.RemoteHost) ?? Info?.Provider ?? "") is { Length: > 0 } id ? id : null;

    /// <summary>The blocklist or reputation service that the text names; null where it names none, or is about something else than a listing.</summary>
    public Blocklist? Blocklist => Cause is SmtpCause.PoorReputation or SmtpCause.SpamContent or SmtpCause.SenderRejected or SmtpCause.PolicyRejected ? SpeakerReader.List(_text.Text) : null;

    /// <summary>What stands on <see cref="Blocklist"/>, as the text names it: an IP address or a domain; null where it names none, or there is no list.</summary>
    public string? BlocklistEntry => Blocklist is { } list ? SpeakerReader.Entry(_text.Text, list) : null;

    /// <summary>The documents that the explanation rests on.</summary>
    public ImmutableArray<CodeReference> References => DiagnosisReferences.Read(RuleText(RuleField.Reference), AgreeingInfo);

    /// <summary>Cause, deciding rule and confidence, for people: <c>user-unknown by user-unknown/no-such, 0.9</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MessageKey} by {RuleId}, {Confidence}");

    private RuleRow Rule => new(_verdict.Index, _verdict.Rule.Rule);

    private string? RuleText(RuleField field) => Rule.Text(field);

    /// <summary>The row of the code that counts most.</summary>
    private CodeInfo? Info => _info ??= _verdict.Codes.Winner.Row < 0 ? null : new CodeInfo(_verdict.Codes.Winner);

    /// <summary>The row of the code, where it speaks of the cause that was found.</summary>
    private CodeInfo? AgreeingInfo => _verdict.Index is null || _verdict.Codes.Cause == Cause ? Info : null;

    /// <summary>The row whose prose counts: where words decide, that of the cause says more than that of a code, but for the error of a client.</summary>
    private CodeInfo? Prose => _verdict.Index is null || _verdict.Codes.IsOfClient ? AgreeingInfo : null;

    private CauseRow CauseRow => new(Cause);

    internal static string RuleOf(CodeInfo info) => "code/" + info.Id;
}
