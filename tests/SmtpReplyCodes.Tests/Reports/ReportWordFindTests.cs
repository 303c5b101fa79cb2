using System.Text.Json;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using SmtpReplyCodes.Reports;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The words of <c>reports.jsonc</c> are found where they stand, each with its role.</summary>
public class ReportWordFindTests
{
    private static readonly IReadOnlyList<WordRow> Rows = [.. Read()];

    [Fact]
    public void Every_role_has_a_row() => Rows.Select(row => row.Role).Should().BeEquivalentTo(Enum.GetValues<TextRole>().Where(role => role < TextRole.Form).Select(Kebab.Name));

    [Fact]
    public void Every_example_shows_its_role() => ShouldBeFound(row => row.Examples);

    [Fact]
    public void Every_phrase_is_found_in_itself_written_out() => ShouldBeFound(row => row.Phrases.Select(phrase => Written(phrase, filler: "")));

    [Fact]
    public void Every_phrase_is_found_with_its_gaps_filled() => ShouldBeFound(row => row.Phrases.Select(phrase => Written(phrase, filler: "zyx ")));

    [Fact]
    public void No_phrase_stands_twice_in_a_role_as_one_of_several_either() =>
        string.Join('\n', Rows.SelectMany(row => row.Phrases.SelectMany(phrase => Readings(Parse(phrase))).GroupBy(reading => reading).Where(same => same.Count() > 1).Select(same => $"{row.Role}: {same.Key}")))
            .Should().BeEmpty();

    [Theory]
    [InlineData("user@example.com")]
    [InlineData("The minutes of the meeting are attached.")]
    [InlineData("250 2.0.0 17.42")]
    public void What_says_nothing_shows_no_role(string text) => RolesIn(text).Should().BeEmpty();

    private static void ShouldBeFound(Func<WordRow, IEnumerable<string>> texts) =>
        string.Join('\n', Rows.SelectMany(row => texts(row).Where(text => !RolesIn(text).Contains(row.Role)).Select(text => $"{row.Role}: {text}"))).Should().BeEmpty();

    private static HashSet<string> RolesIn(string text)
    {
        var marks = new List<TextMark>();
        MarkFinder.Default.Find(text, marks);
        return [.. marks.Select(mark => Kebab.Name(mark.Role))];
    }

    private static Phrase Parse(string text)
    {
        Phrase.TryParse(text, out var phrase, out var problem, out _).Should().BeTrue($"\"{text}\": {problem}");
        return phrase!;
    }

    /// <summary>The first of each group of alternatives, with so much between as a gap allows.</summary>
    private static string Written(string phrase, string filler) =>
        string.Join(' ', Parse(phrase).Elements.Select(element => element.Kind == PhraseElementKind.Gap ? string.Concat(Enumerable.Repeat(filler, element.Gap)).Trim() : Words(element.Choices[0])).Where(words => words.Length > 0));

    /// <summary>All that a phrase stands for, its gaps as they are written.</summary>
    private static IEnumerable<string> Readings(Phrase phrase) =>
        phrase.Elements.Aggregate((IEnumerable<string>)[""], (all, element) => all.SelectMany(text => Choices(element).Select(words => $"{text} {words}".Trim())).ToList());

    private static IEnumerable<string> Choices(PhraseElement element) => element.Kind == PhraseElementKind.Gap ? [$"<{element.Gap}>"] : element.Choices.Select(choice => Words(choice));

    private static string Words(IEnumerable<PhrasePart> parts) => string.Join(' ', parts.Select(part => part.Text + (part.Kind == PhrasePartKind.Prefix && part.Text[^1] < '\u2e80' ? "s" : "")));

    private static IEnumerable<WordRow> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Checkout.File("src", "SmtpReplyCodes", "Data", "reports.jsonc")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        foreach (var row in file.RootElement.GetProperty("rows").EnumerateArray())
            yield return new WordRow(row.GetProperty("role").GetString()!, Strings(row.GetProperty("phrases")), Strings(row.GetProperty("examples")));
    }

    private static List<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private sealed record WordRow(string Role, IReadOnlyList<string> Phrases, IReadOnlyList<string> Examples);
}
