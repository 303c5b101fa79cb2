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

        try
        {
            return RuleCompiler.Compile(EmbeddedRules.ReadWordList(), rules);
        }
        catch (PhraseException e)
        {
            throw new ArgumentException($"The phrase \"{e.Use.Phrase.Text}\": {e.Message}.", nameof(rules), e);
        }
    }
}
