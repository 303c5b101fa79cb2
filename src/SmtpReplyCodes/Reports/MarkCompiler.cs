using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Reports;

/// <summary>Makes an index of the words that show what a text is. Used when the library is built.</summary>
internal static class MarkCompiler
{
    /// <summary>Compiles the phrases of each role.</summary>
    /// <param name="words">How words are read.</param>
    /// <param name="phrases">The phrases, each with what it shows; the roles of forms are numbers from <see cref="TextRole.Form"/> on.</param>
    /// <param name="forms">How many forms there are.</param>
    /// <exception cref="PhraseException">A phrase is well formed but says nothing, or too much.</exception>
    public static PhraseIndex Compile(WordList words, IEnumerable<(TextRole Role, string Text)> phrases, int forms = 0)
    {
        var uses = new List<PhraseUse>();
        foreach (var (role, text) in phrases)
        {
            if (Phrase.TryParse(text, out var phrase, out _, out _)) // always: whoever reads the file has looked
                uses.Add(new PhraseUse(phrase, (int)role, PhraseRole.Any, Speaks: true, Rank: 0));
        }

        // The phrases are texts too: they tell which words stand in many, "message", so that phrases are looked for at rarer ones.
        return PhraseIndexBuilder.Build(words, [], uses, uses.Select(use => use.Phrase.Text), _ => Cells((int)TextRole.Form + forms), []);
    }

    /// <summary>A rule is a role, and its first cell says which.</summary>
    private static RuleCells Cells(int roles)
    {
        var cells = new List<int>();
        for (var role = 0; role < roles; role++)
            cells.AddRange([role, 0, 0, 0, 0, 0, 0, 0]);
        cells.AddRange([0, 0, 0, 0, 0, 0, 0, 0]);
        return new RuleCells(cells, [], [0, 0], []);
    }
}
