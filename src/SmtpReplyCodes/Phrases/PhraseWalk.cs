using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// One walk over a text that finds all phrases of an index. Words lead from state to state of an automaton (Aho and Corasick 1975), which
/// knows at each word the segments that end there. A phrase is looked for only where its anchor stands, the segment that is the rarest.
/// </summary>
/// <remarks>
/// Linear: a window of words is kept, and the work at each anchor is bounded. For one text at a time; <see cref="PhraseIndex.Rent"/> gives one
/// that may have been used before, so that nothing is allocated.
/// </remarks>
internal sealed partial class PhraseWalk
{
    /// <summary>No segment has more words.</summary>
    public const int LongestSegment = 16;

    /// <summary>Words that are kept. Where there are more, the anchors of the older half are looked at.</summary>
    private const int Window = 128;

    /// <summary>A phrase reaches no further to either side of its anchor.</summary>
    public const int Reach = Window / 2;

    /// <summary>Words that are near: the bits of so many are kept with the last of them.</summary>
    public const int Near = 4;

    /// <summary>So many look-ups an anchor costs at most.</summary>
    private const int MostChecks = 256;

    /// <summary>So many phrases are kept; more are not.</summary>
    public const int MostHits = 128;

    private readonly ulong[] _words;
    private readonly int[] _cells;
    private readonly int _states, _labels, _members, _anchored, _segments, _phrases;
    private readonly RecentWord[] _recent = new RecentWord[Window];
    private int _state;
    private int _count;
    private int _done;
    private int _barriers;
    private int _sentence;
    private int _budget;

    /// <summary>The phrases found, the first <see cref="HitCount"/> are set.</summary>
    public readonly PhraseHit[] Hits = new PhraseHit[MostHits];
    public int HitCount;
    private ulong _hitBits;

    /// <summary>A bit for each symbol of the text so far.</summary>
    private ulong _bits;

    public PhraseWalk(PhraseIndex index)
    {
        (_words, _cells) = index.Tables;
        _states = _cells[(int)Section.States];
        _labels = _cells[(int)Section.Labels];
        _members = _cells[(int)Section.Members];
        _segments = _cells[(int)Section.Segments];
        _anchored = _cells[(int)Section.Anchored];
        _phrases = _cells[(int)Section.Phrases];
    }

    /// <summary>Makes ready for another text.</summary>
    public void Reset()
    {
        _state = _count = _done = _barriers = _sentence = HitCount = 0;
        _hitBits = _bits = 0;
    }

    /// <summary>Walks on over a text, or over the next line of one.</summary>
    public void Read<TChar>(ReadOnlySpan<TChar> text, bool isLatin1 = false)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var reader = new WordReader<TChar>(text, _words, _sentence, isLatin1);
        while (reader.Read())
        {
            Step(reader.Symbol);
            if (reader.Sentence != _sentence)
                _barriers++;
            _sentence = reader.Sentence;
            var isNot = reader.Symbol == Symbol.Not ? 1 : 0;
            Remember(ref _recent[_count & (Window - 1)], reader.Symbol, reader.Start, reader.End, (2 * _barriers) + isNot);
            _barriers += isNot;
            if (++_count - _done > Reach)
                LookAt(_done++);
        }

