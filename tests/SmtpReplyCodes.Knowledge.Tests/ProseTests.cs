namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Every row is written out, in sentences of its own.</summary>
public class ProseTests
{
    public static TheoryData<string> Codes => new(Row.Codes.Keys);

    public static TheoryData<string> Causes => new(Row.Causes.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_explained_in_full(string id) => ShouldBeComplete(Row.Codes[id]);

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_cause_is_explained_in_full(string id) => ShouldBeComplete(Row.Causes[id]);

    [Fact]
    public void No_two_rows_share_a_sentence()
    {
        var shared = Row.All
            .SelectMany(row => row.Sentences.Distinct().Select(sentence => (sentence, row.Id)))
            .GroupBy(pair => pair.sentence, pair => pair.Id, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(", ", group)}: {group.Key}");

        shared.Should().BeEmpty();
    }

    [Fact]
    public void No_two_codes_of_a_kind_share_a_title()
    {
        Table.Knowledge.ReplyCodes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.EnhancedCodes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.Fallbacks.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.Causes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
    }

    private static void ShouldBeComplete(Row row)
    {
        ShouldBeText(row.Title, "title");
        row.Title.Should().NotEndWith(".", "a title is no sentence");
        foreach (var (name, text) in row.Texts)
        {
            ShouldBeText(text, name);
            text.Should().MatchRegex(@"[.!?]$", "{0} is made of sentences", name);
        }

        row.Sentences.Should().OnlyHaveUniqueItems("a row does not repeat itself").And.NotContain(row.Title);
    }

    private static void ShouldBeText(string text, string name)
    {
        text.Should().NotBeNullOrWhiteSpace(name).And.Be(text.Trim(), "{0} has no blanks around it", name);
        text.Should().NotContain("  ", "{0} has no double blanks", name).And.NotContainAny("\n", "\r", "\t");
    }
}
