using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary><c>--null</c>: a NUL ends each text on standard input, whatever the text is. Each gets its answer, empty ones too.</summary>
public class NulSeparatedInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("550 x", "550 x")]
    [InlineData("550 x\0", "550 x")]
    [InlineData("550 x\0450 y", "550 x", "450 y")]
    [InlineData("550 x\0450 y\0", "550 x", "450 y")]
    [InlineData("550-a\r\n550 b\r\n\0x", "550-a\r\n550 b\r\n", "x")]
    [InlineData("550 x\n450 y\0", "550 x\n450 y")]
    [InlineData("550-a\0550 b\0", "550-a", "550 b")]
    [InlineData("\n\0 \0\t\0", "\n", " ", "\t")]
    [InlineData("-\0--json\0@file\0", "-", "--json", "@file")]
    public async Task Texts_of_any_shape_are_taken_as_they_are(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Theory]
    [InlineData("\0", "")]
    [InlineData("\0\0", "", "")]
    [InlineData("\0\0\0", "", "", "")]
    [InlineData("\0550 x", "", "550 x")]
    [InlineData("550 x\0\0", "550 x", "")]
    [InlineData("550 x\0\0\0450 y\0", "550 x", "", "", "450 y")]
    [InlineData("550 x\0\0\0450 y\0\0", "550 x", "", "", "450 y", "")]
    public async Task Empty_texts_are_answered_where_a_NUL_ends_them(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Fact]
    public async Task Every_text_gets_its_page()
    {
        var pages = (await ToolRun.With("550 x\0\0two\nlines\0", "explain", "--null")).Pages;

        pages.Select(page => string.Join('|', page.LinesOf("Said"))).Should().Equal("550 x", "", "two|lines");
    }

    [Fact]
    public async Task Texts_are_cut_the_same_in_chunks_of_every_size()
    {
        var bytes = Encoding.UTF8.GetBytes("550 é\0\0\0two\nlines\0last");

        for (var size = 1; size <= bytes.Length; size++)
        {
            var run = await ToolRun.With(new ChunkedStream(bytes.Chunk(size)), "explain", "--json", "--null");
            run.Texts.Should().Equal(["550 é", "", "", "two\nlines", "last"], "chunks of {0} bytes hold the same", size);
        }
    }

    [Fact]
    public async Task Arguments_are_no_matter_of_it() =>
        (await ToolRun.With("a\0b\0", "explain", "--json", "--null", "550 x", "-")).Texts.Should().Equal("550 x", "a", "b");

    private static async Task<string[]> TextsOf(string input)
    {
        var run = await ToolRun.With(input, "explain", "--null", "--json");
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Texts;
    }
}
