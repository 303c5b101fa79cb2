using System.Globalization;
using System.Text.RegularExpressions;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>How many rules an index is made of.</summary>
public enum RuleSet
{
    Hundred,
    Half,
    All,
    Twice,
    TenThousand,
}

/// <summary>
/// The library's own rules: a hundred of them, every other one, all, and all with others that say the same in other words: as many again, or so many
/// that there are 10,000, of one phrase each. Those share the common words and the groups of the first, but the rarest word of each phrase is one that nobody knows.
/// </summary>
internal static partial class RuleSets
{
    public static SmtpRule[] Rules(RuleSet set)
    {
        var all = OwnRules.Read();
        return set switch
        {
            RuleSet.Hundred => [.. all.Where((_, i) => i % (all.Length / 100) == 0).Take(100)],
            RuleSet.Half => [.. all.Where((_, i) => i % 2 == 0)],
            RuleSet.All => all,
            RuleSet.Twice => [.. all, .. Altered(all, "")],
            _ => [.. all, .. OfOnePhrase(all).Take(10_000 - all.Length)],
        };
    }

    public static int PhraseCount(RuleSet set) => Rules(set).SelectMany(Phrases).Distinct(StringComparer.Ordinal).Count();

    public static PhraseIndex Compile(RuleSet set) => RuleCompiler.Compile(EmbeddedWords.All, Rules(set));

    private static IEnumerable<string> Phrases(SmtpRule rule) => rule.AnyPhrases.Concat(rule.All).Concat(rule.Not);

    /// <summary>The rules in other words again and again, each time in others, of each only the first phrase.</summary>
    private static IEnumerable<SmtpRule> OfOnePhrase(SmtpRule[] rules)
    {
        SmtpRule[] spoken = [.. rules.Where(rule => rule.AnyPhrases.Any())];
        return Enumerable.Range(1, 10_000 / rules.Length)
            .SelectMany(copy => Altered(spoken, copy.ToString(CultureInfo.InvariantCulture)))
            .Select(rule => new SmtpRule { Id = rule.Id, Cause = rule.Cause, Any = [rule.AnyPhrases.First()], Codes = rule.Codes, Weight = rule.Weight });
    }

    /// <param name="rules">What is to be said otherwise.</param>
    /// <param name="mark">Tells one set of other words from the next.</param>
    private static IEnumerable<SmtpRule> Altered(SmtpRule[] rules, string mark)
    {
        var counts = rules.SelectMany(Phrases).SelectMany(Words).CountBy(word => word.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rules.Select(rule => new SmtpRule
        {
            Id = $"other{mark}/{rule.Id}",
            Cause = rule.Cause,
            Any = [.. rule.AnyPhrases.Select(phrase => Alter(phrase, counts, mark))],
            All = [.. rule.All.Select(phrase => Alter(phrase, counts, mark))],
            Not = [.. rule.Not.Select(phrase => Alter(phrase, counts, mark))],
            Codes = rule.Codes,
            Weight = rule.Weight,
        });
    }

    /// <summary>A phrase of groups alone gets a word behind it.</summary>
    private static string Alter(string phrase, Dictionary<string, int> counts, string mark) => Words(phrase).MinBy(word => counts[word.Value]) is { } rarest
        ? phrase[..rarest.Index] + Invented(rarest.Value, mark) + phrase[(rarest.Index + rarest.Length)..]
        : phrase + " zq" + mark + counts.Count;

    /// <summary>Always the same word for a word, and none that a text holds.</summary>
    private static string Invented(string word, string mark) => "zq" + mark + word;

    /// <summary>The words that no alternative can stand for.</summary>
    private static IEnumerable<Match> Words(string phrase) => WordsAndBrackets().Matches(phrase).Where(match => char.IsAsciiLetter(match.ValueSpan[0]));

    [GeneratedRegex(@"\([^)]*\)|\{[^}]*\}|<[^>]*>|(?<![\w*'.-])[a-z]{3,}(?![\w*'.-])", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndBrackets();
}
