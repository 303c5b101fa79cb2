using System.Text;
using SmtpReplyCodes.Logs.Entries;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Entries;

/// <summary>What a server said, out of the writing of a log.</summary>
public class ReplyBytesTests
{
    [Theory]
    [InlineData("550-a\\n550 b", "550-a\n550 b")]
    [InlineData("550 a\\n", "550 a")]
    [InlineData("550 a", "550 a")]
    public void Line_ends_of_several_characters_are_put_back_anywhere(string text, string said) => Read(text, newline: "\\n").Should().Be(said);

    [Theory]
    [InlineData("550-a/550 b/", "550-a\n550 b")]
    [InlineData("550 see https://a.example/help and/or b", "550 see https://a.example/help and/or b")]
    [InlineData("550 a//", "550 a/")]
    public void A_slash_ends_a_line_where_the_next_one_begins_or_nothing_comes(string text, string said) => Read(text, newline: "/").Should().Be(said);

    [Fact]
    public void Blanks_are_put_back() => Read("550_no_such_user", blank: "_").Should().Be("550 no such user");

    [Theory]
    [InlineData("550 f\\303\\274r", "550 für")]
    [InlineData("550 f\\374r", "550 für")]
    [InlineData("550 \\012 \\9 \\3 \\38x", "550 \\012 \\9 \\3 \\38x")]
    [InlineData("550 \\", "550 \\")]
    public void Octal_numbers_are_bytes_beyond_ASCII(string text, string said) => Read(text, LogEscapes.Octal).Should().Be(said);

    [Theory]
    [InlineData("550 f\\M-C\\M-<r", "550 für")]
    [InlineData("550 a\\\\b", "550 a\\b")]
    [InlineData("550 \\M-", "550 \\M-")]
    [InlineData("550 \\M", "550 \\M")]
    [InlineData("550 \\", "550 \\")]
    public void Vis_writes_them_with_M(string text, string said) => Read(text, LogEscapes.Vis).Should().Be(said);

    [Theory]
    [InlineData("550 f\\303\\274r \\M-C", "550 f\\303\\274r \\M-C")]
    [InlineData("  550 a  ", "550 a")]
    [InlineData("550_a/550-b", "550_a/550-b")]
    [InlineData("", "")]
    public void Otherwise_it_stands_as_it_is(string text, string said) => ReplyBytes.Read(Encoding.UTF8.GetBytes(text), null).Should().Be(said);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Latin_1() => ReplyBytes.Read([(byte)'f', 0xFC, (byte)'r'], null).Should().Be("für");

    private static string Read(string text, LogEscapes escapes = LogEscapes.None, string? newline = null, string? blank = null)
    {
        var form = new LogForm { Id = "", SystemId = "", Programs = [], Lines = [], Outcomes = [], Texts = [], Escapes = escapes, Newline = newline, Blank = blank };
        return ReplyBytes.Read(Encoding.UTF8.GetBytes(text), form);
    }
}
