using System.Globalization;
using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Foreign text reaches a terminal as text: what could steer it or hide something is written out, and nothing in it is interpreted.</summary>
public class HarmlessPageTests
{
    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m")]
    [InlineData("\u001b]0;title\u0007", "\\u001b]0;title\\u0007")]
    [InlineData("\u009b2J", "\\u009b2J")]
    [InlineData("a\bb\u007f", "a\\u0008b\\u007f")]
    [InlineData("a\rb", "a\\u000db")]
    [InlineData("a\vb\fc", "a\\u000bb\\u000cc")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("a\u0085b", "a\\u0085b")]
    [InlineData("\u202ecod.exe\u202c", "\\u202ecod.exe\\u202c")]
    [InlineData("\u2066a\u2069\u200f", "\\u2066a\\u2069\\u200f")]
    [InlineData("a\u200bb\u2060c\ufeffd\u00ade", "a\\u200bb\\u2060c\\ufeffd\\u00ade")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("a\U000e0041b", "a\\ue0041b")]
    public async Task Characters_that_steer_or_hide_are_written_out(string text, string shown) => (await SaidOf(text)).Should().Be(shown);

    [Theory]
    [InlineData("[red]x[/]")]
    [InlineData("[[x]] [bold on blue]x")]
    [InlineData("[link=https://b.example]x[/]")]
    [InlineData("[/]")]
    [InlineData("[")]
    [InlineData(":smile: :skull:")]
    [InlineData("{0} {1:X} %s %n ${x}")]
    [InlineData("<b>&amp;</b> \\u001b \\n")]
    [InlineData("Grüße, 日本語, العربية, 😀, e\u0301")]
    public async Task All_else_is_shown_as_it_is(string text) => (await SaidOf(text)).Should().Be(text);

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xdbff)]
    [InlineData(0xdc00)]
    [InlineData(0xdfff)]
    public async Task Half_a_character_is_replaced(int surrogate) => (await SaidOf($"a{(char)surrogate}b")).Should().Be("a\ufffdb");

    [Fact]
    public async Task No_control_or_format_character_of_Unicode_gets_through()
    {
        var harmful = Enumerable.Range(0, 0x110000).Where(value => Rune.IsValid(value) && IsHarmful(new Rune(value))).Select(value => new Rune(value)).ToList();
        harmful.Should().HaveCountGreaterThan(200);

        foreach (var some in harmful.Chunk(100))
        {
            var shown = (await ToolRun.Of("explain", string.Join(' ', some))).Text;
            shown.EnumerateRunes().Where(rune => rune.Value is not ('\n' or '\t')).Should().NotContain(rune => IsHarmful(rune));
        }
    }

    [Fact]
    public async Task A_hostile_reply_keeps_its_codes()
    {
        var page = (await ToolRun.Of("explain", "550 5.1.1 \u001b[2J\u202e[red]")).Pages.Should().ContainSingle().Subject;

        page.Labels.Should().ContainInConsecutiveOrder("Said", "550", "5.1.1", "Cause");
        page["Said"].Should().Be("550 5.1.1 \\u001b[2J\\u202e[red]");
    }

    private static async Task<string> SaidOf(string text) => (await ToolRun.Of("explain", text)).Pages.Should().ContainSingle().Subject["Said"];

    private static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
