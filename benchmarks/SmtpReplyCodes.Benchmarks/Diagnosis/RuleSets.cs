using System.Text.RegularExpressions;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>How many rules an index is made of.</summary>
public enum RuleSet
{
    Half,
    All,
    Twice,
}

/// <summary>
/// The library's own rules: every other one, all, and all with as many again that say the same in other words. Those share the common words
/// and the groups of the first, but the rarest word of each phrase is one that nobody knows.
/// </summary>
internal static partial class RuleSets
{
    public static SmtpRule[] Rules(RuleSet set)
    {
        var all = OwnRules.Read();
        return set switch
        {
            RuleSet.Half => [.. all.Where((_, i) => i % 2 == 0)],
            RuleSet.All => all,
            _ => [.. all, .. Altered(all)],
        };
    }

    public static int PhraseCount(RuleSet set) => Rules(set).SelectMany(Phrases).Distinct(StringComparer.Ordinal).Count();

    public static PhraseIndex Compile(RuleSet set) => RuleCompiler.Compile(EmbeddedWords.Read(), Rules(set));

    private static IEnumerable<string> Phrases(SmtpRule rule) => rule.AnyPhrases.Concat(rule.All).Concat(rule.Not);

    private static IEnumerable<SmtpRule> Altered(SmtpRule[] rules)
    {
        var counts = rules.SelectMany(Phrases).SelectMany(Words).CountBy(word => word.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rules.Select(rule => new SmtpRule
        {
            Id = "other/" + rule.Id,
            Cause = rule.Cause,
            Any = [.. rule.AnyPhrases.Select(phrase => Alter(phrase, counts))],
            All = [.. rule.All.Select(phrase => Alter(phrase, counts))],
            Not = [.. rule.Not.Select(phrase => Alter(phrase, counts))],
            Codes = rule.Codes,
            Weight = rule.Weight,
        });
    }

    /// <summary>A phrase of groups alone gets a word behind it.</summary>
    private static string Alter(string phrase, Dictionary<string, int> counts) => Words(phrase).MinBy(word => counts[word.Value]) is { } rarest
        ? phrase[..rarest.Index] + Invented(rarest.Value) + phrase[(rarest.Index + rarest.Length)..]
        : phrase + " zq" + counts.Count;

    /// <summary>Always the same word for a word, and none that a text holds.</summary>
    private static string Invented(string word) => "zq" + word;

    /// <summary>The words that no alternative can stand for.</summary>
    private static IEnumerable<Match> Words(string phrase) => WordsAndBrackets().Matches(phrase).Where(match => char.IsAsciiLetter(match.ValueSpan[0]));

    [GeneratedRegex(@"\([^)]*\)|\{[^}]*\}|<[^>]*>|(?<![\w*'.-])[a-z]{3,}(?![\w*'.-])", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndBrackets();
}
