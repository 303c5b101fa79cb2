namespace SmtpReplyCodes.Phrases;

/// <summary>What is to be done where states are reached. Most states of a long list of alternatives do the same, which is kept once.</summary>
internal sealed class OutputTable(PhraseAnchors anchors)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _noteLists = new(StringComparer.Ordinal);
    private readonly List<int> _notes = [];
    private readonly List<int> _lists = [];
    private readonly List<int> _cells = [];

    /// <summary>The cells of <see cref="PhraseIndex.Section.OutputLists"/>.</summary>
    public IReadOnlyList<int> Lists => [.. _notes, .. _lists];

    /// <summary>Adds an output, unless it is there, and gives its number.</summary>
    /// <param name="ended">The segments that end in the state or in one that it is linked to.</param>
    /// <param name="own">The segments that end in the state itself.</param>
    public int Add(IEnumerable<int> ended, IReadOnlyCollection<int> own)
    {
        List<int> members = [.. anchors.Members(own)], anchored = [.. anchors.Anchored(own)];
        var notes = AddNotes([.. anchors.Notes(ended)]);
        var key = $"{notes};{string.Join(' ', members)};{string.Join(' ', anchored)}";
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _cells.AddRange([notes, _lists.Count, _lists.Count + members.Count]);
        _lists.AddRange(members);
        _lists.AddRange(anchored);
        return _numbers[key] = _numbers.Count;
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Outputs"/>: a last one tells where the lists end. Asked for when all outputs were added.</summary>
    public List<int> Cells()
    {
        var cells = new List<int>([.. _cells, 0, _lists.Count, 0]);
        for (var i = PhraseIndex.Members; i < cells.Count; i++)
            cells[i] += i % PhraseIndex.OutputSize == PhraseIndex.Notes ? 0 : _notes.Count;
        return cells;
    }

    private int AddNotes(List<int> notes)
    {
        var key = string.Join(' ', notes);
        if (_noteLists.TryGetValue(key, out var cell))
            return cell;
        if (notes.Count >= 1 << (31 - PhraseIndex.NoteCountShift))
            throw new FormatException("The phrases have too many parts in common.");
        cell = _notes.Count | (notes.Count << PhraseIndex.NoteCountShift);
        _notes.AddRange(notes);
        return _noteLists[key] = cell;
    }
}
