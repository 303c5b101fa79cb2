using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Lines end in all the ways that mail has seen.</summary>
public class LineReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\nb", "a", "b")]
    [InlineData("a\r\nb\r\n", "a", "b")]
    [InlineData("a\rb", "a", "b")]
    [InlineData("a\r\r\nb", "a", "b")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData("a\r\n\r\nb", "a", "", "b")]
    [InlineData("a\r\rb", "a", "", "b")]
    [InlineData("a\n\rb", "a", "", "b")]
    [InlineData("a\r\r\r\nb", "a", "", "b")]
    [InlineData("\n", "")]
    [InlineData("\r\r\n", "")]
    [InlineData(" a \t\nb", " a \t", "b")]
    [InlineData("a\0b\u000bc\n", "a\0b\u000bc")]
    public void A_text_falls_into_its_lines(string text, params string[] lines)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var read = new List<string>();
        var reader = new LineReader(bytes);
        while (reader.Read())
            read.Add(Encoding.UTF8.GetString(reader.Line));

        read.Should().Equal(lines);
        reader.Next.Should().Be(bytes.Length);
    }

    [Theory]
    [InlineData("ab\r\ncd", 0, 0, 2, 4)]
    [InlineData("ab\r\ncd", 1, 1, 2, 4)]
    [InlineData("ab\r\ncd", 4, 4, 6, 6)]
    [InlineData("ab\r\r\ncd", 0, 0, 2, 5)]
    [InlineData("ab\n", 2, 2, 2, 3)]
    public void A_line_knows_where_it_lies(string text, int from, int start, int end, int next)
    {
        var reader = new LineReader(Encoding.UTF8.GetBytes(text), from);

        reader.Read().Should().BeTrue();
        (reader.Start, reader.End, reader.Next).Should().Be((start, end, next));
    }

    [Fact]
    public void Behind_the_end_is_no_line() => new LineReader("a\n"u8, 2).Read().Should().BeFalse();

    [Theory]
    [InlineData("\n", true)]
    [InlineData(" \t \n", true)]
    [InlineData("\u000b\n", false)]
    [InlineData(" .\n", false)]
    public void A_blank_line_holds_nothing_but_blanks(string text, bool isBlank)
    {
        var reader = new LineReader(Encoding.UTF8.GetBytes(text));
        reader.Read();

        reader.IsBlank.Should().Be(isBlank);
    }
}
