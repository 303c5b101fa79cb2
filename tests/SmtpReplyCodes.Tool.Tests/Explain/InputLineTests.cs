using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Standard input holds one reply a line; lines that announce another one are joined with it.</summary>
public class InputLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\n \t\r\n")]
    [InlineData("550 x", "550 x")]
    [InlineData("550 x\n", "550 x")]
    [InlineData("550 x\r\n", "550 x")]
    [InlineData("550 x\r\r\n", "550 x")]
    [InlineData("550 x\n450 y", "550 x", "450 y")]
    [InlineData("550 x\r\n450 y\r\n", "550 x", "450 y")]
    [InlineData("550 x\n550 y\n", "550 x", "550 y")]
    [InlineData("550\n450\n", "550", "450")]
    [InlineData("\n\n550 x\n \t\r\n\n450 y\n\n", "550 x", "450 y")]
    [InlineData("any text\nof any shape", "any text", "of any shape")]
    [InlineData("  550 x  \n", "  550 x  ")]
    [InlineData("550 x\r450 y\n", "550 x\r450 y")]
    [InlineData("550 \0 x\n", "550 \0 x")]
    [InlineData("--json\n-\n@file\n[x]\n", "--json", "-", "@file", "[x]")]
    public async Task Gives_one_reply_a_line(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Theory]
    [InlineData("550-a\n550 b\n", "550-a\n550 b")]
    [InlineData("550-a\r\n550 b\r\n", "550-a\n550 b")]
    [InlineData("550-a\r\n550 b", "550-a\n550 b")]
    [InlineData("550-a\r\r\n550 b\r\r\n", "550-a\n550 b")]
    [InlineData("550-5.1.1 a\n550-5.1.1 b\n550 5.1.1 c\n", "550-5.1.1 a\n550-5.1.1 b\n550 5.1.1 c")]
    [InlineData("550-a\n550\n", "550-a\n550")]
    [InlineData("550-a\r\n550\r\n", "550-a\n550")]
    [InlineData("550-\n550-\n550 b\n", "550-\n550-\n550 b")]
    [InlineData("550-a\n550\tb\n", "550-a\n550\tb")]
    [InlineData("220 hello\n250-a\n250 b\n550-c\n550 d\n", "220 hello", "250-a\n250 b", "550-c\n550 d")]
    [InlineData("550-a\n550 b\n550 c\n", "550-a\n550 b", "550 c")]
    public async Task Joins_the_lines_of_a_reply(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Theory]
    [InlineData("550-a", "550-a")]
    [InlineData("550-a\n", "550-a")]
    [InlineData("550-a\n550-b\n", "550-a\n550-b")]
    [InlineData("550-a\n450 x\n", "550-a", "450 x")]
    [InlineData("550-a\n450-b\n450 c\n", "550-a", "450-b\n450 c")]
    [InlineData("550-a\nany text\n", "550-a", "any text")]
    [InlineData("550-a\n5501\n", "550-a", "5501")]
    [InlineData("550-a\n55\n", "550-a", "55")]
    [InlineData("550-a\n\n550 x\n", "550-a", "550 x")]
    public async Task Ends_a_reply_that_is_never_finished(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Theory]
    [InlineData("55-a\n55 b\n", "55-a", "55 b")]
    [InlineData("5500-a\n5500 b\n", "5500-a", "5500 b")]
    [InlineData("abc-d\nabc e\n", "abc-d", "abc e")]
    [InlineData("55O-a\n55O b\n", "55O-a", "55O b")]
    [InlineData("550 -a\n550 x\n", "550 -a", "550 x")]
    public async Task Joins_nothing_that_is_no_announcement(string input, params string[] texts) => (await TextsOf(input)).Should().Equal(texts);

    [Theory]
    [InlineData("explain", "--json")]
    [InlineData("explain", "--json", "-")]
    [InlineData("explain", "-", "--json")]
    [InlineData("explain", "--json", "--", "-")]
    public async Task Is_read_without_texts_and_for_a_hyphen(params string[] arguments) => (await ToolRun.With("550 x\n", arguments)).Texts.Should().Equal("550 x");

    [Fact]
    public async Task Is_read_the_same_in_chunks_of_every_size()
    {
        const string input = "\ufeff220 x\r\n\r\n250-a\r\n250-é\r\n250 b\r\n550-c\n\n450 y";
        var bytes = Encoding.UTF8.GetBytes(input);

        for (var size = 1; size <= bytes.Length; size++)
        {
            var run = await ToolRun.With(new ChunkedStream(bytes.Chunk(size)), "explain", "--json");
            run.Texts.Should().Equal(["220 x", "250-a\n250-é\n250 b", "550-c", "450 y"], "chunks of {0} bytes hold the same", size);
        }
    }

    private static async Task<string[]> TextsOf(string input)
    {
        var run = await ToolRun.With(input, "explain", "--json");
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Texts;
    }
}
