using System.Text.RegularExpressions;
using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool.Reference;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>The reference as Markdown, as it stands in <c>docs/codes.md</c>.</summary>
public partial class MarkdownTests
{
    [Fact]
    public async Task The_file_in_docs_is_what_the_tool_writes()
    {
        var file = (await File.ReadAllTextAsync(Checkout.File("docs", "codes.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

        (file == await Markdown()).Should().BeTrue($"docs/codes.md is stale, run: {CodeMarkdown.Command}");
    }

    [Fact]
    public async Task Every_code_has_an_anchor_and_every_link_leads_to_one()
    {
        var text = await Markdown();
        var anchors = Anchor().Matches(text).Select(match => match.Groups[1].Value).ToList();

        anchors.Should().Equal(EveryRow.All.Select(row => row.Id.ToLowerInvariant()));
        LinkWithin().Matches(text).Select(match => match.Groups[1].Value).Except(["reply-codes", "enhanced-codes", "client-codes"]).Should().BeSubsetOf(anchors);
    }

    [Fact]
    public async Task Every_reference_has_its_address_once_at_the_end()
    {
        var lines = (await Markdown()).Split('\n');

        foreach (var reference in EveryRow.All.SelectMany(row => row.References).Distinct())
            lines.Should().ContainSingle(line => line == $"[{reference}]: <{reference.Url}>");
    }

    [Fact]
    public async Task Every_code_says_all_that_the_row_says()
    {
        var text = Unescaped(await Markdown());

        foreach (var row in EveryRow.All)
            text.Should().ContainAll(EveryRow.TextsOf(row));
    }

    [Theory]
    [InlineData("a_b*c", @"a\_b\*c")]
    [InlineData("<b>&amp;</b>", @"\<b\>\&amp;\</b\>")]
    [InlineData("[x](y) `z` a|b $1$ ~~ \\", @"\[x\](y) \`z\` a\|b \$1\$ \~\~ \\")]
    [InlineData("# a", @"\# a")]
    [InlineData("- a", @"\- a")]
    [InlineData("a - b # c", "a - b # c")]
    [InlineData("552 5.2.2 says", "552 5.2.2 says")]
    public void Text_is_no_markup(string text, string markdown) => MarkdownText.Escape(text).Should().Be(markdown);

    private static async Task<string> Markdown() => (await ToolRun.Of("codes", "--markdown")).Text;

    private static string Unescaped(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex("""^<a id="([^"]+)"></a>$""", RegexOptions.Multiline)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex LinkWithin();

    [GeneratedRegex(@"\\([\\`*_\[\]<>&|~$#+-])")]
    private static partial Regex Escape();
}
