namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Lays the transitions of all states over each other so that they leave few holes. No two states start at the same place, so that the symbol in a slot
/// tells whose it is: whether a state has a transition is seen at one place. The root comes last and has a slot for each symbol, so that no look-up ends
/// beyond the table.
/// </summary>
internal sealed class SlotTable
{
    /// <summary>No symbol is that great.</summary>
    private const int Free = PhraseIndex.SymbolMask;

    private readonly List<int> _slots = [];
    private readonly HashSet<int> _starts = [];
    private int _firstFree;

    /// <summary>Where the slots of a state start that leads nowhere, in front of those of the root. Asked for when all others were added.</summary>
    public int Nowhere => _slots.Count;

    /// <summary>Where the slots of the root start.</summary>
    public int Root => Nowhere + 1;

    /// <summary>Adds the transitions of a state that is not the root, at least one, and gives the place that its symbols are counted from. States of many go first.</summary>
    public int Add(SortedDictionary<int, int> children)
    {
        var symbols = children.Keys.ToArray();
        while (_firstFree < _slots.Count && _slots[_firstFree] != Free)
            _firstFree++;
        var at = Math.Max(0, _firstFree - symbols[0]);
        while (_starts.Contains(at) || !Array.TrueForAll(symbols, symbol => IsFree(at + symbol)))
            at++;
        _starts.Add(at);
        while (_slots.Count <= at + symbols[^1])
            _slots.Add(Free);
        foreach (var (symbol, child) in children)
            _slots[at + symbol] = Slot(symbol, child);
        return at;
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Slots"/>: the slots, one that is free, and those of the root.</summary>
    public IReadOnlyList<int> Cells(SortedDictionary<int, int> ofRoot, int symbolCount) =>
        [.. _slots, Free, .. Enumerable.Range(0, symbolCount).Select(symbol => ofRoot.TryGetValue(symbol, out var child) ? Slot(symbol, child) : Free)];

    private static int Slot(int symbol, int child) => symbol | (child << PhraseIndex.ChildShift);

    private bool IsFree(int slot) => slot >= _slots.Count || _slots[slot] == Free;
}
