namespace SmtpReplyCodes.Phrases;

/// <summary>What is to be done where states are reached. Most states of a long list of alternatives do the same, which is kept once.</summary>
internal sealed class OutputTable(PhraseAnchors anchors)
{
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _noteLists = new(StringComparer.Ordinal);
    private readonly List<int> _notes = [];
    private readonly List<int> _cells = [];

    /// <summary>The cells of <see cref="PhraseIndex.Section.Notes"/>.</summary>
    public IReadOnlyList<int> Notes => _notes;

    /// <summary>The cells of <see cref="PhraseIndex.Section.Outputs"/>.</summary>
    public IReadOnlyList<int> Cells => _cells;

    /// <summary>Adds an output, unless it is there, and gives the place where it starts.</summary>
    /// <param name="ended">The segments that end in the state or in one that it is linked to.</param>
    /// <param name="own">The segments that end in the state itself.</param>
    public int Add(IEnumerable<int> ended, IReadOnlyCollection<int> own)
    {
        List<int> members = [.. anchors.Members(own)], anchored = [.. anchors.Anchored(own)];
        var notes = AddNotes([.. anchors.Notes(ended)]);
        var key = $"{notes};{string.Join(' ', members)};{string.Join(' ', anchored)}";
        if (_starts.TryGetValue(key, out var start))
            return start;
        start = _cells.Count;
        _cells.AddRange([notes, Counts(members.Count, anchored.Count / PhraseIndex.AnchoredSize)]);
        _cells.AddRange(members);
        _cells.AddRange(anchored);
        return _starts[key] = start;
    }

    private static int Counts(int members, int anchored) => (int)BitFields.Pack((members, PhraseIndex.AnchoredCountShift), (anchored, 31 - PhraseIndex.AnchoredCountShift));

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
