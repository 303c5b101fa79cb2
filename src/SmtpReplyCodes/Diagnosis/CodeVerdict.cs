using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The verdict that the codes of a reply allow: an enhanced code beats the reply code, a code of its own beats its class.</summary>
internal static class CodeVerdict
{
    private const double ByEnhancedCode = 0.7, ByReplyCode = 0.5, ByClass = 0.3, Contradiction = 0.2;

    /// <summary>What one code says about the cause, and how surely.</summary>
    private readonly record struct Vote(CodeLookup.Found Found, double Confidence)
    {
        public SmtpCause Cause => Found.Cause;
    }

    /// <summary>The cause alone; allocates nothing.</summary>
    public static SmtpCause Cause(int code, EnhancedStatusCode enhanced) => Decide(code, enhanced).Winner?.Cause ?? SmtpCause.Unknown;

    /// <summary>The whole diagnosis.</summary>
    public static SmtpDiagnosis Diagnose(ReplyView<char> view)
    {
        var (winner, loser) = Decide(view.Code, view.Enhanced.Code);
        var cause = winner?.Cause ?? SmtpCause.Unknown;
        var general = CauseRows.Read(cause);
        var info = winner is { } vote ? CodeLookup.Read(vote.Found) : null;
        var severity = SeverityOf(view);
        return new SmtpDiagnosis
        {
            Cause = cause,
            Confidence = winner?.Confidence ?? 0,
            RuleId = info is null ? "none" : RuleId(info),
            Evidence = EvidenceOf(view, winner),
            Rejected = loser is { } lost && lost.Cause != cause && lost.Cause != SmtpCause.Unknown
                ? [new SmtpCandidate(lost.Cause, lost.Confidence, RuleId(CodeLookup.Read(lost.Found)))]
                : [],
            Party = general.Party,
            LikelyCause = info?.LikelyCause ?? general.LikelyCause,
            Remediation = info?.Remediation ?? general.Remediation,
            UserMessage = general.UserMessage,
            MessageKey = general.Key,
            Advice = Advise(general, severity),
            Provider = info?.Provider,
            References = info?.References ?? [],
        };
    }

    /// <summary>
    /// The vote that decides and the one that does not. An enhanced code that names no cause leaves the word to the reply code, and so does one
    /// of undefined detail (5.7.0, 5.7.509) when the reply code has a single meaning: <c>530 5.7.0</c> asks for a login.
    /// </summary>
    private static (Vote? Winner, Vote? Loser) Decide(int code, EnhancedStatusCode enhanced)
    {
        var isContradicted = code > 0 && enhanced != default && ReplyCodes.SeverityOf(code) != enhanced.Severity;
        var byEnhanced = VoteOf(CodeLookup.Enhanced(enhanced), isContradicted);
        var byReply = VoteOf(CodeLookup.Reply(code), isContradicted);
        if (byEnhanced is null || byReply is null)
            return (byEnhanced ?? byReply, null);
        var isUndefined = enhanced.Detail == 0 || byEnhanced.Value.Found.Match != CodeMatch.Exact;
        var isSilent = byEnhanced.Value.Cause == SmtpCause.Unknown || (isUndefined && byReply.Value.Found.Match == CodeMatch.Exact && !IsBroad(code));
        return isSilent && byReply.Value.Cause != SmtpCause.Unknown ? (byReply, byEnhanced) : (byEnhanced, byReply);
    }

    /// <summary>The reply codes that RFC 5321 section 4.2.2 lets a server use for whatever it refuses.</summary>
    private static bool IsBroad(int code) => code is 421 or 450 or 451 or 452 or 550 or 551 or 552 or 553 or 554;

    private static Vote? VoteOf(CodeLookup.Found? found, bool isContradicted)
    {
        if (found is not { } row)
            return null;
        var confidence = row switch
        {
            { Match: CodeMatch.Exact, IsEnhanced: true } => ByEnhancedCode,
            { Match: CodeMatch.Exact } or { Match: CodeMatch.Subject } => ByReplyCode,
            _ => ByClass,
        };
        return new Vote(row, isContradicted ? Math.Round(confidence - Contradiction, 2) : confidence);
    }

    /// <summary>Both codes where there are two, the deciding one first.</summary>
    private static ImmutableArray<SmtpEvidence> EvidenceOf(ReplyView<char> view, Vote? winner)
    {
        var enhanced = view.Enhanced.Code == default
            ? null
            : new SmtpEvidence(SmtpEvidenceKind.EnhancedCode, view.Enhanced.Code.ToString(), RangeOf(view.Enhanced.Start, view.Enhanced.Length));
        var reply = view.Code == 0
            ? null
            : new SmtpEvidence(SmtpEvidenceKind.ReplyCode, Number(view.Code), RangeOf(view.CodeStart, 3));
        if (enhanced is null || reply is null)
            return enhanced is null ? (reply is null ? [] : [reply]) : [enhanced];
        return winner is { Found.IsEnhanced: false } ? [reply, enhanced] : [enhanced, reply];
    }

    private static string Number(int code) => code.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Range? RangeOf(int start, int length) => start < 0 ? null : start..(start + length);

    private static string RuleId(CodeInfo info) => "code/" + info.Id;

    private static SmtpSeverity SeverityOf(ReplyView<char> view) =>
        view.Code > 0 ? ReplyCodes.SeverityOf(view.Code) : view.Enhanced.Code.Severity;

    private static SmtpAdvice Advise(CauseRow cause, SmtpSeverity severity)
    {
        var action = severity == SmtpSeverity.Transient ? cause.TransientAction : cause.Action;
        var isWorthATry = action is SmtpAction.Retry or SmtpAction.RetryLater or SmtpAction.ReduceRate or SmtpAction.SplitRecipients;
        TimeSpan? wait = isWorthATry && cause.RetryAfterSeconds > 0 ? TimeSpan.FromSeconds(cause.RetryAfterSeconds) : null;
        return new SmtpAdvice(action, wait, cause.Why);
    }
}
