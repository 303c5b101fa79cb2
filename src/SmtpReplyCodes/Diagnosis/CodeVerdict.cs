using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The verdict that the codes of a reply allow: an enhanced code beats the reply code, a code of its own beats its class.</summary>
internal readonly struct CodeVerdict
{
    private const double ByEnhancedCode = 0.7, ByReplyCode = 0.5, ByClass = 0.3, Contradiction = 0.2;

    /// <summary>The code that decided; of no row when there is none.</summary>
    public readonly CodeLookup.Found Winner;

    /// <summary>The code that did not decide; of no row when there is none.</summary>
    public readonly CodeLookup.Found Loser;

    private readonly bool _isContradicted;

    /// <summary>
    /// Decides between two codes. An enhanced code that names no cause leaves the word to the reply code, and so does one of undefined
    /// detail (5.7.0, 5.7.509) when the reply code has a single meaning: <c>530 5.7.0</c> asks for a login.
    /// </summary>
    /// <param name="code">The reply code, 0 when there is none.</param>
    /// <param name="enhanced">The enhanced code, <c>default</c> when there is none.</param>
    public CodeVerdict(int code, EnhancedStatusCode enhanced)
    {
        var byEnhanced = CodeLookup.Enhanced(enhanced);
        var byReply = CodeLookup.Reply(code);
        _isContradicted = byEnhanced.Row >= 0 && byReply.Row >= 0 && byEnhanced.Severity != byReply.Severity;
        var isReplyStronger = byEnhanced.Row < 0 || byEnhanced.Cause == SmtpCause.Unknown || (byEnhanced.IsUndefined && byReply.Match == CodeMatch.Exact && !IsBroad(code));
        var isReplyDeciding = byReply.Row >= 0 && isReplyStronger && (byReply.Cause != SmtpCause.Unknown || byEnhanced.Row < 0);
        Winner = isReplyDeciding ? byReply : byEnhanced;
        Loser = isReplyDeciding ? byEnhanced : byReply;
    }

    /// <summary>Nothing but the error of a client speaks.</summary>
    /// <param name="clientRow">The row of the error.</param>
    public CodeVerdict(int clientRow)
    {
        Winner = CodeLookup.Client(clientRow);
        Loser = new CodeLookup.Found { Row = -1 };
    }

    public SmtpCause Cause => Winner.Row < 0 ? SmtpCause.Unknown : Winner.Cause;

    /// <summary>How sure a code is in this company: 0.7, 0.5 or 0.3 by how close its row is, less where the codes contradict each other.</summary>
    public double ConfidenceOf(CodeLookup.Found found)
    {
        if (found.Row < 0)
            return 0;
        var isOwnRow = found.Match == CodeMatch.Exact;
        var confidence = isOwnRow && found.Kind == CodeKind.EnhancedCode ? ByEnhancedCode : isOwnRow || found.Match == CodeMatch.Subject ? ByReplyCode : ByClass;
        return _isContradicted ? Math.Round(confidence - Contradiction, 2) : confidence;
    }

    /// <summary>The reply codes that RFC 5321 section 4.2.2 lets a server use for whatever it refuses.</summary>
    private static bool IsBroad(int code) => code is 421 or 450 or 451 or 452 or 550 or 551 or 552 or 553 or 554;
}
