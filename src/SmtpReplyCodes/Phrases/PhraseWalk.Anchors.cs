using System.Numerics;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>The rest of a phrase, looked for to both sides of its anchor.</summary>
internal sealed partial class PhraseWalk
{
    /// <summary>Whether a phrase that is asked for stands within reach of the word that is looked at.</summary>
    public bool Has(int phrase)
    {
        var row = RowOf(phrase);
        var note = row.Note;
        if ((_notes[note >> 6] >> (note & 63) & 1) == 0)
            return false;
        var hit = default(PhraseHit);
        return (_count <= Reach && row.FirstStep + 1 == RowOf(phrase + 1).FirstStep) || Find(phrase, ref hit);
    }

    /// <summary>Notes the marks of another text, the name of the host that speaks, as if they stood in this one.</summary>
    /// <returns>A hash of the marks, 0 for none.</returns>
    public ulong TakeMarks<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var key = 0UL;
        for (var marks = new MarkReader<TChar>(_index, text); marks.Read();)
        {
            Note(marks.Mark);
            key = (key ^ (uint)(marks.Mark + 1)) * KeyFactor;
        }

        return key;
    }

    /// <summary>Notes marks that are known to be there, and tells them by a number.</summary>
    public ulong TakeMarks(ReadOnlySpan<int> marks)
    {
        var key = 0UL;
        foreach (var mark in marks)
        {
            Note(mark);
            key = (key ^ (uint)(mark + 1)) * KeyFactor;
        }

        return key;
    }

    /// <summary>Tells the class of a known number or host. The marks that a host is are noted; phrases may name a host above it.</summary>
    private void TakeClass(ref RecentWord word)
    {
        word.Class = word.Symbol < _firstHost ? Symbol.Number : Symbol.Host;
        if (word.Symbol < _firstHost)
            return;
        var cells = _index.Cells;
        var host = cells[(int)Section.Hosts] + PhraseIndex.HostCells + ((word.Symbol - _firstHost) * PhraseIndex.HostSize);
        for (var at = cells[host + 1]; at < cells[host + PhraseIndex.HostSize + 1]; at++)
            Note(cells[cells[(int)Section.HostMarks] + at]);
        word.Symbol = cells[host];
    }

    private void Note(int note) => _notes[note >> 6] |= 1UL << (note & 63);

    /// <summary>Whether a mark stands anywhere in the text so far.</summary>
    public bool HasMark(int mark) => (_notes[mark >> 6] >> (mark & 63) & 1) != 0;

    /// <summary>The next mark from this one on that stands in the text so far; -1 where there is none.</summary>
    public int NextMark(int mark)
    {
        for (var at = mark >> 6; at < _markLongs; at++)
        {
            var bits = at == mark >> 6 ? _notes[at] >> (mark & 63) << (mark & 63) : _notes[at];
            if (bits != 0)
                return (at << 6) + BitOperations.TrailingZeroCount(bits) is var found && found < _markCount ? found : -1;
        }

        return -1;
    }

    /// <summary>Finds a phrase that is asked for within reach of the word that is looked at, where it says most of several places; false where it stands nowhere.</summary>
    public bool Find(int phrase, ref PhraseHit found)
    {
        var cells = _index.Cells;
        var segment = cells[cells[(int)Section.Steps] + RowOf(phrase).Anchor] & PhraseIndex.SegmentMask;
        found.Words = -1;
        var hit = default(PhraseHit);
        var end = Math.Min(_count, _word + Reach + 1);
        for (var word = Math.Max(0, _word - Reach); word < end; word++)
        {
            _budget = MostChecks;
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended, word))
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
        var masks = _index.Masks;
        var parts = _index.MaskParts.Slice((check & PhraseIndex.CheckMask) * PhraseIndex.MaskSize, PhraseIndex.MaskSize);
        for (; word < end; word++)
        {
            ref var recent = ref _recent[word & (Window - 1)];
            if ((masks[parts[recent.Bit >> 6]] >> (recent.Bit & 63) & 1) != 0 || (masks[parts[recent.OtherBit >> 6]] >> (recent.OtherBit & 63) & 1) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase stands where its anchor stands at these words.</summary>
    private bool IsAt(int phrase, int first, int last, ref PhraseHit hit)
    {
        var row = RowOf(phrase);
        int firstStep = row.FirstStep, anchor = row.Anchor, end = RowOf(phrase + 1).FirstStep;
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
        var cell = cells[cells[(int)Section.Steps] + step - 1];
        var segment = cell & PhraseIndex.SegmentMask;
        var most = -1;
        var farthest = Math.Max(first - 1 - ((cell >> PhraseIndex.GapShift) & PhraseIndex.GapMask), Math.Max(0, _count - Window));
        for (var word = first - 1; word >= farthest && (word == first - 1 || !IsParted(word, first)); word--)
        {
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended, word))
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
        var cell = cells[(int)Section.Steps] + step;
        var next = cells[cell + 1];
        int gap = (cells[cell] >> PhraseIndex.GapShift) & PhraseIndex.GapMask, segment = next & PhraseIndex.SegmentMask, most = -1;
        var farthest = Math.Min(_count - 1, last + gap + (next >>> PhraseIndex.LongestShift));
        for (var word = last + 1; word <= farthest; word++)
        {
            for (var ended = EndedAt(word, segment); ended != 0; ended = LinkOf(ended, word))
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
        ref var recent = ref _recent[word & (Window - 1)];
        var masks = _index.Masks;
        var parts = _index.MaskParts.Slice(segment * PhraseIndex.MaskSize, PhraseIndex.MaskSize);
        if ((masks[parts[recent.Bit >> 6]] >> (recent.Bit & 63) & 1) != 0)
            return recent.State != 0 ? recent.State : recent.Other;
        return (masks[parts[recent.OtherBit >> 6]] >> (recent.OtherBit & 63) & 1) != 0 ? recent.Other : 0;
    }

    /// <summary>The next state on the way back in which segments end, then the one on the other way; 0 where there is none.</summary>
    private int LinkOf(int state, int word)
    {
        var states = _index.States;
        var way = state & OtherWay;
        state &= ~OtherWay;
        do
            state = new StateRow(states[state]).Fallback;
        while (state != 0 && !new StateRow(states[state]).EndsSegments);
        return state != 0 ? state | way : way != 0 ? 0 : _recent[word & (Window - 1)].Other;
    }

    private PhraseRow RowOf(int phrase) => new(_index.Phrases[phrase]);

    /// <summary>The length of the sequence that ends in a state, 0 when it is none of the segment or enough was looked up.</summary>
    private int LengthOf(int state, int segment)
    {
        if (_budget-- <= 0)
            return 0;
        var cells = _index.Cells;
        var row = new StateRow(_index.States[state & ~OtherWay]);
        var output = cells[(int)Section.Outputs] + row.Output;
        var low = output + PhraseIndex.Members;
        var high = low + (cells[output + PhraseIndex.Counts] & PhraseIndex.MemberCountMask);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var member = cells[middle];
            if (member == segment)
                return row.Length;
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
