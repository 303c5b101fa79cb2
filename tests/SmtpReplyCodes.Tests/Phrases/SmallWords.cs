using System.Collections.Immutable;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>A small list of words, and indexes of made-up rules over it: what the knowledge of the library says does not matter here.</summary>
internal static class SmallWords
{
    public static readonly WordList List = new()
    {
        Skipped = ["a", "the", "is", "was", "to", "in", "be"],
        TopLevelDomains = ["com", "net", "org", "example", "test"],
        Forms = Forms("user: users, username", "reject: rejects, rejected, rejecting", "not: no, cannot, dont, isnt", "email: emails", "block: blocked", "full: voll, 已满"),
        Groups = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, ImmutableArray<string>>
        {
            ["who"] = ["user", "mail box", "account"],
            ["unknown"] = ["unknown", "not found", "not known", "nobody"],
            ["where"] = ["<host>", "<ip>", "here"],
            ["begun"] = ["unzustell*", "unbek*"],
        }),
    };

    /// <summary>An index of rules, each with an id and phrases of which one must be there.</summary>
    public static PhraseIndex Index(params IEnumerable<(string Id, string[] Any)> rules) =>
        RuleCompiler.Compile(List, rules.Select(rule => new SmtpRule { Id = rule.Id, Cause = SmtpCause.UserUnknown, Any = [.. rule.Any] }));

    /// <summary>An index of one rule with these phrases.</summary>
    public static PhraseIndex IndexOf(params string[] phrases) => Index(("made-up", phrases));

    private static ImmutableSortedDictionary<string, string> Forms(params string[] words) =>
        words.Select(word => word.Split(": ")).SelectMany(word => word[1].Split(", ").Prepend(word[0]), (word, form) => (form, word[0]))
            .ToImmutableSortedDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);
}
