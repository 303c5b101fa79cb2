using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Texts that do not fit into a line of a page.</summary>
public class LongTextTests
{
    [Theory]
    [InlineData("550-a\n550 b", "550-a", "550 b")]
    [InlineData("550-a\r\n550-\r\n550 b", "550-a", "550-", "550 b")]
    [InlineData("550 a\nCause forged", "550 a", "Cause forged")]
    [InlineData("550 a\n\nSaid forged", "550 a", "", "Said forged")]
    [InlineData("550 a\n", "550 a")]
    [InlineData("550 a\r\n\r\n", "550 a")]
    public async Task Lines_stay_lines_and_never_begin_a_row(string text, params string[] lines)
    {
        var page = (await ToolRun.Of("explain", text)).Pages.Should().ContainSingle().Subject;

        page.LinesOf("Said").Should().Equal(lines);
        page.Labels.Should().ContainInConsecutiveOrder("Said", "550", "Cause", "Why");
    }

    [Theory]
    [InlineData("abcd ", 200)]
    [InlineData("abcdefghij", 100)]
    [InlineData("日本語", 100)]
    public async Task Redirected_pages_are_folded_at_a_hundred_columns(string unit, int times)
    {
        var lines = (await ToolRun.Of("explain", Repeat(unit, times))).Lines;

        lines.Should().OnlyContain(line => line.Length <= 100);
        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).Should().Contain(Repeat(unit.TrimEnd(), times));
    }

    [Fact]
    public async Task Four_thousand_characters_are_shown_whole()
    {
        var said = (await ToolRun.Of("explain", "550 " + new string('a', 3_996))).Pages[0].LinesOf("Said");

        string.Concat(said).Should().Be("550" + new string('a', 3_996));
    }

    [Fact]
    public async Task What_is_longer_is_cut_for_people_and_its_length_is_told()
    {
        var said = (await ToolRun.Of("explain", "550 " + new string('a', 3_997))).Pages[0].LinesOf("Said");

        string.Concat(said).Should().StartWith("550" + new string('a', 3_990)).And.EndWith("(4001 characters)");
    }

    [Fact]
    public async Task Nothing_is_cut_in_JSON()
    {
        var text = "550 " + new string('a', 1_000_000);

        (await ToolRun.Of("explain", "--json", text)).Texts.Should().Equal(text);
    }

    private static string Repeat(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));
}
