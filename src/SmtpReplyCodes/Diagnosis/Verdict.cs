using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What words and codes of a reply say together: words beat codes, but a mere hint gives way to an enhanced code that names a cause.</summary>
internal struct Verdict
{
    private const double ByKey = 0.95, ByPhrase = 0.9, ByHint = 0.7;

    public CodeVerdict Codes;

    /// <summary>Where the words of another server stand that the text quotes; from 0 on where it quotes none.</summary>
    public Range Quoted;

    /// <summary>The index of the rule that decides; null where codes do.</summary>
    public PhraseIndex? Index;

    /// <summary>The rule that decides, and the best one that speaks for another cause.</summary>
    public RuleChoice Rule, Other;

    /// <summary>Where the words of the rule that decides start and end; both 0 where codes alone decide.</summary>
    public int Start, End;

    /// <summary>What the client saw, where that decides and neither words nor codes do.</summary>
    public ClientFault Fault;

    public readonly SmtpCause Cause => Fault != ClientFault.None ? ClientFaults.CauseOf(Fault) : Index is null ? Codes.Cause : Rule.Cause;

    /// <summary>
    /// 0.95 for a provider's own key, 0.9 for a phrase, 0.7 for a hint; 0.2 less where the codes contradict each other, or other words of
    /// the same weight speak for another cause.
    /// </summary>
    public readonly double Confidence
    {
        get
        {
            if (Fault != ClientFault.None)
                return ClientFaults.Confidence;
            if (Index is null)
                return Codes.ConfidenceOf(Codes.Winner);
            var confidence = Rule.Weight switch
            {
                SmtpRuleWeight.Key when IsByKey => ByKey,
                SmtpRuleWeight.Hint => ByHint,
                _ => ByPhrase,
            };
            return IsContradicted ? Math.Round(confidence - CodeVerdict.Contradiction, 2) : confidence;
        }
    }

    /// <summary>Whether a provider's own key decides.</summary>
    public readonly bool IsByKey => Index is not null && Rule.Weight == SmtpRuleWeight.Key && new RuleRow(Index, Rule.Rule).IsOfProvider;

    private readonly bool IsContradicted => Codes.IsContradicted || (Other.Rule >= 0 && Other.Weight == Rule.Weight && !Rule.Agrees);

    /// <summary>Whether codes say more than the words: an enhanced code that names a cause, or the error of a client.</summary>
    private readonly bool GivesWay(in RuleVerdict best) =>
        (best.Weight == SmtpRuleWeight.Hint || best.Cause == SmtpCause.Unknown) && (Codes.NamesCause || Codes.IsOfClient);

    /// <summary>Takes over what the client saw.</summary>
    public void Take(ClientFault fault) => (Fault, Index, Rule, Start, End) = (fault, null, RuleChoice.None, 0, 0);

    /// <summary>Takes over what the rules of an index say; false where none fits.</summary>
    public bool Take(PhraseIndex index, in RuleVerdict best, in RuleVerdict other)
    {
        if (best.Rule < 0)
            return false;
        (Rule, Other) = (new RuleChoice(best), new RuleChoice(other));
        (Start, End) = (best.Start, best.End);
        if (!GivesWay(best))
            Index = index;
        return true;
    }
}
