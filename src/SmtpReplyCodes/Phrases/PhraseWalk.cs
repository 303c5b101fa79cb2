using System.Runtime.CompilerServices;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// One walk over a text that finds all phrases of an index. Words lead from state to state of an automaton (Aho and Corasick 1975), which
/// knows at each word the segments that end there. A phrase is looked for only where its anchor stands, the segment that is the rarest.
/// </summary>
/// <remarks>
/// <para>Linear: a window of words is kept, and the work at each anchor is bounded. For one text at a time, and for another after <see cref="Reset"/>.</para>
/// <para>Words are taken in by <see cref="Fill"/> until it says that there is no room; then <see cref="Next"/> gives what was found, until there is no more.
/// At the end of the text <see cref="Finish"/> frees the last words for it.</para>
/// </remarks>
internal sealed partial class PhraseWalk
{
    /// <summary>No segment has more words.</summary>
    public const int LongestSegment = 16;

    /// <summary>A phrase reaches no further to either side of its anchor, and the phrases of a rule stand no further from each other.</summary>
    public const int Reach = 64;

    /// <summary>Words that are kept: so many behind those that were looked at, and <see cref="Reach"/> before them.</summary>
    private const int Window = 4 * Reach;

    /// <summary>Marks a state to which the symbols of words lead where their classes lead to another.</summary>
    private const int OtherWay = 1 << 30;

    private const ulong KeyFactor = 0x9E3779B97F4A7C15;

    /// <summary>So many look-ups an anchor costs at most.</summary>
    private const int MostChecks = 256;

    private readonly PhraseIndex _index;
    private readonly RecentWord[] _recent = new RecentWord[Window];
    private int _state, _other;
    private int _count;
    private int _walked;
    private int _barriers;
    private int _sentence;
    private int _budget;

    /// <summary>A bit for each note that was taken so far.</summary>
    private readonly ulong[] _notes;

    /// <summary>How many marks there are, and how many longs hold their bits, which are the first.</summary>
    private readonly int _markCount, _markLongs;

    /// <summary>The first symbol that is a known number, and the first that is a known host.</summary>
    private readonly int _firstNumber, _firstHost;

    /// <summary>The word that is looked at, the state that it ends and the word with which that starts, and the anchored phrases that are left of it; no word from the limit on may be looked at.</summary>
    private int _word, _first, _limit, _ended, _anchored, _anchoredEnd;

    public PhraseWalk(PhraseIndex index)
    {
        _index = index;
        _notes = new ulong[(new PhraseRow(index.Phrases[^1]).Note + 63) / 64];
        _firstNumber = index.Cells[index.Cells[(int)Section.Hosts]];
        _firstHost = index.Cells[index.Cells[(int)Section.Hosts] + PhraseIndex.FirstHostCell];
        _markCount = index.MarkCount;
        _markLongs = (_markCount + 63) / 64;
        Reset();
    }

    /// <summary>Makes ready for another text.</summary>
    public void Reset()
    {
        _state = _other = _count = _walked = _barriers = _sentence = _limit = _ended = _anchored = _anchoredEnd = 0;
        Key = KeyFactor; // not 0, which unknown words in front would leave as it is
        _word = -1;
        Array.Clear(_notes);
    }

    /// <summary>A reader of the next line of the text.</summary>
    public WordReader<TChar> Reader<TChar>(ReadOnlySpan<TChar> line, bool isLatin1)
        where TChar : unmanaged => new(line, _index.Words, _sentence, isLatin1);

    /// <summary>Takes words in; true when there is no room for more, false when there are no more.</summary>
    public bool Fill<TChar>(ref WordReader<TChar> reader)
        where TChar : unmanaged
    {
        var key = Key;
        var recent = _recent;
        int count = _count, most = _limit + (2 * Reach), firstNumber = _firstNumber;
        var isWord = true;
        while (count < most && (isWord = reader.Read()))
        {
            if (reader.Sentence != _sentence)
                EndSentence(reader.Sentence);
            ref var word = ref recent[count++ & (Window - 1)];
            var symbol = reader.Symbol;
            word.Symbol = word.Class = symbol;
            if (symbol >= firstNumber)
                TakeClass(ref word);
            word.Start = reader.Start;
            word.End = reader.End;
            word.Barrier = 2 * _barriers;
            if (symbol == Symbol.Not)
            {
                word.Barrier++;
                _barriers++;
            }

            key = (key ^ (uint)symbol ^ ((ulong)word.Barrier << 32)) * KeyFactor;
            key ^= key >> 29;
        }

        _count = count;
        Key = key;
        if (!isWord)
        {
            if (reader.Sentence != _sentence)
                EndSentence(reader.Sentence);
            return false;
        }

        _limit += Reach;
        Walk();
        return true;
    }

    private void EndSentence(int sentence)
    {
        _barriers++;
        _sentence = sentence;
    }

