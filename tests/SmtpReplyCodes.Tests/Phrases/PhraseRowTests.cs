using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>A phrase fits into one long, up to as many steps as the longest text has room for.</summary>
public class PhraseRowTests
{
    private const int MostSteps = 1 << 20, MostStepsOfOne = 1 << 8, MostUses = 1 << 18;

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 2, 3, 4)]
    [InlineData(MostSteps - MostStepsOfOne, MostStepsOfOne - 1, 0, PhraseRow.NoNote)]
    [InlineData(0, 0, MostUses - 1, PhraseRow.NoNote - 1)]
    public void A_phrase_is_read_as_it_was_written(int firstStep, int anchor, int firstUse, int note)
    {
        var row = new PhraseRow(PhraseRow.Pack(firstStep, anchor, firstUse, note));

        (row.FirstStep, row.Anchor, row.FirstUse, row.Note).Should().Be((firstStep, firstStep + anchor, firstUse, note));
    }

    [Theory]
    [InlineData(MostSteps, 0, 0)]
    [InlineData(0, MostStepsOfOne, 0)]
    [InlineData(0, 0, MostUses)]
    public void A_phrase_of_too_many_is_refused(int firstStep, int anchor, int firstUse)
    {
        var pack = () => PhraseRow.Pack(firstStep, anchor, firstUse, PhraseRow.NoNote);

        pack.Should().Throw<FormatException>();
    }

    [Fact]
    public void The_longest_text_of_a_phrase_has_no_more_steps()
    {
        var longest = string.Join("<1>", Enumerable.Repeat("x", Phrase.LongestText / "x<1>".Length));
        var compile = () => SmallWords.IndexOf(longest);

        compile.Should().NotThrow();
        new PhraseRow(compile().Phrases[^1]).FirstStep.Should().Be(Phrase.LongestText / "x<1>".Length);
    }
}
