using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>One walk finds all phrases of an index, wherever they stand, however they overlap, and however long the text is.</summary>
public class PhraseWalkTests
{
    [Theory]
    [InlineData("zorb quax user", "zorb quax", "quax user")]
    [InlineData("zorb quax user", "zorb <2> user", "quax", "zorb quax user")]
    [InlineData("zorb user mail box full", "full", "box full", "{who} full", "zorb <1> mail box <1> full", "zorb <3> full")]
    [InlineData("zorb zorb zorb user", "zorb user", "zorb zorb", "zorb zorb user", "zorb <2> user")]
    [InlineData("zorb zorb quax quax", "zorb zorb quax quax", "zorb quax", "zorb <1> quax quax", "quax")]
    [InlineData("user unknown user full", "user unknown", "user full", "unknown user", "user <2> full", "{who} <1> user")]
    public void Phrases_may_overlap_and_end_alike(string text, params string[] phrases) => Pieces(SmallWords.IndexOf(phrases), text).Should().HaveCount(phrases.Length);

    [Fact]
    public void A_phrase_that_begins_within_another_goes_on_behind_its_end() =>
        Pieces(SmallWords.IndexOf("zorb quax user", "quax user full", "full zorb"), "zorb quax user full").Should().Equal("zorb quax user", "quax user full");

    [Theory]
    [InlineData("zorb quax user", "zorb user", "quax zorb", "zorb quax user full", "full")]
    [InlineData("zorb user mail full", "box full", "{who} {unknown}", "mail box", "zorb <1> full")]
    public void What_is_not_there_is_not_found(string text, params string[] phrases) => Pieces(SmallWords.IndexOf(phrases), text).Should().BeEmpty();

    [Fact]
    public void The_first_of_two_places_counts_and_a_later_one_that_says_more()
    {
        Found.Hits(SmallWords.IndexOf("user unknown"), "zorb user unknown, user unknown").Select(hit => hit.Start).Should().Equal(5);
        Found.Hits(SmallWords.IndexOf("user (unknown|not found)"), "user unknown, user not found").Select(hit => hit.Start).Should().Equal(14);
    }

    [Fact]
    public void Phrases_that_say_the_same_are_one() =>
        Found.Hits(SmallWords.Index(("a", ["user unknown"]), ("b", ["the users are unknown", "username is unknown"]), ("c", ["user unknown"])), "user unknown").Should().ContainSingle();

    /// <summary>A phrase is looked for where its rarest part stands; which that is follows from the examples, and what is found does not.</summary>
    [Theory]
    [InlineData("zorb user full")]
    [InlineData("user full zorb user full")]
    [InlineData("full full quax quax zorb zorb")]
    [InlineData("zorb quax full quax zorb")]
    [InlineData("user")]
    public void Any_part_may_be_the_anchor(string example)
    {
        var index = RuleCompiler.Compile(SmallWords.List, [new SmtpRule { Id = "made-up", Cause = SmtpCause.Unknown, Any = ["zorb <2> user <2> full <1> {unknown}"], Examples = [example] }]);

        foreach (var text in new[] { "zorb user full unknown", "zorb x y user z full not found", "quax zorb zorb user full x unknown quax", "zorb x user x full x nobody" })
            Pieces(index, text).Should().ContainSingle().Which.Should().StartWith("zorb").And.MatchRegex("(unknown|found|nobody)$");
        foreach (var text in new[] { "zorb user full", "user full unknown", "zorb full user unknown", "zorb x x x user full unknown", "zorb user full x x unknown" })
            Pieces(index, text).Should().BeEmpty("\"{0}\" does not say it", text);
    }

    [Fact]
    public void A_phrase_is_found_at_every_place_of_a_long_text()
    {
        var index = SmallWords.IndexOf("zorb <3> user <3> {unknown}");
        for (var before = 0; before <= 300; before++)
        {
            var text = $"{Filling(before)}zorb x y z user not found {Filling(before % 7 * 40)}";

            Pieces(index, text).Should().Equal(["zorb x y z user not found"], "{0} words stand before it", before);
        }
    }

    [Fact]
    public void The_longest_phrase_is_found_at_every_place()
    {
        var words = Enumerable.Range(1, 8).Select(i => $"part{i}").ToArray();
        var index = SmallWords.IndexOf(string.Join(" <8> ", words));
        var said = string.Join(" x x x x x x x x ", words);
        for (var before = 0; before <= 200; before += 3)
        {
            Pieces(index, Filling(before) + said + " " + Filling(200)).Should().Equal([said], "{0} words stand before it", before);
            Pieces(index, Filling(before) + said).Should().Equal([said], "{0} words stand before it", before);
        }
    }

    [Fact]
    public void Far_apart_phrases_of_a_long_text_are_all_found()
    {
        var phrases = Enumerable.Range(0, 50).Select(i => $"zorb{i}x <1> quax{i}x").ToArray();
        var text = string.Concat(phrases.Select(phrase => phrase.Replace("<1>", "x", StringComparison.Ordinal) + " " + Filling(30)));

        Pieces(SmallWords.IndexOf(phrases), text).Should().HaveCount(phrases.Length);
    }

    [Theory]
    [InlineData(new[] { "user is", "unknown" }, "user unknown", true)]
    [InlineData(new[] { "user x", "y unknown" }, "user <2> unknown", true)]
    [InlineData(new[] { "user x", "", "", "y unknown" }, "user <2> unknown", true)]
    [InlineData(new[] { "user x.", "y unknown" }, "user <2> unknown", false)]
    [InlineData(new[] { "user x not", "y unknown" }, "user <3> unknown", false)]
    [InlineData(new[] { "user", "550 unknown" }, "user unknown", true)]
    [InlineData(new[] { "use", "r unknown" }, "user unknown", false)]
    public void A_phrase_goes_on_over_lines(string[] lines, string phrase, bool found) =>
        Found.Hits(SmallWords.IndexOf(phrase), lines).Should().HaveCount(found ? 1 : 0);

    private static string Filling(int words) => string.Concat(Enumerable.Repeat("x ", words));

    private static IEnumerable<string> Pieces(PhraseIndex index, string text) => Found.Hits(index, text).Select(hit => text[hit.Start..hit.End]);
}
