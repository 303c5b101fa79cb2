using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The verdict that the codes of a reply allow: an enhanced code beats the reply code, a code of its own beats its class.</summary>
internal readonly struct CodeVerdict
{
    private const double ByEnhancedCode = 0.7, ByReplyCode = 0.5, ByClass = 0.3;

    /// <summary>So much less where evidence contradicts.</summary>
    public const double Contradiction = 0.2;

    /// <summary>The reply code, 0 when there is none.</summary>
    public readonly int Code;

    /// <summary>The enhanced code, <c>default</c> when there is none.</summary>
    public readonly PackedStatusCode Enhanced;

    /// <summary>The code that decided; of no row when there is none.</summary>
    public readonly CodeLookup.Found Winner;

    /// <summary>
    /// Decides between two codes. An enhanced code that names no cause leaves the word to the reply code, and so does one of undefined
    /// detail (5.7.0, 5.7.509) when the reply code has a single meaning: <c>530 5.7.0</c> asks for a login.
    /// </summary>
    /// <param name="code">The reply code, 0 when there is none.</param>
    /// <param name="enhanced">The enhanced code, <c>default</c> when there is none.</param>
    public CodeVerdict(int code, PackedStatusCode enhanced)
    {
        Code = code;
        Enhanced = enhanced;
        Winner = CodeLookup.Enhanced(enhanced);
        if (Winner.Row >= 0 && Winner.Cause != SmtpCause.Unknown && !Winner.IsUndefined)
            return;
        var byReply = CodeLookup.Reply(code);
        if (Winner.Row < 0 || (byReply.Row >= 0 && byReply.Cause != SmtpCause.Unknown && (Winner.Cause == SmtpCause.Unknown || IsOfOneMeaning(byReply, code))))
            Winner = byReply;
    }

    /// <summary>Nothing but the error of a client speaks.</summary>
    /// <param name="clientRow">The row of the error.</param>
    public CodeVerdict(int clientRow) => Winner = CodeLookup.Client(clientRow);

    /// <summary>The code that did not decide; of no row when there is none.</summary>
    public CodeLookup.Found Loser => Winner.Kind == CodeKind.EnhancedCode ? CodeLookup.Reply(Code) : CodeLookup.Enhanced(Enhanced);

    /// <summary>Whether an enhanced code of its own row decides, and no reply code contradicts it: what words are compared with.</summary>
    public bool NamesCause => Winner is { Row: >= 0, Kind: CodeKind.EnhancedCode, Match: CodeMatch.Exact } && Winner.Cause != SmtpCause.Unknown && !IsContradicted;

    /// <summary>Whether the error of a client decides, which no server sends.</summary>
    public bool IsOfClient => Winner is { Row: >= 0, Kind: CodeKind.ClientCode };

    /// <summary>Whether reply code and enhanced code are of different classes.</summary>
    public bool IsContradicted => Code > 0 && !Enhanced.IsNone && CodeClass.Severity(Code / 100) != Enhanced.Severity;

    public SmtpCause Cause => Winner.Row < 0 ? SmtpCause.Unknown : Winner.Cause;

    /// <summary>How sure a code is in this company: 0.7, 0.5 or 0.3 by how close its row is, less where the codes contradict each other.</summary>
    public double ConfidenceOf(CodeLookup.Found found)
    {
        if (found.Row < 0)
            return 0;
        var isOwnRow = found.Match == CodeMatch.Exact;
        var confidence = isOwnRow && found.Kind == CodeKind.EnhancedCode ? ByEnhancedCode : isOwnRow || found.Match == CodeMatch.Subject ? ByReplyCode : ByClass;
        return IsContradicted ? Math.Round(confidence - Contradiction, 2) : confidence;
    }

    /// <summary>RFC 5321 section 4.2.2 lets a server use these for whatever it refuses; the others say one thing.</summary>
    private static bool IsOfOneMeaning(CodeLookup.Found byReply, int code) =>
        byReply.Match == CodeMatch.Exact && code is not (421 or 450 or 451 or 452 or 550 or 551 or 552 or 553 or 554);
}
