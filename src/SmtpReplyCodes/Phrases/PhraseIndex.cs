using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// The phrases of a set of rules, ready to be found in a text: the known words, an automaton over them that finds the segments of all phrases
/// at once, and the steps that phrases consist of. Made by <c>PhraseIndexBuilder</c>, when the library is built or at run time.
/// </summary>
/// <remarks>Three arrays and no objects: a fresh process reads them and is ready.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>The first cell of a file; changes with its layout.</summary>
    public const int Version = 1;

    /// <summary>How many cells a state, a segment, an anchored phrase, a phrase, a step and a rule have.</summary>
    public const int StateSize = 6, SegmentSize = 3, AnchoredSize = 3, PhraseSize = 3, StepSize = 2, RuleSize = 8;

    /// <summary>What the cells of a state are. Its members end where those of the next state begin, and so with the other lists.</summary>
    public const int FirstChild = 0, Fallback = 1, Link = 2, Length = 3, FirstMember = 4, FirstAnchored = 5;

    /// <summary>The cell of a segment behind the first two, which hold a bit for the last symbol of each sequence: the length of the longest.</summary>
    public const int Longest = 2;

    /// <summary>
    /// What the cells of an anchored phrase are: the phrase with an <see cref="AnchorPlace"/> above it, and a bit for each symbol with which
    /// the step at that place ends.
    /// </summary>
    public const int LowBits = 1, HighBits = 2, PlaceShift = 24, PhraseMask = (1 << PlaceShift) - 1;

    /// <summary>The cells of a phrase behind its first step: the step that is the anchor, and the first use.</summary>
    public const int AnchorStep = 1, FirstUse = 2;

    /// <summary>The cell of a step behind its segment: how many words may stand before the next step.</summary>
    public const int StepGap = 1;

    private readonly ulong[] _words;
    private readonly int[] _cells;
    private readonly byte[] _text;

    /// <summary>A walk that nobody uses. Losing it changes no answer.</summary>
    private PhraseWalk? _spare;

    public PhraseIndex(ulong[] words, int[] cells, byte[] text)
    {
        _words = words;
        _cells = cells;
        _text = text;
    }

    /// <summary>What stands where in the cells: the first ones say where each of these starts.</summary>
    public enum Section
    {
        Version,

        /// <summary>For each symbol the state that it leads to from the root, 0 for none.</summary>
        Roots,

        /// <summary>For each state: its first child, the state to fall back to, the next one on that way in which segments end, and lists.</summary>
        States,

        /// <summary>For each state the symbol that leads to it, in order among the children of a state.</summary>
        Labels,

        /// <summary>Segments of which a sequence ends in a state, in order.</summary>
        Members,

        /// <summary>Phrases whose anchors end in a state, and what tells quickly that the rest of them is not there.</summary>
        Anchored,

        /// <summary>For each segment what its sequences end with.</summary>
        Segments,

        /// <summary>For each phrase its steps, which of them is the anchor, and its uses.</summary>
        Phrases,

        /// <summary>The steps of phrases.</summary>
        Steps,

        /// <summary>Uses of a phrase: four times the rule, and the <see cref="PhraseRole"/>.</summary>
        Uses,

        /// <summary>The rules, as <c>RuleRow</c> reads them.</summary>
        Rules,

        /// <summary>Phrases and masks that rules name, and the rules that name no phrase.</summary>
        RuleLists,

        /// <summary>Where the cells end.</summary>
        End,
    }

    public ReadOnlySpan<ulong> Words => _words;

    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>The texts of the rules, a line a field.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>The arrays themselves, which nobody writes to.</summary>
    public (ulong[] Words, int[] Cells) Tables => (_words, _cells);

    public int RuleCount => (_cells[(int)Section.RuleLists] - _cells[(int)Section.Rules]) / RuleSize - 1;

    /// <summary>A walk that is ready for a text. Whoever is done with it gives it back.</summary>
    public PhraseWalk Rent() => Interlocked.Exchange(ref _spare, null) ?? new PhraseWalk(this);

    public void Return(PhraseWalk walk)
    {
        walk.Reset();
        _spare = walk;
    }

    /// <summary>Reads an index: three lengths and the three arrays, little-endian.</summary>
    public static PhraseIndex Read(Stream stream)
    {
        var lengths = new int[3];
        stream.ReadExactly(MemoryMarshal.AsBytes(lengths.AsSpan()));
        var index = new PhraseIndex(new ulong[lengths[0]], new int[lengths[1]], new byte[lengths[2]]);
        stream.ReadExactly(MemoryMarshal.AsBytes(index._words.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(index._cells.AsSpan()));
        stream.ReadExactly(index._text);
        return index;
    }

    public void Write(Stream stream)
    {
        stream.Write(MemoryMarshal.AsBytes<int>(new[] { _words.Length, _cells.Length, _text.Length }));
        stream.Write(MemoryMarshal.AsBytes(_words.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(_cells.AsSpan()));
        stream.Write(_text);
    }
}
