using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Reports;

/// <summary>Makes an index of the words that show what a text is. Used when the library is built.</summary>
internal static class MarkCompiler
{
    /// <summary>Compiles the phrases of each role.</summary>
    /// <param name="words">How words are read.</param>
    /// <param name="phrases">The phrases, each with what it shows.</param>
    /// <exception cref="PhraseException">A phrase is well formed but says nothing, or too much.</exception>
    public static PhraseIndex Compile(WordList words, IEnumerable<(TextRole Role, string Text)> phrases)
    {
        var uses = new List<PhraseUse>();
        foreach (var (role, text) in phrases)
        {
            if (Phrase.TryParse(text, out var phrase, out _, out _)) // always: whoever reads the file has looked
                uses.Add(new PhraseUse(phrase, (int)role, PhraseRole.Any, Speaks: true, Rank: 0));
        }

        return PhraseIndexBuilder.Build(words, [], uses, [], _ => Cells(), []);
    }

    /// <summary>A rule is a role, and its first cell says which.</summary>
    private static RuleCells Cells()
    {
        var cells = new List<int>();
        foreach (var role in Enum.GetValues<TextRole>())
            cells.AddRange([(int)role, 0, 0, 0, 0, 0, 0, 0]);
        cells.AddRange([0, 0, 0, 0, 0, 0, 0, 0]);
        return new RuleCells(cells, [], [0, 0], []);
    }
}
