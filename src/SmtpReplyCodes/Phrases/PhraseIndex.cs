namespace SmtpReplyCodes.Phrases;

/// <summary>
/// The phrases of a set of rules, ready to be found in a text: the known words, an automaton over them that finds the segments of all phrases
/// at once, and the steps that phrases consist of. Made by <c>PhraseIndexBuilder</c>, when the library is built or at run time.
/// </summary>
/// <remarks>A few tables and no objects. Those of the library's own rules lie in the assembly, so that nothing has to be read before the first answer.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>How many cells a state, a slot, an anchored phrase, a phrase, a step and a rule have.</summary>
    public const int StateSize = 6, SlotSize = 2, AnchoredSize = 2, PhraseSize = 4, StepSize = 2, RuleSize = 8;

    /// <summary>
    /// What the cells of a state are: where its slots start, the state to fall back to, the next one on that way in which segments end with the
    /// length of this one above it, and where its lists start: notes, members and anchored phrases, which end where the next list starts.
    /// </summary>
    public const int Base = 0, Fallback = 1, Link = 2, Notes = 3, Members = 4, Anchored = 5, LengthShift = 26, LinkMask = (1 << LengthShift) - 1;

    /// <summary>What the cells of a slot are: the state to which it belongs, and the state to which it leads.</summary>
    public const int Owner = 0, Child = 1;

    /// <summary>The cells of an anchored phrase: the phrase with its rank above it, and how to tell quickly that the rest of it is not there: by a segment, how far it may be, and on which <see cref="AnchorSide"/>.</summary>
    public const int Ranked = 0, Check = 1, RankShift = 24, PhraseMask = (1 << RankShift) - 1, WidthShift = 20, WidthMask = 0xFF, CheckMask = (1 << WidthShift) - 1, SideShift = 28;

    /// <summary>The cells of a phrase behind its first step: the step that is the anchor, the first use, and the note of a phrase that is asked for.</summary>
    public const int AnchorStep = 1, FirstUse = 2, Note = 3;

    /// <summary>The cell of a step behind its segment: how many words may stand before the next step, and how many words the segment has at most above that.</summary>
    public const int StepGap = 1, GapMask = 0xF, LongestShift = 4;

    /// <summary>How many bits tell what symbols a segment ends with, and how many longs hold them.</summary>
    public const int MaskBits = 256, MaskSize = MaskBits / 64;

    private readonly Table<ulong> _words;
    private readonly Table<ulong> _masks;
    private readonly Table<int> _cells;
    private readonly Table<byte> _text;

    /// <summary>The index of the library's own rules.</summary>
    public PhraseIndex()
    {
        _words = Table<ulong>.OfConstants(RuleTables.Words);
        _masks = Table<ulong>.OfConstants(RuleTables.Masks);
        _cells = Table<int>.OfConstants(RuleTables.Cells);
        _text = Table<byte>.OfConstants(RuleTables.Text);
    }

    public PhraseIndex(ulong[] words, ulong[] masks, int[] cells, byte[] text)
    {
        _words = new(words);
        _masks = new(masks);
        _cells = new(cells);
        _text = new(text);
    }

    /// <summary>What stands where in the cells: the first ones say where each of these starts.</summary>
    public enum Section
    {
        /// <summary>For each symbol the state that it leads to from the root, 0 for none.</summary>
        Roots,

        /// <summary>The states.</summary>
        States,

        /// <summary>Where a state leads with which symbol: the slots of all states, laid over each other (R. E. Tarjan, A. C. Yao: Storing a Sparse Table, 1979).</summary>
        Slots,

        /// <summary>
        /// For each state what is noted where a word leads to it, that anchors of phrases end there that are asked for; the segments of which a
        /// sequence ends in it, in order, only such as are asked for; the phrases whose anchors end in it, those of greater rank first.
        /// </summary>
        StateLists,

        /// <summary>For each phrase its steps, which of them is the anchor, and its uses.</summary>
        Phrases,

        /// <summary>The steps of phrases.</summary>
        Steps,

        /// <summary>The rules for which a phrase speaks.</summary>
        Uses,

        /// <summary>The rules, as <c>RuleRow</c> reads them.</summary>
        Rules,

        /// <summary>Phrases and masks that rules name, and the rules that name no phrase.</summary>
        RuleLists,

        /// <summary>Where the cells end.</summary>
        End,
    }

    /// <summary>The known words, as <see cref="WordHash.Find"/> looks them up.</summary>
    public ReadOnlySpan<ulong> Words => _words.Span;

    /// <summary>For each segment a bit for each symbol with which a sequence of it ends, as <see cref="BitOf"/> gives it.</summary>
    public ReadOnlySpan<ulong> Masks => _masks.Span;

    public ReadOnlySpan<int> Cells => _cells.Span;

    /// <summary>The texts of the rules, a line a field.</summary>
    public ReadOnlySpan<byte> Text => _text.Span;

    public int RuleCount => (Cells[(int)Section.RuleLists] - Cells[(int)Section.Rules]) / RuleSize - 1;

    /// <summary>The bit of a symbol: symbols that many phrases name have small numbers and a bit of their own, the others share some.</summary>
    public static int BitOf(int symbol) => symbol < MaskBits - 64 ? symbol : MaskBits - 64 + (symbol & 63);
}
