using System.Text.Json;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The words of <c>words.jsonc</c>: none there twice, each in the form in which it is looked up, each group of use. That no form belongs to two words is the generator's to say.</summary>
public class WordTests
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Words)> Lists = [.. ReadLists()];

    private static readonly string Phrases = string.Join('\n', Table.Rules.Values.SelectMany(row => row.Rule.Any.Concat(row.Rule.All).Concat(row.Rule.Not)));

    [Fact]
    public void The_lists_are_read() => Lists.Select(list => list.Name).Should().Contain(["skip", "topLevelDomains", "forms not", "groups message"]);

    [Fact]
    public void No_word_is_there_twice_in_a_list() =>
        Lists.Select(list => (list.Name, Doubles: list.Words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key).ToList()))
            .Where(list => list.Doubles.Count > 0).Select(list => $"{list.Name}: {string.Join(", ", list.Doubles)}").ShouldBeNone();

    [Fact]
    public void No_form_is_there_twice() =>
        Forms().GroupBy(form => form.Text).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(form => form.Word))}").ShouldBeNone();

    [Fact]
    public void No_word_is_left_out_and_a_form() => Forms().Select(form => form.Text).Should().NotIntersectWith(Lists.Single(list => list.Name == "skip").Words);

    [Fact]
    public void Words_are_in_lower_case_without_apostrophes_and_hyphens_as_texts_are_compared_with_them() =>
        Lists.Where(list => !list.Name.StartsWith("groups", StringComparison.Ordinal)).SelectMany(list => list.Words).Concat(Forms().Select(form => form.Word))
            .Where(word => !word.All(c => char.IsLetterOrDigit(c) && !char.IsUpper(c))).ShouldBeNone("no text is ever read as it");

    [Fact]
    public void Every_group_is_named_by_a_phrase() =>
        Lists.Where(list => list.Name.StartsWith("groups ", StringComparison.Ordinal)).Select(list => list.Name["groups ".Length..])
            .Where(group => !Phrases.Contains($"{{{group}}}", StringComparison.Ordinal)).ShouldBeNone();

    private static IEnumerable<(string Word, string Text)> Forms() =>
        Lists.Where(list => list.Name.StartsWith("forms ", StringComparison.Ordinal)).SelectMany(list => list.Words.Append(list.Name["forms ".Length..]).Select(form => (list.Name["forms ".Length..], form)));

    /// <summary>All lists of the file as they stand there, so that what is there twice is seen.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Words)> ReadLists()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Table.Data, "words.jsonc")), options);
        foreach (var part in file.RootElement.EnumerateObject())
        {
            if (part.Value.ValueKind == JsonValueKind.Array)
                yield return (part.Name, Strings(part.Value));
            else
                foreach (var list in part.Value.EnumerateObject())
                    yield return ($"{part.Name} {list.Name}", Strings(list.Value));
        }
    }

    private static List<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
