using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// A phrase as it is written: its elements in order, without knowledge of any vocabulary. What depends on one is left to whoever compiles the
/// phrase: that a group exists, and that something is left of each stretch of words once the words that do not count are taken out.
/// </summary>
internal sealed class Phrase
{
    /// <summary>The longest text of a phrase in chars, the longest gap in words, and how many sequences a stretch of words may unfold into.</summary>
    public const int LongestText = 1000, LongestGap = 8, MostSequences = 600;

    private Phrase(string text, ImmutableArray<PhraseElement> elements)
    {
        Text = text;
        Elements = elements;
    }

    /// <summary>The phrase as it was written.</summary>
    public string Text { get; }

    /// <summary>The elements in order: at least one that is no gap, a gap only between two others.</summary>
    public ImmutableArray<PhraseElement> Elements { get; }

    /// <summary>One phrase out of several, any of which it finds. They hold words only.</summary>
    /// <exception cref="FormatException">One of them is no phrase, or holds a group or a gap.</exception>
    public static Phrase AnyOf(IReadOnlyCollection<string> texts)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PhrasePart>>();
        foreach (var text in texts)
        {
            if (!TryParse(text, out var phrase, out var problem, out _))
                throw new FormatException($"{Quote.Of(text)}: {problem}");
            if (phrase.Elements is not [{ Kind: PhraseElementKind.Words } words])
                throw new FormatException($"{Quote.Of(text)}: only words and hosts can stand here");
            choices.AddRange(words.Choices);
        }

        return new Phrase(string.Join(", ", texts), [PhraseElement.OfWords(0, choices.ToImmutable())]);
    }

    /// <summary>Reads a phrase. Never throws on any text.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="phrase">The phrase, null when there is a mistake.</param>
    /// <param name="problem">The first mistake in a few words, null when there is none.</param>
    /// <param name="offset">Where the mistake stands, in chars from 0; 0 when there is none.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out string? problem, out int offset)
    {
        var reader = new PhraseReader(text);
        var elements = reader.Read();
        (problem, offset) = (reader.Problem, reader.ProblemOffset);
        phrase = problem is null ? new Phrase(text, elements) : null;
        return problem is null;
    }
}
