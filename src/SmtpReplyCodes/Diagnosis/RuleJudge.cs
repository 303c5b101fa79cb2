using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Finds the rules of an index that fit what was found in a text, its codes and its context.</summary>
internal readonly struct RuleJudge(PhraseIndex index, CodeVerdict codes, ReplyContext? context)
{
    private readonly int[] _cells = index.Tables.Cells;
    private readonly int _rules = index.Cells[(int)Section.Rules];
    private readonly int _lists = index.Cells[(int)Section.RuleLists];

    /// <summary>The rule that wins, and the best one of another cause; each -1 where there is none.</summary>
    public void Decide(PhraseWalk walk, out RuleVerdict best, out RuleVerdict other)
    {
        best = other = new RuleVerdict { Rule = -1 };
        int phrases = _cells[(int)Section.Phrases], uses = _cells[(int)Section.Uses];
        for (var hit = 0; hit < walk.HitCount; hit++)
        {
            var phrase = phrases + (walk.Hits[hit].Phrase * PhraseIndex.PhraseSize) + PhraseIndex.FirstUse;
            for (var use = _cells[phrase]; use < _cells[phrase + PhraseIndex.PhraseSize]; use++)
            {
                var rule = _cells[uses + use] >> 2;
                if (Speaks(rule, (PhraseRole)(_cells[uses + use] & 3)))
                    Weigh(walk, rule, walk.Hits[hit], ref best, ref other);
            }
        }

        for (var at = _lists + Cell(index.RuleCount, RuleRow.WordlessCell); at < _cells[(int)Section.End]; at++)
            Weigh(walk, _cells[at], default, ref best, ref other);
    }

    /// <summary>Whether a phrase of this role speaks for the rule: one of several, or, where there are none, of those that must all be there.</summary>
    private bool Speaks(int rule, PhraseRole role) =>
        role == PhraseRole.Any || (role == PhraseRole.All && ((Cell(rule, 0) >> RuleRow.FlagShift) & RuleRow.HasAny) == 0);

    private bool HasAll(PhraseWalk walk, int rule)
    {
        for (var at = Cell(rule, RuleRow.AllCell); at < Cell(rule, RuleRow.NotCell); at++)
        {
            if (!walk.Has(_cells[_lists + at]))
                return false;
        }

        return true;
    }

    private bool Fits(PhraseWalk walk, int rule)
    {
        for (var at = Cell(rule, RuleRow.NotCell); at < Cell(rule, RuleRow.MaskCell); at++)
        {
            if (walk.Has(_cells[_lists + at]))
                return false;
        }

        return FitsCodes(rule) && FitsContext(rule);
    }

    private bool FitsCodes(int rule)
    {
        int first = Cell(rule, RuleRow.MaskCell), end = Cell(rule + 1, RuleRow.AllCell);
        for (var at = first; at < end; at++)
        {
            if (CodeMask.Fits(_cells[_lists + at], codes.Code, codes.Enhanced))
                return true;
        }

        return first == end;
    }

    private bool FitsContext(int rule)
    {
        var phases = Cell(rule, RuleRow.PhaseCell);
        if (phases != 0 && (phases >> (int)(context?.Phase ?? SmtpPhase.Unknown) & 1) == 0)
            return false;
        return ((Cell(rule, 0) >> RuleRow.FlagShift) & RuleRow.HasHosts) == 0 || HostNames.AnyFits(new RuleRow(index, rule).Text(RuleField.Hosts), context?.RemoteHost);
    }

    /// <summary>The rule with the words of this phrase and of those that must be there.</summary>
    private RuleVerdict Verdict(PhraseWalk walk, int rule, PhraseHit hit)
    {
        var verdict = new RuleVerdict { Rule = rule, Words = hit.Words, Start = hit.Start, End = hit.End };
        for (var at = Cell(rule, RuleRow.AllCell); at < Cell(rule, RuleRow.NotCell); at++)
        {
            var phrase = _cells[_lists + at];
            if (phrase != hit.Phrase)
                verdict.Words += walk.Hits[walk.IndexOf(phrase)].Words;
        }

        verdict.Cause = (SmtpCause)((Cell(rule, 0) >> RuleRow.CauseShift) & 0xFF);
        verdict.Weight = (SmtpRuleWeight)((Cell(rule, 0) >> RuleRow.WeightShift) & 0xFF);
        verdict.Agrees = codes.NamesCause && codes.Winner.Cause == verdict.Cause;
        return verdict;
    }

    /// <summary>Takes the rule over if it fits and wins; whether it would win is looked at first, as that costs less.</summary>
    private void Weigh(PhraseWalk walk, int rule, PhraseHit hit, ref RuleVerdict best, ref RuleVerdict other)
    {
        if (!HasAll(walk, rule))
            return;
        var verdict = Verdict(walk, rule, hit);
        var isBest = verdict.Beats(best);
        if (!(isBest || (verdict.Cause != best.Cause && verdict.Beats(other))) || !Fits(walk, rule))
            return;
        if (!isBest)
        {
            other = verdict;
            return;
        }

        if (best.Rule >= 0 && best.Cause != verdict.Cause)
            other = best;
        best = verdict;
    }

    private int Cell(int rule, int cell) => _cells[_rules + (rule * PhraseIndex.RuleSize) + cell];
}
