namespace SmtpReplyCodes.Phrases;

/// <summary>
/// The phrases of a set of rules, ready to be found in a text: the known words, an automaton over them that finds the segments of all phrases
/// at once, and the steps that phrases consist of. Made by <c>PhraseIndexBuilder</c>, when the library is built or at run time.
/// </summary>
/// <remarks>A few tables and no objects. Those of the library's own rules lie in the assembly, so that nothing has to be read before the first answer.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>How many cells an anchored phrase, a rule, a mark and a host have.</summary>
    public const int AnchoredSize = 2, RuleSize = 8, MarkSize = 2, HostSize = 2, CodedSize = 2, FirstHostCell = 1, HostCells = 2;

    /// <summary>
    /// What the first cells of an output are: where its notes start, with how many there are above it, as outputs share them; and how many members it has, with how
    /// many anchored phrases above it. Behind these stand the members, then the anchored phrases.
    /// </summary>
    public const int Notes = 0, Counts = 1, Members = 2, NoteCountShift = 24, NotesMask = (1 << NoteCountShift) - 1, AnchoredCountShift = 16, MemberCountMask = (1 << AnchoredCountShift) - 1;

    /// <summary>The cells of a mark: where the rules are listed that name no phrase but hold only with it, and where its texts start.</summary>
    public const int MarkRules = 0, MarkText = 1;

    /// <summary>A slot is one cell: the symbol with which it leads on from the state whose slots start so far before it, and above that the state to which it leads.</summary>
    public const int ChildShift = 15, SymbolMask = (1 << ChildShift) - 1, StateBits = 32 - ChildShift, MostStates = 1 << StateBits;

    /// <summary>The cells of an anchored phrase: the phrase with its rank above it, and how to tell quickly that the rest of it is not there: by a segment, how far it may be, and on which <see cref="AnchorSide"/>.</summary>
    public const int Ranked = 0, Check = 1, RankShift = 24, PhraseMask = (1 << RankShift) - 1, WidthShift = 20, WidthMask = 0xFF, CheckMask = (1 << WidthShift) - 1, SideShift = 28;

    /// <summary>A step is one cell: its segment, how many words may stand before the next step, and how many words the segment has at most.</summary>
    public const int GapShift = 20, SegmentMask = (1 << GapShift) - 1, GapMask = 0xF, LongestShift = 24;

    /// <summary>How many bits tell what symbols a segment ends with, and how many longs hold them.</summary>
    public const int MaskBits = 256, MaskSize = MaskBits / 64;

    private readonly Table<ulong> _words;
    private readonly Table<ulong> _masks;
    private readonly Table<ushort> _maskParts;
    private readonly Table<ulong> _states;
    private readonly Table<ulong> _phrases;
    private readonly Table<int> _cells;
    private readonly Table<byte> _text;

    /// <summary>The index of the library's own rules.</summary>
    public PhraseIndex()
    {
        _words = Table<ulong>.OfConstants(RuleTables.Words);
        _masks = Table<ulong>.OfConstants(RuleTables.Masks);
        _maskParts = Table<ushort>.OfConstants(RuleTables.MaskParts);
        _states = Table<ulong>.OfConstants(RuleTables.States);
        _phrases = Table<ulong>.OfConstants(RuleTables.Phrases);
        _cells = Table<int>.OfConstants(RuleTables.Cells);
        _text = Table<byte>.OfConstants(RuleTables.Text);
    }

    private PhraseIndex(Table<ulong> words, Table<ulong> masks, Table<ushort> maskParts, Table<ulong> states, Table<ulong> phrases, Table<int> cells)
    {
        (_words, _masks, _maskParts, _states, _phrases, _cells) = (words, masks, maskParts, states, phrases, cells);
        _text = new([]);
    }

    public PhraseIndex(ulong[] words, ulong[] masks, ushort[] maskParts, ulong[] states, ulong[] phrases, int[] cells, byte[] text)
    {
        _words = new(words);
        _masks = new(masks);
        _maskParts = new(maskParts);
        _states = new(states);
        _phrases = new(phrases);
        _cells = new(cells);
        _text = new(text);
    }

    /// <summary>The index of the words by which the text of a message shows what it reports. It has no texts.</summary>
    public static PhraseIndex OfReports() => new(
        Table<ulong>.OfConstants(ReportTables.Words),
        Table<ulong>.OfConstants(ReportTables.Masks),
        Table<ushort>.OfConstants(ReportTables.MaskParts),
        Table<ulong>.OfConstants(ReportTables.States),
        Table<ulong>.OfConstants(ReportTables.Phrases),
        Table<int>.OfConstants(ReportTables.Cells));

    /// <summary>What stands where in the cells: the first ones say where each of these starts.</summary>
    public enum Section
    {
        /// <summary>Where a state leads with which symbol: the slots of all states, laid over each other (R. E. Tarjan, A. C. Yao: Storing a Sparse Table, 1979).</summary>
        Slots,

        /// <summary>What is noted where a word leads to a state: that anchors of phrases end there that are asked for.</summary>
        Notes,

        /// <summary>
        /// The outputs: for each the segments of which a sequence ends in its states, in order, only such as are asked for, and the phrases whose anchors end in
        /// them, those of greater rank first.
        /// </summary>
        Outputs,

        /// <summary>The steps of phrases.</summary>
        Steps,

        /// <summary>The rules for which a phrase speaks.</summary>
        Uses,

        /// <summary>The rules, as <c>RuleRow</c> reads them.</summary>
        Rules,

        /// <summary>Phrases and masks that rules name, and the rules that name neither phrases nor certain codes: those that need no mark, then those of each mark, with certain codes too.</summary>
        RuleLists,

        /// <summary>The marks. The first notes are theirs.</summary>
        Marks,

        /// <summary>The hosts that are known, behind the symbols of the first number and of the first host: what rules read it as, and where its marks are listed, which end where the next list starts.</summary>
        Hosts,

        /// <summary>For each host the marks that it or a host above it is.</summary>
        HostMarks,

        /// <summary>Each mask of a rule that rests on certain codes alone, in order, and the rule: two cells.</summary>
        CodedRules,

        /// <summary>Where the cells end.</summary>
        End,
    }

    /// <summary>The known words, as <see cref="WordHash.Find"/> looks them up.</summary>
    public ReadOnlySpan<ulong> Words => _words.Span;

    /// <summary>The different longs that masks consist of.</summary>
    public ReadOnlySpan<ulong> Masks => _masks.Span;

    /// <summary>For each segment the numbers of the longs of its mask: it has a bit for each symbol with which a sequence of the segment ends, as <see cref="BitOf"/> gives it.</summary>
    public ReadOnlySpan<ushort> MaskParts => _maskParts.Span;

    /// <summary>The states of the automaton, as <see cref="StateRow"/> reads them; the first is the root.</summary>
    public ReadOnlySpan<ulong> States => _states.Span;

    /// <summary>The phrases, as <see cref="PhraseRow"/> reads them, and an end behind the last.</summary>
    public ReadOnlySpan<ulong> Phrases => _phrases.Span;

    public ReadOnlySpan<int> Cells => _cells.Span;

    /// <summary>The texts of the rules, a line a field.</summary>
    public ReadOnlySpan<byte> Text => _text.Span;

    public int RuleCount => (Cells[(int)Section.RuleLists] - Cells[(int)Section.Rules]) / RuleSize - 1;

    public int MarkCount => (Cells[(int)Section.Hosts] - Cells[(int)Section.Marks]) / MarkSize - 1;

    /// <summary>The bit of a symbol: symbols that many phrases name have small numbers and a bit of their own, the others share some.</summary>
    public static int BitOf(int symbol) => symbol < MaskBits - 64 ? symbol : MaskBits - 64 + (symbol & 63);
}
