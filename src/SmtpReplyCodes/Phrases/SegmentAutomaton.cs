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

        Number();
        Link();
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Roots"/>.</summary>
    public int[] Roots(int symbolCount)
    {
        var roots = new int[symbolCount];
        foreach (var (symbol, child) in _states[0].Children)
            roots[symbol] = child;
        return roots;
    }

    /// <summary>The cells of the sections of states, of their members, and of the phrases anchored there.</summary>
    public (List<int> States, List<int> Labels, List<int> Members, List<int> Anchored) Cells(Func<int, IEnumerable<int>> anchoredBy)
    {
        List<int> states = [], labels = [], members = [], anchored = [];
        var nextChild = 1;
        foreach (var state in _states)
        {
            states.AddRange([nextChild, state.Fallback, state.Link, state.Length, members.Count, anchored.Count]);
            nextChild += state.Children.Count;
            labels.Add(state.Symbol);
            members.AddRange(state.Segments);
            anchored.AddRange(state.Segments.SelectMany(anchoredBy));
        }

        states.AddRange([nextChild, 0, 0, 0, members.Count, anchored.Count]);
        return (states, labels, members, anchored);
    }

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
