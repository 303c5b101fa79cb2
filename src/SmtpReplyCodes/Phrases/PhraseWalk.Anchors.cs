using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>The rest of a phrase, looked for to both sides of its anchor.</summary>
internal sealed partial class PhraseWalk
{
    /// <summary>Looks for a phrase whose anchor stands at these words.</summary>
    private void LookFor(int phrase, int first, int last)
    {
        var cell = _phrases + (phrase * PhraseIndex.PhraseSize);
        int firstStep = _cells[cell], anchor = _cells[cell + PhraseIndex.AnchorStep], end = _cells[cell + PhraseIndex.PhraseSize];
        int start = first, stop = last;
        _budget = MostChecks;
        var left = WordsBefore(anchor, firstStep, first, ref start);
        var right = left < 0 ? -1 : WordsBehind(anchor, end, last, ref stop);
        if (right >= 0)
            Found(phrase, last - first + 1 + left + right, _recent[start & (Window - 1)].Start, _recent[stop & (Window - 1)].End);
    }

    /// <summary>How many words the steps before one have, the most where there is a choice; -1 when they are not there.</summary>
    private int WordsBefore(int step, int firstStep, int first, ref int start)
    {
        if (step == firstStep)
        {
            start = first;
            return 0;
        }

        var cell = _cells[(int)Section.Steps] + ((step - 1) * PhraseIndex.StepSize);
        var most = -1;
        var farthest = Math.Max(first - 1 - _cells[cell + PhraseIndex.StepGap], Math.Max(0, _count - Window));
        for (var word = first - 1; word >= farthest && (word == first - 1 || !IsParted(word, first)); word--)
        {
            for (var ended = EndedAt(word, _cells[cell]); ended != 0; ended = _cells[_states + (ended * PhraseIndex.StateSize) + PhraseIndex.Link])
            {
                var length = LengthOf(ended, _cells[cell]);
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

        var cell = _cells[(int)Section.Steps] + (step * PhraseIndex.StepSize);
        int gap = _cells[cell + PhraseIndex.StepGap], segment = _cells[cell + PhraseIndex.StepSize], most = -1;
        var farthest = Math.Min(_count - 1, last + gap + _cells[_segments + (segment * PhraseIndex.SegmentSize) + PhraseIndex.Longest]);
        for (var word = last + 1; word <= farthest; word++)
        {
            for (var ended = EndedAt(word, segment); ended != 0; ended = _cells[_states + (ended * PhraseIndex.StateSize) + PhraseIndex.Link])
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
        var state = _recent[word & (Window - 1)].State;
        var symbol = _recent[word & (Window - 1)].Symbol;
        var mask = _cells[_segments + (segment * PhraseIndex.SegmentSize) + ((symbol >> 5) & 1)];
        return (mask >> (symbol & 31) & 1) == 0 ? 0 : state;
    }

    /// <summary>The length of the sequence that ends in a state, 0 when it is none of the segment or enough was looked up.</summary>
    private int LengthOf(int state, int segment)
    {
        if (_budget-- <= 0)
            return 0;
        var cell = _states + (state * PhraseIndex.StateSize);
        int low = _cells[cell + PhraseIndex.FirstMember], high = _cells[cell + PhraseIndex.StateSize + PhraseIndex.FirstMember];
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var member = _cells[_members + middle];
            if (member == segment)
                return _cells[cell + PhraseIndex.Length];
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
