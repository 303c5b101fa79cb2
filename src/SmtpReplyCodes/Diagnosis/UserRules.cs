using System.Collections.Immutable;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Compiles rules that users bring, with the words and groups of the library.</summary>
internal static class UserRules
{
    /// <exception cref="ArgumentException">The rules contradict each other, or a phrase cannot be compiled.</exception>
    public static PhraseIndex Compile(ImmutableArray<SmtpRule> rules)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!ids.Add(rule.Id))
                throw new ArgumentException($"Two rules have the id {rule.Id}.", nameof(rules));
            if (!rule.HasCondition)
                throw new ArgumentException($"The rule {rule.Id} has no condition.", nameof(rules));
        }

        var words = EmbeddedWords.All;
        try
        {
            return RuleCompiler.Compile(words, rules);
        }
        catch (PhraseException e)
        {
            var rule = ids.Order(StringComparer.Ordinal).ElementAt(e.Use.Rule);
            throw new ArgumentException($"The rule {rule}, phrase {Quote.Of(e.Use.Phrase.Text)}: {e.Message}.", nameof(rules), e);
        }
        catch (FormatException e)
        {
            throw new ArgumentException(UnknownGroup(rules, words) ?? e.Message, nameof(rules), e);
        }
    }

    /// <summary>Says which rule names a group that there is not; null where none does.</summary>
    private static string? UnknownGroup(ImmutableArray<SmtpRule> rules, WordList words)
    {
        foreach (var rule in rules)
        {
            foreach (var text in rule.AnyPhrases.Concat(rule.All).Concat(rule.Not))
            {
                if (Phrase.TryParse(text, out var phrase, out _, out _) && phrase.Elements.FirstOrDefault(element => IsUnknown(element, words)) is { } element)
                    return $"The rule {rule.Id}, phrase {Quote.Of(text)}: there is no group {{{element.Group}}}; {CloseNames.Hint(element.Group, [.. words.Groups.Keys])}.";
            }
        }

        return null;
    }

    private static bool IsUnknown(PhraseElement element, WordList words) => element.Kind == PhraseElementKind.Group && !words.Groups.ContainsKey(element.Group);
}
