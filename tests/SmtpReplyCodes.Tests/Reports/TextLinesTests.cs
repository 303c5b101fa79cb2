using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Lines of a decoded text, and how folded ones are put together.</summary>
public class TextLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\nb\r\nc\rd\r\r\ne", "a", "b", "c", "d", "e")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData("a\r\n\r\nb", "a", "", "b")]
    [InlineData("a\r\rb", "a", "", "b")]
    [InlineData("a\n\rb", "a", "", "b")]
    [InlineData("\n", "")]
    public void A_text_falls_into_its_lines(string text, params string[] lines)
    {
        var read = new List<string>();
        var reader = new TextLines(text);
        while (reader.Read())
            read.Add(reader.Line.ToString());

        read.Should().Equal(lines);
        reader.Next.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("a\r\nb\rc\r\r\nd\n", "a\nb\nc\nd\n")]
    [InlineData("a\nb", "a\nb")]
    public void Line_ends_are_made_alike(string text, string normal) => TextLines.Normalize(text).Should().Be(normal);

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 2, "ab")]
    [InlineData("abc", 0, "")]
    [InlineData("a\ud83d\ude00b", 2, "a")]
    [InlineData("a\ud83d\ude00b", 3, "a\ud83d\ude00")]
    public void No_character_is_cut_in_two(string text, int limit, string head) => TextLines.Head(text, limit).ToString().Should().Be(head);

    [Theory]
    [InlineData("ab\ncd\nef", 4, 100, 3, 5)]
    [InlineData("ab\ncd\nef", 3, 100, 3, 5)]
    [InlineData("ab\ncd\nef", 5, 100, 3, 5)]
    [InlineData("abcdefgh", 4, 100, 0, 8)]
    [InlineData("abcdefgh", 4, 2, 2, 6)]
    [InlineData("", 0, 100, 0, 0)]
    public void A_line_is_found_around_a_place(string text, int at, int reach, int start, int end) =>
        (TextLines.StartOf(text, at, reach), TextLines.EndOf(text, at, reach)).Should().Be((start, end));

    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("folded\nfor its\n  length ", "folded for its length")]
    [InlineData("one\n\n\ntwo", "one\n\ntwo")]
    [InlineData("he said\n550 no", "he said\n550 no")]
    [InlineData("he said\n550-no\n550 more", "he said\n550-no\n550 more")]
    [InlineData("he said\n<<< 550 no\n>>> QUIT", "he said\n<<< 550 no\n>>> QUIT")]
    [InlineData("<-- 550 no\n--> QUIT", "<-- 550 no\n--> QUIT")]
    [InlineData("he said\n5501 no", "he said 5501 no")]
    [InlineData("he said\n650 no", "he said 650 no")]
    [InlineData("Sorry\nDiagnostic code: no", "Sorry\nDiagnostic code: no")]
    [InlineData("Sorry\nThis is a long sentence with a colon: no", "Sorry This is a long sentence with a colon: no")]
    [InlineData("he said\n5.1.1 no", "he said\n5.1.1 no")]
    [InlineData("550\n5.1.1 no", "550 5.1.1 no")]
    [InlineData("\n\n", "")]
    public void Lines_that_were_folded_for_their_length_are_put_together(string text, string unfolded) => HumanLines.Unfold(text, new char[text.Length]).ToString().Should().Be(unfolded);

    [Theory]
    [InlineData("550 no", true)]
    [InlineData("250-ok", true)]
    [InlineData("<<< no", true)]
    [InlineData("550", true)]
    [InlineData("150 no", false)]
    [InlineData("<< no", false)]
    [InlineData("", false)]
    public void A_line_of_a_dialogue_is_told_by_its_beginning(string line, bool isLine) => HumanLines.IsLine(line).Should().Be(isLine);
}
