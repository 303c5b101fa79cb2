namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>No row says only what its title says, and no two rows say the same.</summary>
public class AlikenessTests
{
    /// <summary>How many words a text has at least that are not in the title of its row.</summary>
    public static TheoryData<string, int> NewWords => new()
    {
        { "likelyCauses", 7 },
        { "likelyCause", 10 },
        { "remediation", 14 },
        { "userMessage", 10 },
        { "retry", 7 },
        { "usage", 7 },
        { "why", 10 },
    };

    /// <summary>How much of their words two texts of different rows may share; the closest pairs are a little below.</summary>
    public static TheoryData<string, double> Limits => new()
    {
        { "likelyCauses", 0.6 },
        { "likelyCause", 0.6 },
        { "remediation", 0.5 },
        { "userMessage", 0.55 },
        { "retry", 0.5 },
        { "usage", 0.6 },
        { "why", 0.5 },
    };

    /// <summary>Providers advise the same in the same few words: "Suppress the address".</summary>
    private const int ShortSentence = 8;

    /// <summary>So much more two texts may share where one is a provider's: what a second filter refuses has the same reason.</summary>
    private const double SameReason = 0.25;

    [Theory]
    [MemberData(nameof(NewWords))]
    public void A_text_says_more_than_the_title(string property, int least)
    {
        var thin = Row.All.SelectMany(row => row.TextsOf(property).Where(text => WordSet.Words(text).Except(WordSet.Words(row.Title)).Count() < least).Select(text => $"{row.Id}: {text}"));

        thin.ShouldBeNone($"fewer than {least} words are new");
    }

    [Fact]
    public void No_two_rows_share_a_sentence()
    {
        var shared = Row.All
            .SelectMany(row => row.Sentences.Distinct().Select(sentence => (sentence, row.Id)))
            .GroupBy(pair => pair.sentence, pair => pair.Id, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1 && !(group.Any(IsOfProvider) && group.Key.Count(c => c == ' ') < ShortSentence))
            .Select(group => $"{string.Join(", ", group)}: {group.Key}");

        shared.ShouldBeNone();
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void No_two_rows_say_the_same_in_other_words(string property, double limit)
    {
        var texts = Row.All.SelectMany(row => row.TextsOf(property).Select(text => (row.Id, Text: text, Words: WordSet.Words(text)))).ToList();
        var alike = Pairs(texts).Where(pair => pair.One.Id != pair.Other.Id)
            .Select(pair => (pair.One, pair.Other, Likeness: WordSet.Likeness(pair.One.Words, pair.Other.Words)))
            .Where(pair => pair.Likeness >= limit + (IsOfProvider(pair.One.Id) || IsOfProvider(pair.Other.Id) ? SameReason : 0))
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => $"{pair.Likeness:0.00} {pair.One.Id} and {pair.Other.Id}: {pair.One.Text} | {pair.Other.Text}");

        alike.ShouldBeNone();
    }

    [Fact]
    public void The_measure_knows_equal_from_different()
    {
        WordSet.Likeness(WordSet.Words("Run dig MX."), WordSet.Words("run DIG mx")).Should().Be(1);
        WordSet.Likeness(WordSet.Words("Run dig MX."), WordSet.Words("Run dig A")).Should().Be(0.5);
        WordSet.Likeness(WordSet.Words("5.7.1"), WordSet.Words("571")).Should().Be(0);
    }

    private static bool IsOfProvider(string id) => Table.Rules.ContainsKey(id) && (Table.IsOfProvider(id) || Table.SystemOf(id) is not null);

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> items) => items.SelectMany((one, i) => items.Skip(i + 1).Select(other => (one, other)));
}
