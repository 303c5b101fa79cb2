using System.Text;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Tests.Codes;

public sealed class RowWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("The mailbox is full.")]
    [InlineData("Größe überschritten, § 5 Absatz 2, 邮箱已满, ящик переполнен")]
    [InlineData("\u0100\u02FF\u4E00\u9FFF is what words are written with")]
    [InlineData("a face \U0001F600 and half a one")]
    public void A_text_that_is_written_is_read_again(string text) => RowWords.Read(Encoding.UTF8.GetBytes(RowWords.Write(text))).Should().Be(text);

    [Fact]
    public void A_row_may_be_nothing_but_words()
    {
        var row = string.Concat(Enumerable.Range(0, RowWords.Starts.Length - 1).Select(RowWords.LetterOf));

        RowWords.Read(Encoding.UTF8.GetBytes(row)).Should().Be(Encoding.ASCII.GetString(RowWords.Text).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_letter_is_written_as_any_unknown_one() => RowWords.Read(Encoding.UTF8.GetBytes(RowWords.Write("a\uD83D b"))).Should().Be("a\uFFFD b");

    [Fact]
    public void Each_word_has_a_letter_that_is_read_as_the_word()
    {
        for (var word = 0; word + 1 < RowWords.Starts.Length; word++)
        {
            var letter = RowWords.LetterOf(word);
            var expected = Encoding.ASCII.GetString(RowWords.Text[RowWords.Starts[word]..(RowWords.Starts[word + 1] - 1)]);

            expected.Should().MatchRegex("^ ?[A-Za-z0-9]+$").And.Subject.Length.Should().BeInRange(2, RowWords.LongestWord);
            RowWords.Read(Encoding.UTF8.GetBytes($"<{letter}>")).Should().Be($"<{expected}>");
        }
    }

    [Fact]
    public void Letters_of_words_can_be_looked_at_and_end_no_line() =>
        Enumerable.Range(0, RowWords.MostWords).Select(RowWords.LetterOf).Should().OnlyHaveUniqueItems().And.OnlyContain(letter => letter > 0x7F && letter != RowWords.Itself && !char.IsControl(letter) && !char.IsSurrogate(letter) && !char.IsWhiteSpace(letter));
}
