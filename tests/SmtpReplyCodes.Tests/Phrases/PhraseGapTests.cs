using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>A gap spans up to its number of words of any kind, none too; it crosses neither the end of a sentence nor a word that says no.</summary>
public class PhraseGapTests
{
    private const string Eight = "b1 b2 b3 b4 b5 b6 b7 b8";

    public static TheoryData<int, int> Lengths()
    {
        var lengths = new TheoryData<int, int>();
        for (var gap = 1; gap <= Phrase.LongestGap; gap++)
        {
            for (var words = 0; words <= Phrase.LongestGap + 1; words++)
                lengths.Add(gap, words);
        }

        return lengths;
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Spans_up_to_its_number_of_words(int gap, int words)
    {
        var text = $"user {string.Concat(Enumerable.Range(0, words).Select(i => $"w{i} "))}unknown";

        Found.Piece($"user <{gap}> unknown", text).Should().Be(words <= gap ? text : null);
    }

    [Theory]
    [InlineData("user <2> unknown", "user anna@example.org 192.0.2.1 unknown", true)]
    [InlineData("user <2> unknown", "user a the unknown", true)]
    [InlineData("user <1> unknown", "user 5.1.1 zorb unknown", true)]
    [InlineData("user <2> unknown", "user user unknown unknown", true)]
    [InlineData("user <8> unknown", "user " + Eight + " unknown", true)]
    [InlineData("user <8> unknown", "user " + Eight + " b9 unknown", false)]
    public void Swallows_words_of_any_kind(string phrase, string text, bool found) => (Found.Piece(phrase, text) is not null).Should().Be(found);

    [Theory]
    [InlineData("user zorb. quax unknown")]
    [InlineData("user zorb! quax unknown")]
    [InlineData("user zorb; quax unknown")]
    [InlineData("user. zorb unknown")]
    [InlineData("user zorb. unknown")]
    [InlineData("user zorb\u3002quax unknown")]
    [InlineData("user http://zorb unknown")]
    [InlineData("user zorb://quax unknown")]
    public void Never_crosses_the_end_of_a_sentence(string text) => Found.Piece("user <3> unknown", text).Should().BeNull();

    [Theory]
    [InlineData("user not unknown")]
    [InlineData("user zorb not unknown")]
    [InlineData("user isn't zorb unknown")]
    [InlineData("user cannot zorb quax unknown")]
    public void Never_swallows_a_word_that_says_no(string text) => Found.Piece("user <3> unknown", text).Should().BeNull();

    [Theory]
    [InlineData("user <3> not unknown", "user zorb not unknown", "user zorb not unknown")]
    [InlineData("not <3> user", "cannot zorb user", "cannot zorb user")]
    [InlineData("not <3> user", "not not zorb user", "not zorb user")]
    [InlineData("user <3> not", "user zorb not not", "user zorb not")]
    [InlineData("user <1> unknown", "not user zorb unknown not", "user zorb unknown")]
    [InlineData("user <3> not found", "user. zorb not found. user zorb not found", "user zorb not found")]
    public void A_word_that_says_no_may_stand_at_its_ends(string phrase, string text, string found) => Found.Piece(phrase, text).Should().Be(found);

    /// <summary>Words beside each other need no gap, so that a sentence may end between them.</summary>
    [Fact]
    public void Nothing_is_crossed_where_nothing_stands_between() => Found.Piece("user <3> unknown", "user. unknown").Should().Be("user. unknown");

    [Theory]
    [InlineData("zorb <2> user <2> unknown", "zorb x user y z unknown", "zorb x user y z unknown")]
    [InlineData("zorb <2> user <2> unknown", "zorb x x x user unknown", null)]
    [InlineData("zorb <2> user <2> unknown", "zorb user user x x unknown", "zorb user user x x unknown")]
    [InlineData("zorb <1> {who} <1> {unknown}", "zorb your mail box is not found", "zorb your mail box is not found")]
    [InlineData("zorb <8> quax <8> zorb", "zorb quax zorb", "zorb quax zorb")]
    [InlineData("zorb <8> quax <8> zorb", "zorb quax", null)]
    [InlineData("zorb <3> zorb <3> zorb", "zorb zorb x zorb", "zorb zorb x zorb")]
    [InlineData("zorb <3> zorb <3> zorb", "zorb zorb", null)]
    public void Several_gaps_are_crossed_one_after_the_other(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    /// <summary>The parts of a phrase never share a word.</summary>
    [Theory]
    [InlineData("zorb user <2> user unknown", "zorb user unknown")]
    [InlineData("{who} <1> user", "user")]
    [InlineData("zorb {who} <2> {who}", "zorb mail box")]
    public void Its_ends_do_not_overlap(string phrase, string text) => Found.Piece(phrase, text).Should().BeNull();
}
