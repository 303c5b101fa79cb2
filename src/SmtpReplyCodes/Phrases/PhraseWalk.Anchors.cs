using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>The rest of a phrase, looked for to both sides of its anchor.</summary>
internal sealed partial class PhraseWalk
{
    /// <summary>Whether a phrase that is asked for stands within reach of the word that is looked at.</summary>
    public bool Has(int phrase)
    {
        var cells = _index.Cells;
        var cell = cells[(int)Section.Phrases] + (phrase * PhraseIndex.PhraseSize);
        var note = cells[cell + PhraseIndex.Note];
        if ((_notes[note >> 6] >> (note & 63) & 1) == 0)
            return false;
        var hit = default(PhraseHit);
        return (_count <= Reach && cells[cell] + 1 == cells[cell + PhraseIndex.PhraseSize]) || Find(phrase, ref hit);
    }

    /// <summary>Finds a phrase that is asked for within reach of the word that is looked at, where it says most of several places; false where it stands nowhere.</summary>
    public bool Find(int phrase, ref PhraseHit found)
    {
        var cells = _index.Cells;
        var step = cells[cells[(int)Section.Phrases] + (phrase * PhraseIndex.PhraseSize) + PhraseIndex.AnchorStep];
        var segment = cells[cells[(int)Section.Steps] + (step * PhraseIndex.StepSize)];
        found.Words = -1;
        var hit = default(PhraseHit);
        var end = Math.Min(_count, _word + Reach + 1);
        for (var word = Math.Max(0, _word - Reach); word < end; word++)
        {
            _budget = MostChecks;
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended))
            {
                if (LengthOf(ended, segment) is > 0 and var length && IsAt(phrase, word + 1 - length, word, ref hit) && hit.Words > found.Words)
                    found = hit;
            }
        }

        return found.Words >= 0;
    }

    /// <summary>Whether the step beside an anchor may be there, by its last word alone. Most anchors stand there for nothing, and this tells it.</summary>
    private bool MayBeAt(int check)
    {
        var side = (AnchorSide)(check >> PhraseIndex.SideShift);
        if (side == AnchorSide.Alone)
            return true;
        var width = check >> PhraseIndex.WidthShift & PhraseIndex.WidthMask;
        var word = side == AnchorSide.Before ? Math.Max(0, _first - width) : _word + 1;
        var end = side == AnchorSide.Before ? _first : Math.Min(_count, _word + 1 + width);
        var mask = _index.Masks.Slice((check & PhraseIndex.CheckMask) * PhraseIndex.MaskSize, PhraseIndex.MaskSize);
        for (; word < end; word++)
        {
            var bit = _recent[word & (Window - 1)].Bit;
            if ((mask[bit >> 6] >> (bit & 63) & 1) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase stands where its anchor stands at these words.</summary>
    private bool IsAt(int phrase, int first, int last, ref PhraseHit hit)
    {
        var cells = _index.Cells;
        var cell = cells[(int)Section.Phrases] + (phrase * PhraseIndex.PhraseSize);
        int firstStep = cells[cell], anchor = cells[cell + PhraseIndex.AnchorStep], end = cells[cell + PhraseIndex.PhraseSize];
        int start = first, stop = last;
        _budget = MostChecks;
        var left = WordsBefore(anchor, firstStep, first, ref start);
        var right = left < 0 ? -1 : WordsBehind(anchor, end, last, ref stop);
        if (right < 0)
            return false;
        hit.Phrase = phrase;
        hit.Words = last - first + 1 + left + right;
        hit.First = start;
        hit.Last = stop;
        return true;
    }

    /// <summary>How many words the steps before one have, the most where there is a choice; -1 when they are not there.</summary>
    private int WordsBefore(int step, int firstStep, int first, ref int start)
    {
        if (step == firstStep)
        {
            start = first;
            return 0;
        }

        var cells = _index.Cells;
        var cell = cells[(int)Section.Steps] + ((step - 1) * PhraseIndex.StepSize);
        var segment = cells[cell];
        var most = -1;
        var farthest = Math.Max(first - 1 - (cells[cell + PhraseIndex.StepGap] & PhraseIndex.GapMask), Math.Max(0, _count - Window));
        for (var word = first - 1; word >= farthest && (word == first - 1 || !IsParted(word, first)); word--)
        {
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended))
            {
                var length = LengthOf(ended, segment);
                var before = first;
                if (length == 0 || WordsBefore(step - 1, firstStep, word + 1 - length, ref before) is not (>= 0 and var words) || words + length <= most)
                    continue;
                most = words + length;
                start = before;
            }
        }

        return most;
    }

    /// <summary>The same for the steps behind one.</summary>
    private int WordsBehind(int step, int endStep, int last, ref int stop)
    {
        if (step + 1 == endStep)
        {
            stop = last;
            return 0;
        }

        var cells = _index.Cells;
        var cell = cells[(int)Section.Steps] + (step * PhraseIndex.StepSize);
        int gap = cells[cell + PhraseIndex.StepGap] & PhraseIndex.GapMask, segment = cells[cell + PhraseIndex.StepSize], most = -1;
        var farthest = Math.Min(_count - 1, last + gap + (cells[cell + PhraseIndex.StepSize + PhraseIndex.StepGap] >> PhraseIndex.LongestShift));
        for (var word = last + 1; word <= farthest; word++)
        {
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended))
            {
                var length = LengthOf(ended, segment);
                var first = word + 1 - length;
                var behind = word;
                if (length == 0 || first <= last || first > last + 1 + gap || (first > last + 1 && IsParted(last, first))
                    || WordsBehind(step + 1, endStep, word, ref behind) is not (>= 0 and var words) || words + length <= most)
                    continue;
                most = words + length;
                stop = behind;
            }
        }

        return most;
    }

    /// <summary>The state at a word, 0 where no sequence of the segment ends with such a word.</summary>
    private int EndedAt(int word, int segment)
    {
        var bit = _recent[word & (Window - 1)].Bit;
        return (_index.Masks[(segment * PhraseIndex.MaskSize) + (bit >> 6)] >> (bit & 63) & 1) == 0 ? 0 : _recent[word & (Window - 1)].State;
    }

    private int LinkOf(int state)
    {
        var cells = _index.Cells;
        return cells[cells[(int)Section.States] + (state * PhraseIndex.StateSize) + PhraseIndex.Link] & PhraseIndex.LinkMask;
    }

    /// <summary>The length of the sequence that ends in a state, 0 when it is none of the segment or enough was looked up.</summary>
    private int LengthOf(int state, int segment)
    {
        if (_budget-- <= 0)
            return 0;
        var cells = _index.Cells;
        var cell = cells[(int)Section.States] + (state * PhraseIndex.StateSize);
        var lists = cells[(int)Section.StateLists];
        int low = lists + cells[cell + PhraseIndex.Members], high = lists + cells[cell + PhraseIndex.Anchored];
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var member = cells[middle];
            if (member == segment)
                return cells[cell + PhraseIndex.Link] >> PhraseIndex.LengthShift;
            if (member < segment)
                low = middle + 1;
            else
                high = middle;
        }

        return 0;
    }

    /// <summary>Whether a sentence ends, or a "not" stands, between two words.</summary>
    private bool IsParted(int before, int behind)
    {
        var barrier = _recent[before & (Window - 1)].Barrier;
        return (_recent[behind & (Window - 1)].Barrier >> 1) - (barrier >> 1) != (barrier & 1);
    }
}
