namespace SmtpReplyCodes.Phrases;

/// <summary>Turns phrases as they are written into steps: segments, and how many words may stand between them.</summary>
internal sealed class PhraseCompiler
{
    /// <summary>Where alternatives unfold into more, the next ones become a step of their own that must follow at once: the same meaning, fewer states.</summary>
    private const int ManySequences = 3;

    private readonly WordList _list;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);

    /// <summary>Learns the words of all groups and phrases.</summary>
    /// <param name="list">How words are read.</param>
    /// <param name="phrases">All phrases of rules, and of marks what is no host.</param>
    /// <param name="markHosts">The hosts that are marks, as they are written.</param>
    public PhraseCompiler(WordList list, IEnumerable<Phrase> phrases, IEnumerable<string>? markHosts = null)
    {
        _list = list;
        _vocabulary = new Vocabulary(list);
        Segments = new SegmentSet(_vocabulary);
        var all = phrases.ToList();
        foreach (var part in all.Concat(UsedGroups(all).SelectMany(GroupPhrases)).SelectMany(phrase => phrase.Elements).SelectMany(element => element.Choices).SelectMany(choice => choice))
        {
            if (part.Kind == PhrasePartKind.Text)
                _vocabulary.Learn(part.Text);
            else if (part.Kind == PhrasePartKind.Prefix)
                _vocabulary.LearnBeginning(part.Text);
        }

        foreach (var host in markHosts ?? [])
            _vocabulary.LearnMark(_vocabulary.HostOf(host)!);
        _vocabulary.Close();
    }

    public SegmentSet Segments { get; }

    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>The steps of a phrase; the gap of a step is that in front of the next, 0 for the last.</summary>
    /// <exception cref="FormatException">Nothing is left of a part, or it unfolds too far.</exception>
    public List<PhraseStep> Compile(Phrase phrase)
    {
        var steps = new List<PhraseStep>();
        List<List<int>> stretch = [[]];
        foreach (var element in phrase.Elements)
        {
            switch (element.Kind)
            {
                case PhraseElementKind.Words:
                    foreach (var choices in Parts(element))
                        Append(steps, ref stretch, choices);
                    break;
                case PhraseElementKind.Group:
                    Flush(steps, ref stretch);
                    steps.Add(new PhraseStep(Group(element.Group), 0));
                    break;
                default:
                    Flush(steps, ref stretch);
                    if (steps.Count > 0)
                        steps[^1] = steps[^1] with { Gap = element.Gap };
                    break;
            }
        }

        Flush(steps, ref stretch);
        return steps.Count > 0 ? steps : throw new FormatException("the phrase holds only words that are left out");
    }

    /// <summary>The alternatives of an element; where there is but one, its parts one by one.</summary>
    private IEnumerable<List<List<int>>> Parts(PhraseElement element) => element.Choices is [var only]
        ? only.Select(part => (List<List<int>>)[Read([part])]).Where(choices => choices[0].Count > 0)
        : [element.Choices.Select(choice => Read(choice)).ToList()];

    private void Append(List<PhraseStep> steps, ref List<List<int>> stretch, List<List<int>> choices)
    {
        if (!MayBeEmpty(stretch) && !MayBeEmpty(choices) && Segments.Width(stretch) * Segments.Width(choices) > ManySequences)
            Flush(steps, ref stretch);
        stretch = [.. stretch.SelectMany(_ => choices, (begun, choice) => (List<int>)[.. begun, .. choice])];
    }

    /// <summary>Ends a stretch of words. Where nothing but skipped words stand between two groups there is none.</summary>
    private void Flush(List<PhraseStep> steps, ref List<List<int>> stretch)
    {
        var isEmpty = stretch.TrueForAll(sequence => sequence.Count == 0);
        if (!isEmpty && MayBeEmpty(stretch))
            throw new FormatException("a stretch of words may be empty beside a gap, a group or nothing");
        if (!isEmpty)
            steps.Add(new PhraseStep(Segments.Add(stretch), 0));
        stretch = [[]];
    }

    private static bool MayBeEmpty(List<List<int>> stretch) => stretch.Exists(sequence => sequence.Count == 0);

    private List<int> Read(IEnumerable<PhrasePart> choice) => [.. choice.SelectMany(part => part.Kind switch
    {
        PhrasePartKind.Text => _vocabulary.Read(part.Text),
        PhrasePartKind.Prefix => [_vocabulary.BeginningSymbol(part.Text)],
        _ => [Token(part.Text)],
    })];

    private static int Token(string name) => name switch
    {
        "address" => Symbol.Address,
        "host" => Symbol.Host,
        "ip" => Symbol.Ip,
        _ => Symbol.Number,
    };

    private int Group(string name)
    {
        if (_groups.TryGetValue(name, out var segment))
            return segment;
        var sequences = GroupPhrases(name).SelectMany(phrase => phrase.Elements is [{ Kind: PhraseElementKind.Words } words] ? words.Choices : throw new FormatException($"the group {name} holds something else than words")).Select(choice => Read(choice)).ToList();
        return _groups[name] = Segments.Add(sequences);
    }

    private static IEnumerable<string> UsedGroups(IEnumerable<Phrase> phrases) =>
        phrases.SelectMany(phrase => phrase.Elements).Where(element => element.Kind == PhraseElementKind.Group).Select(element => element.Group).Distinct(StringComparer.Ordinal);

    private IEnumerable<Phrase> GroupPhrases(string name)
    {
        if (!_list.Groups.TryGetValue(name, out var alternatives))
            throw new FormatException($"there is no group {name}");
        foreach (var text in alternatives)
            yield return Phrase.TryParse(text, out var phrase, out var problem, out _) ? phrase : throw new FormatException($"the group {name}: {problem}");
    }
}

/// <summary>A segment, and how many words may stand between it and the next.</summary>
internal readonly record struct PhraseStep(int Segment, int Gap);
