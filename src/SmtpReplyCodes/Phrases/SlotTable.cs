namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Lays the transitions of all states over each other so that they leave few holes. No two states start at the same place, so that the symbol in a slot
/// tells whose it is: whether a state has a transition is seen at one place.
/// </summary>
/// <param name="symbolCount">How many symbols there are: behind the last slot so many are free, so that no look-up ends beyond the table.</param>
internal sealed class SlotTable(int symbolCount)
{
    /// <summary>No symbol is that great.</summary>
    private const int Free = PhraseIndex.SymbolMask;

    private readonly List<int> _slots = [];
    private readonly HashSet<int> _starts = [];
    private int _firstFree;

    /// <summary>Where the slots of a state start that leads nowhere; asked for when all others were added.</summary>
    public int End => _slots.Count;

    /// <summary>Adds the transitions of a state, at least one, and gives the place that its symbols are counted from. States of many go first.</summary>
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
            _slots[at + symbol] = symbol | (child << PhraseIndex.ChildShift);
        return at;
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Slots"/>.</summary>
    public IReadOnlyList<int> Cells() => [.. _slots, .. Enumerable.Repeat(Free, symbolCount)];

    private bool IsFree(int slot) => slot >= _slots.Count || _slots[slot] == Free;
}
