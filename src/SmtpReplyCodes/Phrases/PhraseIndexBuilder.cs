using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>Makes an index of phrases and of the rules that name them. The order in which phrases come does not change what is found.</summary>
internal static class PhraseIndexBuilder
{
    /// <summary>Makes the index.</summary>
    /// <param name="list">How words are read.</param>
    /// <param name="marks">For each mark the texts that show it, hosts or words.</param>
    /// <param name="usesOfRules">Each phrase that a rule names, the rule and what it means to it.</param>
    /// <param name="examples">Texts as they are to be expected; they tell which segments are rare. They change the speed, not what is found.</param>
    /// <param name="rules">Makes the cells of the rules and the lists that they point into, given the number of each use's phrase.</param>
    /// <param name="text">The texts of the rules.</param>
    /// <exception cref="PhraseException">A phrase cannot be compiled.</exception>
    public static PhraseIndex Build(WordList list, IReadOnlyList<IReadOnlyCollection<string>> marks, IReadOnlyList<PhraseUse> usesOfRules, IEnumerable<string> examples, Func<IReadOnlyList<int>, RuleCells> rules, byte[] text)
    {
        var (hosts, uses) = SplitMarks(list, marks, usesOfRules);
        var compiler = new PhraseCompiler(list, uses.Select(use => use.Phrase), hosts.SelectMany(host => host));
        var phraseOf = new int[uses.Count];
        var steps = Compile(compiler, uses, phraseOf);
        var usesOf = Enumerable.Range(0, uses.Count).ToLookup(i => phraseOf[i], i => uses[i]);
        var phrases = steps.Select((one, phrase) => new CompiledPhrase(one, usesOf[phrase].Where(use => use.Speaks).Select(use => use.Rank).DefaultIfEmpty(-1).Max(), usesOf[phrase].Any(use => use.Role != PhraseRole.Any))).ToList();

        var automaton = new SegmentAutomaton(compiler.Segments);
        var anchors = new PhraseAnchors(compiler.Segments, automaton.Count(compiler.Segments.Sequences.Count, examples.Select(compiler.Vocabulary.Read)), phrases, MarkSegments(steps, uses, phraseOf, marks.Count));
        var (states, slots, notes, outputs) = automaton.Cells(compiler.Vocabulary.SymbolCount, anchors);
        var useCells = Uses(usesOf, phrases.Count, out var useStarts);
        var (phraseRows, stepCells) = anchors.Phrases(useStarts);
        var (masks, maskParts) = anchors.Masks();
        var (ruleCells, lists, markCells, coded) = rules([.. phraseOf.Take(usesOfRules.Count)]);
        var (hostCells, hostMarks) = Hosts(compiler.Vocabulary, hosts);
        var cells = Join([slots, notes, outputs, stepCells, useCells, ruleCells, lists, markCells, hostCells, hostMarks, coded]);
        return new PhraseIndex(compiler.Vocabulary.Table, masks, maskParts, states, phraseRows, cells, text);
    }

    /// <summary>The hosts of each mark, and its other words as uses behind those of rules.</summary>
    private static (List<List<string>> Hosts, List<PhraseUse> Uses) SplitMarks(WordList list, IReadOnlyList<IReadOnlyCollection<string>> marks, IReadOnlyList<PhraseUse> usesOfRules)
    {
        var vocabulary = new Vocabulary(list);
        var hosts = marks.Select(texts => texts.Where(text => vocabulary.HostOf(text) is not null).ToList()).ToList();
        var uses = usesOfRules.ToList();
        for (var mark = 0; mark < marks.Count; mark++)
        {
            if (marks[mark].Except(hosts[mark]).ToList() is { Count: > 0 } words)
                uses.Add(new PhraseUse(Phrase.AnyOf(words), mark, PhraseRole.Mark, Speaks: false, Rank: 0));
        }

        return (hosts, uses);
    }