    /// <summary>No word follows: the last ones may be looked at too.</summary>
    public void Finish()
    {
        _limit = _count;
        Walk();
    }

    /// <summary>
    /// Leads the automaton over the words that were taken in, and notes the anchors of phrases that will be asked for. From a known number or host on
    /// it is led twice until both ways meet: once with the class of the word, once with the word itself.
    /// </summary>
    private void Walk()
    {
        var cells = _index.Cells;
        var states = _index.States;
        int slots = cells[(int)Section.Slots], notes = cells[(int)Section.Notes], outputs = cells[(int)Section.Outputs];
        int state = _state, other = _other;
        for (; _walked < _count; _walked++)
        {
            ref var word = ref _recent[_walked & (Window - 1)];
            word.Bit = word.OtherBit = PhraseIndex.BitOf(word.Class);
            if (state != other || word.Symbol != word.Class)
            {
                word.OtherBit = PhraseIndex.BitOf(word.Symbol);
                other = Step(cells, states, slots, other, word.Symbol);
                Note(cells, cells[outputs + new StateRow(states[other]).Output], notes);
                word.State = state = Step(cells, states, slots, state, word.Class);
                word.Other = other == state ? 0 : other | OtherWay;
            }
            else
            {
                word.State = state = other = Step(cells, states, slots, state, word.Class);
                word.Other = 0;
            }

            Note(cells, cells[outputs + new StateRow(states[state]).Output], notes);
        }

        (_state, _other) = (state, other);
    }

    /// <summary>The state to which a symbol leads.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Step(ReadOnlySpan<int> cells, ReadOnlySpan<ulong> states, int slots, int state, int symbol)
    {
        for (; ; )
        {
            var row = new StateRow(states[state]);
            var slot = cells[slots + row.Base + symbol];
            if ((slot & PhraseIndex.SymbolMask) == symbol)
                return slot >>> PhraseIndex.ChildShift;
            if (state == 0)
                return 0;
            state = row.Fallback;
        }
    }

    /// <summary>Notes what is to be noted in a state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(ReadOnlySpan<int> cells, int list, int notes)
    {
        var at = notes + (list & PhraseIndex.NotesMask);
        for (var end = at + (list >> PhraseIndex.NoteCountShift); at < end; at++)
            Note(cells[at]);
    }

    /// <summary>What the words so far are read as, as a hash of 64 bits: two texts of one key have the same phrases at the same words.</summary>
    public ulong Key { get; private set; }

    /// <summary>How many words there are so far.</summary>
    public int Count => _count;

    /// <summary>Where a word starts and ends in its line; only of the last ones.</summary>
    public int StartOf(int word) => _recent[word & (Window - 1)].Start;

    /// <inheritdoc cref="StartOf"/>
    public int EndOf(int word) => _recent[word & (Window - 1)].End;

    /// <summary>Finds the next phrase of this rank or a greater one; false when there is none among the words that may be looked at.</summary>
    public bool Next(int rank, ref PhraseHit hit)
    {
        var cells = _index.Cells;
        for (; ; )
        {
            for (; _anchored < _anchoredEnd; _anchored += PhraseIndex.AnchoredSize)
            {
                var phrase = cells[_anchored];
                if (phrase >> PhraseIndex.RankShift < rank)
                    break;
                if (!MayBeAt(cells[_anchored + PhraseIndex.Check]) || !IsAt(phrase & PhraseIndex.PhraseMask, _first, _word, ref hit))
                    continue;
                _anchored += PhraseIndex.AnchoredSize;
                return true;
            }

            _ended = _word < 0 ? 0 : LinkOf(_ended, _word);
            if (_ended == 0)
            {
                if (_word + 1 >= _limit)
                    return false;
                _ended = _recent[++_word & (Window - 1)].State;
            }

            var state = new StateRow(_index.States[_ended & ~OtherWay]);
            _first = _word + 1 - state.Length;
            var output = cells[(int)Section.Outputs] + state.Output;
            var counts = cells[output + PhraseIndex.Counts];
            _anchored = output + PhraseIndex.Members + (counts & PhraseIndex.MemberCountMask);
            _anchoredEnd = _anchored + ((counts >> PhraseIndex.AnchoredCountShift) * PhraseIndex.AnchoredSize);
        }
    }

    private struct RecentWord
    {
        /// <summary>What phrases name it by, and what class of words it belongs to, a number or a host; the same for other words.</summary>
        public int Symbol, Class;

        /// <summary>The state to which the class leads; that to which the symbol does, 0 where it is the same.</summary>
        public int State, Other;

        public int Start, End;

        /// <summary>The bits of the class and of the symbol in the masks of segments.</summary>
        public int Bit, OtherBit;

        /// <summary>How many ends of sentences and words that say no come before, times two; odd for a word that says no.</summary>
        public int Barrier;
    }
}
