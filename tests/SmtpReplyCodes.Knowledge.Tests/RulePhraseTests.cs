using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Phrases say what their writer meant: nothing of them is lost unseen, and none is there twice.</summary>
public sealed class RulePhraseTests : IDisposable
{
    private static readonly PhraseReview Review = new(Table.Knowledge);

    private readonly SmallData _data = new();

    [Fact]
    public void No_phrase_of_several_words_is_read_as_one() => Review.Shrunken.ShouldBeNone("it would be found where nobody meant it");

    [Fact]
    public void No_alternative_holds_only_words_that_are_left_out() => Review.WithoutWords.ShouldBeNone("it is read as an empty one");

    [Fact]
    public void No_rule_has_a_phrase_twice() => Review.Doubles.ShouldBeNone();

    [Theory]
    [InlineData("is rejected", true)]
    [InlineData("the mail was", true)]
    [InlineData("rejected", false)]
    [InlineData("mail rejected", false)]
    [InlineData("mail - was rejected", false)]
    [InlineData("at bl.example.com", false)]
    [InlineData("was (rejected|refused)", false)]
    [InlineData("is <ip>", false)]
    [InlineData("the {message}", false)]
    public void A_phrase_is_found_of_which_one_word_is_left(string phrase, bool isFound) => ShouldFind(review => review.Shrunken, phrase, isFound);

    [Theory]
    [InlineData("mail (the|not) rejected", true)]
    [InlineData("mail (is|) rejected", true)]
    [InlineData("mail (is not|not) rejected", false)]
    [InlineData("mail (not|) rejected", false)]
    [InlineData("mail (the <ip>|not) rejected", false)]
    public void An_alternative_is_found_of_which_nothing_is_left(string phrase, bool isFound) => ShouldFind(review => review.WithoutWords, phrase, isFound);

    [Theory]
    [InlineData("no <2> reason", true)]
    [InlineData("NOT <2> reason", true)]
    [InlineData("your {message} is rejected", true)]
    [InlineData("(rejects|rejected) by rule\", \"reject by rule", true)]
    [InlineData("no <3> reason", false)]
    [InlineData("{message} <1> reject", false)]
    public void A_phrase_is_found_that_the_rule_has_in_the_same_or_other_forms(string phrase, bool isFound) => ShouldFind(review => review.Doubles, phrase, isFound);

    [Fact]
    public void A_group_is_looked_through_too()
    {
        _data.Write("words.jsonc", SmallData.Words.Replace("\"mail\"", "\"(the|form)\"", StringComparison.Ordinal));

        new PhraseReview(TableGen.Knowledge.Read(_data.Folder)).WithoutWords.Should().ContainSingle().Which.Should().StartWith("words.jsonc: {message}: \"the\"");
    }

    public void Dispose() => _data.Dispose();

    private void ShouldFind(Func<PhraseReview, IEnumerable<string>> look, string phrase, bool isFound)
    {
        _data.Write("causes/unknown.jsonc", SmallData.Cause.Replace("\"no <2> reason\"", $"\"no <2> reason\", \"{phrase}\"", StringComparison.Ordinal));

        var found = look(new PhraseReview(TableGen.Knowledge.Read(_data.Folder))).ToList();
        found.Should().HaveCount(isFound ? 1 : 0);
        found.ForEach(finding => finding.Should().StartWith("unknown.jsonc: unknown/refused: "));
    }
}
