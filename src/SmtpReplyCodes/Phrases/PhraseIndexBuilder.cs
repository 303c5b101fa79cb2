using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>Makes an index of phrases and of the rules that name them. The order in which phrases come does not change what is found.</summary>
internal static class PhraseIndexBuilder
{
    /// <summary>Makes the index.</summary>
    /// <param name="list">How words are read.</param>
    /// <param name="uses">Each phrase that a rule names, the rule and what it means to it.</param>
    /// <param name="examples">Texts as they are to be expected; they tell which segments are rare. They change the speed, not what is found.</param>
    /// <param name="rules">Makes the cells of the rules and the lists that they point into, given the number of each use's phrase.</param>
    /// <param name="text">The texts of the rules.</param>
    /// <exception cref="PhraseException">A phrase cannot be compiled.</exception>
    public static PhraseIndex Build(WordList list, IReadOnlyList<PhraseUse> uses, IEnumerable<string> examples, Func<IReadOnlyList<int>, (List<int> Rules, List<int> Lists)> rules, byte[] text)
    {
        var compiler = new PhraseCompiler(list, uses.Select(use => use.Phrase));
        var phraseOf = new int[uses.Count];
        var steps = Compile(compiler, uses, phraseOf);
        var usesOf = Enumerable.Range(0, uses.Count).ToLookup(i => phraseOf[i], i => uses[i]);
        var phrases = steps.Select((one, phrase) => new CompiledPhrase(one, usesOf[phrase].Where(use => use.Speaks).Select(use => use.Rank).DefaultIfEmpty(-1).Max(), usesOf[phrase].Any(use => use.Role != PhraseRole.Any))).ToList();

        var automaton = new SegmentAutomaton(compiler.Segments);
        var anchors = new PhraseAnchors(compiler.Segments, automaton.Count(compiler.Segments.Sequences.Count, examples.Select(compiler.Vocabulary.Read)), phrases);
        var (states, slots, stateLists) = automaton.Cells(compiler.Vocabulary.SymbolCount, anchors);
        var useCells = Uses(usesOf, phrases.Count, out var useStarts);
        var (phraseCells, stepCells) = anchors.Phrases(useStarts);
        var (ruleCells, lists) = rules(phraseOf);
        var cells = Join([automaton.Roots(compiler.Vocabulary.SymbolCount), states, slots, stateLists, phraseCells, stepCells, useCells, ruleCells, lists]);
        return new PhraseIndex(compiler.Vocabulary.Table, anchors.Masks(), cells, text);
    }

    /// <summary>The steps of all phrases, those that say the same once; which is the phrase of a use is noted.</summary>
    private static List<List<PhraseStep>> Compile(PhraseCompiler compiler, IReadOnlyList<PhraseUse> uses, int[] phraseOf)
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

/// <summary>A phrase that a rule names.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Rule">The number of the rule.</param>
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
