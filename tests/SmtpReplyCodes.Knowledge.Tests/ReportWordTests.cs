using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The words of <c>reports.jsonc</c>: each role has one row, which shows by examples and a document what it is about. That the words are found is tested where they are looked for.</summary>
public class ReportWordTests
{
    private static IReadOnlyList<ReportWordRow> Rows => Table.Knowledge.ReportWords;

    [Fact]
    public void No_role_has_two_rows() => Rows.Select(row => row.Role).Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_row_cites_a_document() => Rows.Where(row => row.References.Count == 0).Select(row => row.Role).ShouldBeNone();

    [Fact]
    public void Every_row_has_two_examples_at_least() => Rows.Where(row => row.Examples.Distinct().Count() < 2).Select(row => row.Role).ShouldBeNone();

    [Fact]
    public void No_example_shows_two_roles() => Rows.SelectMany(row => row.Examples).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_row_has_phrases_and_none_is_blank() =>
        Rows.Where(row => row.Phrases.Count == 0 || row.Phrases.Any(phrase => phrase.Trim() != phrase || phrase.Length == 0)).Select(row => row.Role).ShouldBeNone();

    [Fact]
    public void No_phrase_stands_twice_in_a_role() =>
        Rows.SelectMany(row => row.Phrases.GroupBy(phrase => phrase, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => $"{row.Role}: \"{same.Key}\"")).ShouldBeNone();

    [Fact]
    public void Phrases_are_in_lower_case_as_texts_are_compared_with_them() =>
        Rows.SelectMany(row => row.Phrases.Where(phrase => phrase.Any(char.IsUpper)).Select(phrase => $"{row.Role}: \"{phrase}\"")).ShouldBeNone();
}