    /// <summary>For each mark the segment of its words; -1 where it has none.</summary>
    private static int[] MarkSegments(List<List<PhraseStep>> steps, List<PhraseUse> uses, int[] phraseOf, int markCount)
    {
        var segments = Enumerable.Repeat(-1, markCount).ToArray();
        for (var i = 0; i < uses.Count; i++)
        {
            if (uses[i].Role == PhraseRole.Mark)
                segments[uses[i].Rule] = steps[phraseOf[i]] is [var only] && Array.IndexOf(segments, only.Segment) < 0 ? only.Segment : throw new PhraseException(uses[i], "another mark has the same words");
        }

        return segments;
    }

    private static (List<int> Hosts, List<int> Marks) Hosts(Vocabulary vocabulary, List<List<string>> hostsOfMarks)
    {
        List<int> cells = [vocabulary.FirstNumber, vocabulary.FirstHost], marks = [];
        var named = hostsOfMarks.ConvertAll(texts => texts.ConvertAll(text => vocabulary.HostOf(text)!));
        for (var i = 0; i < vocabulary.Hosts.Count; i++)
        {
            cells.AddRange([vocabulary.ReadAs(vocabulary.FirstHost + i), marks.Count]);
            marks.AddRange(Enumerable.Range(0, named.Count).Where(mark => named[mark].Exists(host => Vocabulary.IsBelow(vocabulary.Hosts[i], host))));
        }

        cells.AddRange([0, marks.Count]);
        return (cells, marks);
    }

    /// <summary>The steps of all phrases, those that say the same once; which is the phrase of a use is noted.</summary>
    private static List<List<PhraseStep>> Compile(PhraseCompiler compiler, List<PhraseUse> uses, int[] phraseOf)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = new List<List<PhraseStep>>();
        for (var i = 0; i < uses.Count; i++)
        {
            var compiled = Compile(compiler, uses[i]);
            var key = string.Join(' ', compiled);
            if (!numbers.TryGetValue(key, out phraseOf[i]))
            {
                phraseOf[i] = numbers[key] = phrases.Count;
                phrases.Add(compiled);
            }
        }

        return phrases;
    }

    private static List<PhraseStep> Compile(PhraseCompiler compiler, PhraseUse use)
    {
        try
        {
            return compiler.Compile(use.Phrase);
        }
        catch (FormatException e)
        {
            throw new PhraseException(use, e.Message);
        }
    }

    private static List<int> Uses(ILookup<int, PhraseUse> usesOf, int count, out int[] starts)
    {
        var cells = new List<int>();
        starts = new int[count + 1];
        for (var phrase = 0; phrase < count; phrase++)
        {
            starts[phrase] = cells.Count;
            cells.AddRange(usesOf[phrase].Where(use => use.Speaks).Select(use => use.Rule).Distinct());
        }

        starts[count] = cells.Count;
        return cells;
    }

    /// <summary>The sections one after the other, behind the places where they start.</summary>
    private static int[] Join(IReadOnlyList<IReadOnlyList<int>> sections)
    {
        var cells = new List<int>();
        var at = (int)Section.End + 1;
        foreach (var section in sections)
        {
            cells.Add(at);
            at += section.Count;
        }

        cells.Add(at);
        foreach (var section in sections)
            cells.AddRange(section);
        return [.. cells];
    }
}

/// <summary>The cells of the sections of rules, of what they name, and of marks.</summary>
internal sealed record RuleCells(List<int> Rules, List<int> Lists, List<int> Marks, List<int> Coded);

/// <summary>A phrase that a rule names.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Rule">The number of the rule; of the mark where it is one.</param>
/// <param name="Role">What the phrase means to the rule.</param>
/// <param name="Speaks">Whether the rule is looked at when the phrase is found: where it is one of several, or, where a rule has none such, the first of those that must all be there.</param>
/// <param name="Rank">What is the greater the sooner the rule wins.</param>
internal readonly record struct PhraseUse(Phrase Phrase, int Rule, PhraseRole Role, bool Speaks, int Rank);

/// <summary>A phrase that is well formed but says nothing, or too much.</summary>
internal sealed class PhraseException(PhraseUse use, string problem) : FormatException(problem)
{
    /// <summary>The phrase and its rule.</summary>
    public PhraseUse Use { get; } = use;
}
