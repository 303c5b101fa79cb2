namespace SmtpReplyCodes.Phrases;

/// <summary>The segments of all phrases: sequences of symbols, any of which is as good as the other.</summary>
internal sealed class SegmentSet
{
    /// <summary>How many sequences the stretches of one phrase may unfold into once groups of symbols are unfolded too.</summary>
    private const int MostSequences = 20_000;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public SegmentSet(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>For each segment its sequences, unfolded and without doubles.</summary>
    public List<List<int[]>> Sequences { get; } = [];

    /// <summary>The number of the segment that consists of these sequences.</summary>
    /// <exception cref="FormatException">There are too many, or one is too long.</exception>
    public int Add(IReadOnlyCollection<List<int>> sequences)
    {
        if (sequences.Sum(WidthOfAll) > MostSequences || sequences.Any(sequence => sequence.Count > PhraseWalk.LongestSegment))
            throw new FormatException("a stretch of words is too long, or unfolds into too many sequences");
        var all = sequences.SelectMany(Unfold).SelectMany(UnfoldClasses).DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal).ToList();
        var key = string.Join('|', all.Select(Key));
        if (_numbers.TryGetValue(key, out var number))
            return number;
        Sequences.Add(all);
        return _numbers[key] = Sequences.Count - 1;
    }

    /// <summary>How many sequences these are once they are unfolded.</summary>
    public long Width(IReadOnlyCollection<List<int>> sequences) => sequences.Sum(sequence => sequence.Aggregate(1L, (width, symbol) => Math.Min(int.MaxValue, width * _vocabulary.Meant(symbol).Count)));

    /// <summary>The same for one sequence, with the classes that have to be unfolded too.</summary>
    private double WidthOfAll(List<int> sequence) =>
        Width([sequence]) * (MixesClasses(sequence) ? sequence.Aggregate(1.0, (width, symbol) => width * _vocabulary.OfClass(symbol).Count()) : 1);

    private bool MixesClasses(IReadOnlyCollection<int> sequence) => sequence.Any(symbol => symbol is Symbol.Number or Symbol.Host) && sequence.Any(_vocabulary.IsOfClass);

    private IEnumerable<int[]> Unfold(List<int> symbols) => symbols.Aggregate(
        (IEnumerable<int[]>)[[]],
        (begun, symbol) => _vocabulary.Meant(symbol) is [var only] ? begun.Select(one => (int[])[.. one, only]) : begun.SelectMany(one => _vocabulary.Meant(symbol), (one, meant) => (int[])[.. one, meant]));

    /// <summary>
    /// A walk reads known numbers and hosts once as such and once as any. A sequence that names some and means any of others would be found by
    /// neither reading, so that it has all of them.
    /// </summary>
    private IEnumerable<int[]> UnfoldClasses(int[] sequence)
    {
        if (!MixesClasses(sequence))
            return [sequence];
        return sequence.Aggregate((IEnumerable<int[]>)[[]], (begun, symbol) => begun.SelectMany(_ => _vocabulary.OfClass(symbol), (one, meant) => (int[])[.. one, meant]));
    }

    private static string Key(int[] sequence) => string.Join(' ', sequence);
}
