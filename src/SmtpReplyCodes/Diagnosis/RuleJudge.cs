using System.Numerics;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Finds the rules of an index that fit what is found in a text, its codes and its context, and keeps the one that wins.</summary>
/// <remarks>For one text at a time. <see cref="RuleBook.Rent"/> gives one that may have been used before, so that nothing is allocated.</remarks>
internal sealed class RuleJudge(PhraseIndex index)
{
    private readonly PhraseWalk _walk = new(index);
    private int _code;
    private PackedStatusCode _enhanced;
    private ReplyContext? _context;

    /// <summary>What of the context decides, as a hash: the phase, whether it is of a refusal, and the marks that the host is.</summary>
    private ulong _contextKey;

    /// <summary>Whether a rule asks for the host itself, not only for the marks that it is.</summary>
    private readonly bool _namesHosts = NamesHosts(index);

    /// <summary>Null until the first text was judged: many a process has but one.</summary>
    private VerdictMemory? _memory;
    private bool _isUsed;

    /// <summary>The cause that an enhanced code names; <see cref="SmtpCause.Unknown"/> where none does.</summary>
    private SmtpCause _named;

    /// <summary>Whether rules of less weight than the winner count too: they change nothing but what is said to have lost.</summary>
    private bool _isThorough;

    /// <summary>The rule that wins, and the best one of another cause; of rule -1 where there is none.</summary>
    public RuleVerdict Best, Other;

    public PhraseWalk Walk => _walk;

    /// <summary>Whether words decide, be it by a hint.</summary>
    public bool HasWords => Best is { Rule: >= 0, Words: > 0, Cause: not SmtpCause.Unknown };

    /// <summary>Whether words decide, and not by a hint alone.</summary>
    public bool IsSure => HasWords && Best.Weight > SmtpRuleWeight.Hint;

    /// <summary>Makes ready for a text.</summary>
    public void Start(in CodeVerdict codes, ReplyContext? context, bool isThorough)
    {
        _walk.Reset();
        _contextKey = context is null ? 0 : ((ulong)context.Phase << 8) + (ulong)context.Action;
        if (context?.RemoteHost is { } host)
            _contextKey ^= _walk.TakeMarks(Utf16Char.Of(host));
        if (index.MarkCount > 0 && context?.MailSystem is { } system)
            _contextKey += _walk.TakeMarks(system.SpeakerMarks);
        _code = codes.Code;
        _enhanced = codes.Enhanced;
        _context = context;
        _isThorough = isThorough;
        _named = codes.NamesCause ? codes.Winner.Cause : SmtpCause.Unknown;
        Best = Other = new RuleVerdict { Rule = -1 };
    }

