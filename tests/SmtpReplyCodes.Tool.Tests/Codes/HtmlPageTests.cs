using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmtpReplyCodes.Tool.Output.Html;
using SmtpReplyCodes.Tool.Reference;
using SmtpReplyCodes.Tool.Reference.Html;
using SmtpReplyCodes.Tool.Reference.Systems;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>The reference as one page: complete, well formed, and in need of nothing else.</summary>
public partial class HtmlPageTests
{
    private static IEnumerable<string> EveryId =>
        [.. EveryRow.All.Select(row => row.Id), .. ProviderGroup.Rows.Select(row => row.Rule.Id), .. MailSystem.All.Select(system => system.Id), .. SystemReplies.Rows.Select(reply => reply.Rule.Id)];

    [Fact]
    public async Task Every_code_is_one_card_in_the_order_of_the_table() =>
        Card().Matches(await Html()).Select(match => match.Groups[1].Value).Should().Equal(EveryId);

    [Fact]
    public void Every_card_is_well_formed_and_says_all_that_the_row_says()
    {
        foreach (var row in EveryRow.All)
            XElement.Parse(HtmlRow.Write(row)).Value.Should().ContainAll(EveryRow.TextsOf(row));
    }

    [Fact]
    public void Every_card_of_a_provider_is_well_formed_and_says_what_to_do()
    {
        foreach (var (provider, rule) in ProviderGroup.Rows)
            XElement.Parse(HtmlProviderRow.Write(provider, rule)).Value.Should().ContainAll([provider.Name, ProviderGroup.NameOf(rule), rule.LikelyCause, rule.Remediation, rule.UserMessage, rule.Example]);
    }

    [Fact]
    public void The_texts_of_a_row_are_no_markup()
    {
        var card = HtmlRow.Write(CodeTable.Find("X.2.1")!);

        card.Should().ContainAll("&lt;jane.doe@example.org&gt;", "AT&amp;T", "organisation&#39;s").And.NotContainAny("<jane", "AT&T", "organisation's");
    }

    [Theory]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")]
    [InlineData("a & b &amp; \"c\"", "a &amp; b &amp;amp; &quot;c&quot;")]
    [InlineData("{{rows}}", "{{rows}}")]
    public void Text_is_no_markup(string text, string html)
    {
        HtmlText.Escape(text).Should().Be(html);
        HtmlText.Element("b", "c", text).Should().Be($"<b class=\"c\">{html}</b>");
        HtmlText.Link(text, text).Should().Be($"<a href=\"{html}\">{html}</a>");
    }

    [Fact]
    public async Task Every_link_leads_to_a_card_a_cause_or_a_document()
    {
        var links = Address().Matches(await Html()).Select(match => match.Groups[1].Value).Distinct().ToList();
        var rules = ProviderGroup.Rows.Select(row => row.Rule).Concat(SystemReplies.Rows.Select(reply => reply.Rule));
        var pages = EveryRow.All.SelectMany(row => row.References).Concat(rules.Select(rule => rule.Reference!)).Select(reference => reference.Url)
            .Concat(MailProvider.All.Select(provider => provider.Url)).Concat(MailSystem.All.SelectMany(system => system.References));
        var known = EveryId.Select(id => "#" + id).Concat(pages.OfType<string>().Select(url => System.Net.WebUtility.HtmlEncode(url))).ToHashSet();

        links.Where(link => !known.Contains(link) && !link.StartsWith("#q=", StringComparison.Ordinal) && !link.StartsWith("#cause=", StringComparison.Ordinal) && link != "#kind=mail-system").Should().Equal("data:,");
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere()
    {
        var html = await Html();

        html.Should().Contain("default-src 'none'").And.NotContainAny("<img", "<iframe", " src=", "url(", "@import", "fetch(", "XMLHttpRequest", "import(", "rel=\"stylesheet\"", "{{");
        html.Should().StartWith("<!doctype html>").And.Contain("<style>").And.Contain("<script>").And.EndWith("</html>\n");
    }

    [Fact]
    public async Task The_policy_allows_this_style_and_this_script_and_nothing_else()
    {
        var html = await Html();
        string Between(string start, string end) => html.Split(start)[1].Split(end)[0];

        Between("<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">").Should().Be(
            $"default-src 'none'; style-src {HtmlTemplate.Hash(Between("<style>", "</style>"))}; script-src {HtmlTemplate.Hash(Between("<script>", "</script>"))}; img-src data:; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public async Task What_can_be_filled_in_has_a_label_and_the_number_of_hits_is_spoken()
    {
        var html = await Html();

        html.Should().Contain("<label for=\"q\">").And.Contain("aria-live=\"polite\"").And.Contain("role=\"search\"").And.Contain("<html lang=\"en\">").And.Contain("width=device-width");
        Filter().Matches(html).Select(match => match.Groups[1].Value).Should().Equal("severity", "cause", "phase", "kind", "system");
    }

    [Fact]
    public async Task The_script_fits_into_the_page_as_it_is() => (await Html()).Split("</script>").Should().HaveCount(2, "the script must not end early");

    private static async Task<string> Html() => (await ToolRun.Of("codes", "--html")).Text;

    [GeneratedRegex("<details class=\"row\" id=\"([^\"]+)\"")]
    private static partial Regex Card();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<label>[\\w ]+ <select name=\"(\\w+)\">")]
    private static partial Regex Filter();
}
