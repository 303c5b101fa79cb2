using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// Those phrases of the library's rules that a plain search for text could look for: without groups, gaps and tokens, of alternatives the
/// first. That is less than half of them, and each in one form of many: who searches so looks for less.
/// </summary>
internal static class LiteralPhrases
{
    public static string[] Read() =>
    [
        .. OwnRules.Read().SelectMany(rule => rule.AnyPhrases.Concat(rule.All)).Select(Literal).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static string? Literal(string text)
    {
        if (!Phrase.TryParse(text, out var phrase, out _, out _))
            return null;
        var parts = phrase.Elements.SelectMany(element => element.Kind == PhraseElementKind.Words ? element.Choices[0] : [default]).ToList();
        return parts.TrueForAll(part => part is { Kind: PhrasePartKind.Text, Text: not null }) ? string.Join(' ', parts.Select(part => part.Text)) : null;
    }
}