    /// <summary>Notes who speaks by words that are not judged. Who is known from the context and named here too must not become nobody.</summary>
    public void TakeMarks<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        if (_walk.TakeMarks(text) is > 0 and var marks)
            _contextKey = BitOperations.RotateLeft(_contextKey, 17) + marks;
    }

    /// <summary>Decides once all words are taken in. What was decided before about the same words and codes holds again.</summary>
    public void Decide()
    {
        var isMemorable = !_isThorough && _walk.Count <= PhraseWalk.Reach && (_context?.RemoteHost is null || !_namesHosts);
        var key = _walk.Key ^ _contextKey ^ ((ulong)(uint)_code << 48) ^ ((ulong)(uint)_enhanced.Value << 20);
        key += key == 0 ? 1UL : 0;
        if (isMemorable && _memory is not null && _memory.TryRecall(key, ref Best, ref Other))
        {
            Place(ref Best);
            return;
        }

        _walk.Finish();
        Weigh();
        WeighWordless();
        if (isMemorable && _isUsed)
            (_memory ??= new VerdictMemory()).Keep(key, Best, Other);
        _isUsed = true;
    }

    /// <summary>Where the words stand that decided: that is not remembered.</summary>
    private void Place(ref RuleVerdict verdict)
    {
        if (verdict.Words == 0)
            return;
        verdict.Start = _walk.StartOf(verdict.First);
        verdict.End = _walk.EndOf(verdict.Last);
    }

    /// <summary>Weighs the rules for which the phrases speak that can be found so far.</summary>
    public void Weigh()
    {
        var hit = default(PhraseHit);
        var cells = index.Cells;
        var uses = cells[(int)Section.Uses];
        while (_walk.Next(Best.Rule < 0 || _isThorough ? 0 : (int)Best.Weight, ref hit))
        {
            var end = new PhraseRow(index.Phrases[hit.Phrase + 1]).FirstUse;
            for (var use = new PhraseRow(index.Phrases[hit.Phrase]).FirstUse; use < end; use++)
                Weigh(cells[uses + use], hit);
        }
    }

    /// <summary>Weighs the rules that name no phrase: those that need no mark, then those of the marks that are there.</summary>
    private void WeighWordless()
    {
        var cells = index.Cells;
        int lists = cells[(int)Section.RuleLists], marks = cells[(int)Section.Marks];
        WeighAll(lists + Cell(index.RuleCount, RuleRow.WordlessCell), lists + cells[marks + PhraseIndex.MarkRules]);
        if (_code > 0)
            WeighCoded(CodeMask.Of(_code));
        if (!_enhanced.IsNone)
            WeighCoded(CodeMask.Of(_enhanced));
        for (var mark = _walk.NextMark(0); mark >= 0; mark = _walk.NextMark(mark + 1))
        {
            var rules = marks + (mark * PhraseIndex.MarkSize) + PhraseIndex.MarkRules;
            WeighAll(lists + cells[rules], lists + cells[rules + PhraseIndex.MarkSize]);
        }
    }

    /// <summary>Weighs the rules that rest on a code alone.</summary>
    private void WeighCoded(int mask)
    {
        var cells = index.Cells;
        var start = cells[(int)Section.CodedRules];
        int low = 0, high = (cells[(int)Section.End] - start) / PhraseIndex.CodedSize;
        var end = high;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (cells[start + (middle * PhraseIndex.CodedSize)] < mask)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < end && cells[start + (low * PhraseIndex.CodedSize)] == mask; low++)
            Weigh(cells[start + (low * PhraseIndex.CodedSize) + 1], default);
    }

    private void WeighAll(int at, int end)
    {
        for (; at < end; at++)
            Weigh(index.Cells[at], default);
    }

    /// <summary>Takes the rule over if it fits and wins; whether it would win is looked at first, as that costs less.</summary>
    private void Weigh(int rule, in PhraseHit hit)
    {
        var mark = Cell(rule, RuleRow.MarkCell);
        if (mark != 0 && !_walk.HasMark(mark - 1))
            return;
        var verdict = new RuleVerdict { Rule = rule, Words = hit.Words, First = hit.First, Last = hit.Last };
        verdict.Cause = (SmtpCause)((Cell(rule, 0) >> RuleRow.CauseShift) & 0xFF);
        if (verdict.Cause is SmtpCause.Accepted or SmtpCause.AutoReply && IsRefusal)
            return;
        verdict.Weight = (SmtpRuleWeight)((Cell(rule, 0) >> RuleRow.WeightShift) & 0xFF);
        if (IsAcceptance && verdict.Weight <= SmtpRuleWeight.General && verdict.Cause != SmtpCause.Accepted)
            return;
        verdict.Agrees = _named != SmtpCause.Unknown && _named == verdict.Cause;
        verdict.Words += mark != 0 && hit.Words > 0 ? 1 : 0;
        if (Cell(rule, RuleRow.AllCell) != Cell(rule, RuleRow.NotCell) && !AddAll(ref verdict, hit.Phrase))
            return;
        var isBest = verdict.Beats(Best);
        if (!(isBest || (verdict.Cause != Best.Cause && verdict.Beats(Other))) || !Fits(rule))
            return;
        Place(ref verdict);
        if (!isBest)
        {
            Other = verdict;
            return;
        }

        if (Best.Rule >= 0 && Best.Cause != verdict.Cause)
            Other = Best;
        Best = verdict;
    }

    /// <summary>Adds the words of the phrases that must all be there; false where one is not.</summary>
    private bool AddAll(ref RuleVerdict verdict, int found)
    {
        var hit = default(PhraseHit);
        var cells = index.Cells;
        var lists = cells[(int)Section.RuleLists];
        for (var at = Cell(verdict.Rule, RuleRow.AllCell); at < Cell(verdict.Rule, RuleRow.NotCell); at++)
        {
            var phrase = cells[lists + at];
            if (phrase == found)
                continue;
            if (!_walk.Find(phrase, ref hit))
                return false;
            verdict.Words += hit.Words;
            verdict.First = Math.Min(verdict.First, hit.First);
            verdict.Last = Math.Max(verdict.Last, hit.Last);
        }

        return true;
    }

    private bool Fits(int rule)
    {
        var cells = index.Cells;
        var lists = cells[(int)Section.RuleLists];
        int first = Cell(rule, RuleRow.MaskCell), end = Cell(rule + 1, RuleRow.AllCell);
        if ((first != end && !FitsCodes(lists + first, lists + end)) || !FitsContext(rule))
            return false;
        for (var at = Cell(rule, RuleRow.NotCell); at < first; at++)
        {
            if (_walk.Has(cells[lists + at]))
                return false;
        }

        return true;
    }

    private bool FitsCodes(int at, int end)
    {
        var cells = index.Cells;
        for (; at < end; at++)
        {
            if (CodeMask.Fits(cells[at], _code, _enhanced))
                return true;
        }

        return false;
    }

    private bool FitsContext(int rule)
    {
        var phases = Cell(rule, RuleRow.PhaseCell);
        if (phases != 0 && (phases >> (int)(_context?.Phase ?? SmtpPhase.Unknown) & 1) == 0)
            return false;
        return ((Cell(rule, 0) >> RuleRow.FlagShift) & RuleRow.NamesHosts) == 0 || HostNames.AnyFits(new RuleRow(index, rule).Text(RuleField.Hosts), _context?.RemoteHost);
    }

    private static bool NamesHosts(PhraseIndex index)
    {
        var cells = index.Cells;
        var flags = cells[(int)Section.Rules];
        for (var rule = 0; rule < index.RuleCount; rule++)
        {
            if (((cells[flags + (rule * PhraseIndex.RuleSize)] >> RuleRow.FlagShift) & RuleRow.NamesHosts) != 0)
                return true;
        }

        return false;
    }

    /// <summary>A refusal accepts nothing and answers nobody, whatever its words: "please come back later".</summary>
    private bool IsRefusal => _code >= 400 || _context?.Action is DeliveryAction.Failed or DeliveryAction.Delayed;

    /// <summary>What was accepted is not refused by a word that usually means so: "235 2.7.0 Logged in". Rules of users may see it otherwise.</summary>
    private bool IsAcceptance => _code is >= 200 and < 300 && index.MarkCount > 0 && _context?.Action is not (DeliveryAction.Failed or DeliveryAction.Delayed);

    private int Cell(int rule, int cell)
    {
        var cells = index.Cells;
        return cells[cells[(int)Section.Rules] + (rule * PhraseIndex.RuleSize) + cell];
    }
}
