namespace SmtpReplyCodes.Phrases;

/// <summary>Builds the automaton that finds all segments in one walk (A. V. Aho, M. J. Corasick: Efficient String Matching, 1975).</summary>
internal sealed class SegmentAutomaton
{
    private readonly List<State> _states = [new State(0, -1, 0)];

    public SegmentAutomaton(SegmentSet segments)
    {
        for (var segment = 0; segment < segments.Sequences.Count; segment++)
        {
            foreach (var sequence in segments.Sequences[segment])
                Add(sequence, segment);
        }

        if (_states.Count > PhraseIndex.MostStates)
            throw new FormatException("The phrases have too many different parts.");

        Number();
        Link();
    }

    /// <summary>The states, and the cells of the sections of slots, of notes and of outputs.</summary>
    public (ulong[] States, IReadOnlyList<int> Slots, IReadOnlyList<int> Notes, IReadOnlyList<int> Outputs) Cells(int symbolCount, PhraseAnchors anchors)
    {
        var outputs = new OutputTable(anchors);
        var slots = new SlotTable();
        var bases = new int[_states.Count];
        foreach (var i in Enumerable.Range(1, _states.Count - 1).Where(i => _states[i].Children.Count > 0).OrderByDescending(i => _states[i].Children.Count))
            bases[i] = slots.Add(_states[i].Children);
        bases[0] = slots.Root;
        var states = new ulong[_states.Count];
        for (var i = 0; i < states.Length; i++)
        {
            var state = _states[i];
            states[i] = StateRow.Pack(i == 0 || state.Children.Count > 0 ? bases[i] : slots.Nowhere, state.Fallback, state.Segments.Count > 0, state.Length, outputs.Add(Ended(state), state.Segments));
        }

        return (states, slots.Cells(_states[0].Children, symbolCount), outputs.Notes, outputs.Cells);
    }

    /// <summary>All segments that end in a state, also in those that are linked to it.</summary>
    private IEnumerable<int> Ended(State state) => state.Link == 0 ? state.Segments : state.Segments.Concat(Ended(_states[state.Link]));

    /// <summary>How often a sequence of each segment stands in these texts.</summary>
    public int[] Count(int segmentCount, IEnumerable<List<int>> texts)
    {
        var counts = new int[segmentCount];
        foreach (var text in texts)
        {
            var at = 0;
            foreach (var symbol in text)
            {
                at = Next(at, symbol);
                for (var ended = at; ended != 0; ended = _states[ended].Link)
                {
                    foreach (var segment in _states[ended].Segments)
                        counts[segment]++;
                }
            }
        }

        return counts;
    }

    private int Next(int state, int symbol)
    {
        int child;
        while (!_states[state].Children.TryGetValue(symbol, out child) && state != 0)
            state = _states[state].Fallback;
        return child;
    }

    private void Add(int[] sequence, int segment)
    {
        var state = 0;
        foreach (var symbol in sequence)
        {
            if (!_states[state].Children.TryGetValue(symbol, out var child))
            {
                child = _states.Count;
                _states[state].Children.Add(symbol, child);
                _states.Add(new State(symbol, state, _states[state].Length + 1));
            }

            state = child;
        }

        _states[state].Segments.Add(segment);
    }

    /// <summary>Numbers the states level by level, so that the children of a state follow each other.</summary>
    private void Number()
    {
        var order = new List<int> { 0 };
        for (var i = 0; i < order.Count; i++)
            order.AddRange(_states[order[i]].Children.Values);
        var numbers = new int[_states.Count];
        for (var i = 0; i < order.Count; i++)
            numbers[order[i]] = i;
        var states = order.ConvertAll(old => _states[old]);
        foreach (var state in states)
        {
            foreach (var symbol in state.Children.Keys.ToList())
                state.Children[symbol] = numbers[state.Children[symbol]];
            state.Parent = state.Parent < 0 ? -1 : numbers[state.Parent];
        }

        _states.Clear();
        _states.AddRange(states);
    }

    /// <summary>Each state falls back to the longest other beginning that its words end with, and knows the next one that has outputs.</summary>
    private void Link()
    {
        foreach (var state in _states.Skip(1).Where(state => state.Parent > 0))
        {
            var child = Next(_states[state.Parent].Fallback, state.Symbol);
            state.Fallback = child;
            state.Link = _states[child].Segments.Count > 0 ? child : _states[child].Link;
        }
    }

    private sealed class State(int symbol, int parent, int length)
    {
        public int Length { get; } = length;

        public int Symbol { get; } = symbol;

        public int Parent { get; set; } = parent;

        public int Fallback { get; set; }

        public int Link { get; set; }

        public SortedDictionary<int, int> Children { get; } = [];

        public SortedSet<int> Segments { get; } = [];
    }
}
