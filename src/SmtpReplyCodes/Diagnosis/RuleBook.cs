using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>A set of rules, and a judge over them. Thread-safe.</summary>
internal sealed class RuleBook(PhraseIndex index)
{
    /// <summary>A judge that nobody needs just now. Losing it changes no answer.</summary>
    private RuleJudge? _spare;

    public PhraseIndex Index => index;

    /// <summary>A judge for one text. Whoever is done with it gives it back.</summary>
    public RuleJudge Rent() => Interlocked.Exchange(ref _spare, null) ?? new RuleJudge(index);

    public void Return(RuleJudge judge) => _spare = judge;
}
