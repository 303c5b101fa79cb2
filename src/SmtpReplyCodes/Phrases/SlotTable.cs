namespace SmtpReplyCodes.Phrases;

/// <summary>Lays the transitions of all states over each other so that they leave few holes: whether a state has one with a symbol is seen at one place.</summary>
/// <param name="symbolCount">How many symbols there are: behind the last slot so many are free, so that no look-up ends beyond the table.</param>
internal sealed class SlotTable(int symbolCount)
{
    private readonly List<(int Owner, int Child)> _slots = [];
    private int _firstFree;

    /// <summary>Adds the transitions of a state and gives the place that its symbols are counted from. States of many go first.</summary>
    public int Add(int state, SortedDictionary<int, int> children)
    {
        if (children.Count == 0)
            return 0;
        var symbols = children.Keys.ToArray();
        while (_firstFree < _slots.Count && _slots[_firstFree].Owner != 0)
            _firstFree++;
        var at = Math.Max(0, _firstFree - symbols[0]);
        while (!Array.TrueForAll(symbols, symbol => IsFree(at + symbol)))
            at++;
        while (_slots.Count <= at + symbols[^1])
            _slots.Add(default);
        foreach (var (symbol, child) in children)
            _slots[at + symbol] = (state, child);
        return at;
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Slots"/>.</summary>
    public int[] Cells()
    {
        var cells = new int[(_slots.Count + symbolCount) * PhraseIndex.SlotSize];
        for (var i = 0; i < _slots.Count; i++)
            (cells[(i * PhraseIndex.SlotSize) + PhraseIndex.Owner], cells[(i * PhraseIndex.SlotSize) + PhraseIndex.Child]) = _slots[i];
        return cells;
    }

    private bool IsFree(int slot) => slot >= _slots.Count || _slots[slot].Owner == 0;
}