        if (reader.Sentence != _sentence)
            _barriers++;
        _sentence = reader.Sentence;
    }

    private void Remember(ref RecentWord word, int symbol, int start, int end, int barrier)
    {
        var bit = 1UL << (symbol & 63);
        _bits |= bit;
        word.State = _state;
        word.Symbol = symbol;
        word.Start = start;
        word.End = end;
        word.Barrier = barrier;
        word.Near = bit;
        for (var before = Math.Max(0, _count - Near + 1); before < _count; before++)
            word.Near |= 1UL << (_recent[before & (Window - 1)].Symbol & 63);
    }

    /// <summary>Looks at the last words, those behind which more could have come.</summary>
    public void Finish()
    {
        while (_done < _count)
            LookAt(_done++);
    }

    /// <summary>To the state of the longest beginning of a segment that the last words are.</summary>
    private void Step(int symbol)
    {
        var cells = _cells;
        while (_state != 0)
        {
            var state = _states + (_state * PhraseIndex.StateSize);
            int low = cells[state], high = cells[state + PhraseIndex.StateSize];
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (cells[_labels + middle] < symbol)
                    low = middle + 1;
                else
                    high = middle;
            }

            if (low < cells[state + PhraseIndex.StateSize] && cells[_labels + low] == symbol)
            {
                _state = low;
                return;
            }

            _state = cells[state + PhraseIndex.Fallback];
        }

        _state = cells[cells[(int)Section.Roots] + symbol];
    }

    /// <summary>Looks for the phrases whose anchors end at this word.</summary>
    private void LookAt(int word)
    {
        var cells = _cells;
        for (var ended = _recent[word & (Window - 1)].State; ended != 0; ended = cells[_states + (ended * PhraseIndex.StateSize) + PhraseIndex.Link])
        {
            var state = _states + (ended * PhraseIndex.StateSize);
            int at = _anchored + cells[state + PhraseIndex.FirstAnchored], end = _anchored + cells[state + PhraseIndex.StateSize + PhraseIndex.FirstAnchored];
            var first = word + 1 - cells[state + PhraseIndex.Length];
            for (; at < end; at += PhraseIndex.AnchoredSize)
            {
                var phrase = cells[at] & PhraseIndex.PhraseMask;
                var place = (AnchorPlace)(cells[at] >> PhraseIndex.PlaceShift);
                if (place == AnchorPlace.Alone)
                    Found(phrase, word - first + 1, _recent[first & (Window - 1)].Start, _recent[word & (Window - 1)].End);
                else if ((((uint)cells[at + PhraseIndex.LowBits] | (ulong)(uint)cells[at + PhraseIndex.HighBits] << 32) & BitsAt(place, first, word)) != 0)
                    LookFor(phrase, first, word);
            }
        }
    }

    /// <summary>A bit for each symbol among the words that could belong to the step beside an anchor. Most anchors stand there for nothing, and this tells it.</summary>
    private ulong BitsAt(AnchorPlace place, int first, int last) => place switch
    {
        AnchorPlace.JustBefore => first == 0 ? 0 : _recent[(first - 1) & (Window - 1)].Near,
        AnchorPlace.JustBehind => _recent[Math.Min(_count - 1, last + Near) & (Window - 1)].Near,
        _ => _bits,
    };

    /// <summary>Whether a phrase was found.</summary>
    public bool Has(int phrase) => IndexOf(phrase) >= 0;

    /// <summary>The place of a phrase among the hits, -1 when it was not found.</summary>
    public int IndexOf(int phrase)
    {
        if ((_hitBits >> (phrase & 63) & 1) == 0)
            return -1;
        for (var i = 0; i < HitCount; i++)
        {
            if (Hits[i].Phrase == phrase)
                return i;
        }

        return -1;
    }

    /// <summary>Of several places where a phrase stands the one with the most words counts, then the first.</summary>
    private void Found(int phrase, int words, int start, int end)
    {
        var at = IndexOf(phrase);
        if (at < 0 && HitCount < MostHits)
            at = HitCount++;
        else if (at < 0 || words <= Hits[at].Words)
            return;
        _hitBits |= 1UL << (phrase & 63);
        Hits[at] = new PhraseHit { Phrase = phrase, Words = words, Start = start, End = end };
    }

    private struct RecentWord
    {
        public int State, Symbol, Start, End;

        /// <summary>A bit for the symbol of this word and of the three before it.</summary>
        public ulong Near;

        /// <summary>How many ends of sentences and words that say no come before, times two; odd for a word that says no.</summary>
        public int Barrier;
    }
}
