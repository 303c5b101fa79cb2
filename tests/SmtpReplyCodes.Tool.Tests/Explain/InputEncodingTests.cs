using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Servers send UTF-8, Latin-1 and worse. Every byte is read as something, and what is written is always UTF-8.</summary>
public class InputEncodingTests
{
    [Theory]
    [InlineData("550 Empf\u00c3\u00a4nger", "550 Empfänger")]
    [InlineData("550 Empf\u00e4nger", "550 Empfänger")]
    [InlineData("550 \u00e2\u0082\u00ac", "550 €")]
    [InlineData("550 \u00f0\u009f\u0098\u0080", "550 😀")]
    [InlineData("550 \u00c3(", "550 Ã(")]
    [InlineData("550 \u00e2\u0082", "550 â\u0082")]
    [InlineData("550 \u00ff\u00fe", "550 ÿþ")]
    [InlineData("550 \u00ed\u00a0\u0080", "550 í\u00a0\u0080")]
    [InlineData("550 \u00c0\u0080", "550 À\u0080")]
    [InlineData("\u00ef\u00bb\u00bf550 x", "550 x")]
    [InlineData("550 \u00ef\u00bb\u00bfx", "550 \ufeffx")]
    public async Task Bytes_are_UTF_8_where_they_can_be_and_Latin_1_else(string bytes, string text)
    {
        var input = Encoding.Latin1.GetBytes(bytes);

        (await ToolRun.With(input, "explain", "--json")).Texts.Should().Equal(text);
        (await ToolRun.With(input, "explain", "--json", "--null")).Texts.Should().Equal(text);
    }

    [Fact]
    public async Task One_line_has_nothing_to_do_with_the_encoding_of_the_next() =>
        (await ToolRun.With(Encoding.Latin1.GetBytes("550 \u00e4\n550 \u00c3\u00a4\n"), "explain", "--json")).Texts.Should().Equal("550 ä", "550 ä");

    [Fact]
    public async Task A_byte_order_mark_in_front_breaks_no_reply_apart() =>
        (await ToolRun.With("\ufeff550-5.1.1 a\r\n550 5.1.1 b\r\n", "explain", "--json")).Texts.Should().Equal("550-5.1.1 a\n550 5.1.1 b");

    [Theory]
    [InlineData("explain", "--json")]
    [InlineData("explain", "--json", "--null")]
    [InlineData("explain")]
    [InlineData("explain", "--null")]
    public async Task Any_byte_is_answered_in_UTF_8(params string[] arguments)
    {
        for (var value = 1; value < 256; value++)
        {
            var run = await ToolRun.With([.. "550 x "u8, (byte)value, .. " y"u8], arguments);

            (run.ExitCode, run.Error).Should().Be((0, ""));
            run.Text.Should().Contain("550");
        }
    }

    [Fact]
    public async Task Noise_gives_valid_JSON()
    {
        var noise = new byte[200_000];
        new Random(1).NextBytes(noise);

        (await ToolRun.With(noise, "explain", "--json")).Objects.Should().HaveCountGreaterThan(500);
        (await ToolRun.With(noise, "explain", "--json", "--null")).Objects.Should().HaveCountGreaterThan(500);
    }

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xdbff)]
    [InlineData(0xdc00)]
    [InlineData(0xdfff)]
    public async Task Half_a_character_in_an_argument_is_replaced(int surrogate)
    {
        var run = await ToolRun.Of("explain", "--json", $"550 a{(char)surrogate}b");

        run.Texts.Should().Equal("550 a\ufffdb");
        run.Objects[0].GetProperty("lines")[0].GetString().Should().Be("550 a\ufffdb");
    }
}
