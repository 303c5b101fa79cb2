using System.Xml.Linq;
using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>The page of logs: complete, well formed, and in need of nothing else.</summary>
public class LogPageTests
{
    public static readonly TheoryData<string> Samples = ["empty", "all sent", "one failure", "without times", "one hour", "one day", "one week", "400 days", "every cause", "hostile"];

    private static readonly string[] Headings = ["h1", "h2", "h3"];

    [Theory]
    [InlineData("empty", "glance read")]
    [InlineData("all sent", "glance first places read")]
    [InlineData("one failure", "glance first time sides places texts read")]
    [InlineData("one week", "glance first time sides places texts read")]
    public void Sections_come_in_this_order_and_links_lead_to_each(string sample, string ids)
    {
        var page = PageText.Of(LogSample.Named(sample));

        page.Sections.Select(section => section.Attribute("id")!.Value).Should().Equal(ids.Split(' '));
        page.Root.Descendants("nav").Single().Elements("a").Select(link => link.Attribute("href")!.Value).Should().Equal(ids.Split(' ').Select(id => "#" + id));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_loads_nothing_and_runs_nothing_but_its_own_script(string sample)
    {
        var page = PageText.Of(LogSample.Named(sample));
        var attributes = page.Root.DescendantsAndSelf().Attributes().ToList();

        page.Html.Should().StartWith("<!doctype html>\n").And.EndWith("</html>\n");
        attributes.Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("on") || attribute.Name == "src" || attribute.Name == "style" || attribute.Name == "srcset");
        attributes.Where(attribute => attribute.Name == "href").Should().OnlyContain(attribute => attribute.Value.StartsWith('#') || attribute.Value == "data:,");
        (page.Style + page.Script).Should().NotContainAny("url(", "@import", "http", "fetch(", "import(", "innerHTML", "eval(");
        page.Root.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["img", "iframe", "object", "embed", "form", "use", "image"]);
    }

    [Fact]
    public void The_policy_allows_this_style_and_this_script_and_nothing_else()
    {
        var page = PageText.Of(LogSample.Named("one day"));
        var policy = page.Root.Descendants("meta").Single(meta => meta.Attribute("http-equiv")?.Value == "Content-Security-Policy").Attribute("content")!.Value;

        policy.Should().Be($"default-src 'none'; style-src {HtmlTemplate.Hash(page.Style)}; script-src {HtmlTemplate.Hash(page.Script)}; img-src data:; base-uri 'none'; form-action 'none'");
        page.Script.Length.Should().BeLessThan(3_000);
        page.Style.Should().NotContain("\r");
        HtmlTemplate.Hash("").Should().Be("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Those_who_hear_the_page_get_headings_names_and_tables(string sample)
    {
        var page = PageText.Of(LogSample.Named(sample));
        var ids = page.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var levels = page.Root.Descendants().Where(element => Headings.Contains(element.Name.LocalName)).Select(heading => heading.Name.LocalName[1] - '0').ToList();

        page.Root.Attribute("lang")!.Value.Should().Be("en");
        ids.Should().OnlyHaveUniqueItems();
        page.Root.Descendants().Attributes("aria-labelledby").Select(label => label.Value).Should().BeSubsetOf(ids);
        page.Root.Descendants("svg").Where(svg => svg.Attribute("aria-hidden") is null && (svg.Attribute("role")?.Value != "img" || svg.Attribute("aria-label") is null)).Should().BeEmpty();
        page.Root.Descendants("th").Where(cell => cell.Attribute("scope") is null).Should().BeEmpty();
        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1), (above, below) => below - above).Should().OnlyContain(step => step <= 1);
    }

    [Fact]
    public void An_empty_log_gives_a_page_that_says_so() =>
        PageText.Of(LogSample.Named("empty")).Root.Value.Should().Contain("Nothing was delivered").And.Contain("No deliveries").And.Contain("1,000 lines of 1 log. Every line could be read.");

    [Fact]
    public void Where_nothing_failed_there_is_nothing_to_do() =>
        PageText.Of(LogSample.Named("all sent")).ById("first").Value.Should().Contain("Nothing: no attempt failed.");

    [Fact]
    public void Where_no_time_is_known_the_page_says_so()
    {
        var page = PageText.Of(LogSample.Named("without times"));

        page.ById("time").Value.Should().Contain("The time of no attempt is known");
        page.Root.Descendants("header").Single().Value.Should().Contain("Period not known");
        page.ById("read").Value.Should().Contain("The time of 200 attempts is not known.");
    }

    [Fact]
    public void The_heading_has_period_and_systems()
    {
        var header = PageText.Of(LogSample.Named("one week")).Root.Descendants("header").Single().Value;

        header.Should().Contain("23 Nov 2026, 00:00 to 30 Nov 2026, 00:00 (UTC+01:00). Logs of Postfix.");
    }

    [Fact]
    public void What_to_do_first_says_what_whose_how_and_shows_one_without_its_address()
    {
        var first = PageText.Of(LogSample.Named("one failure")).ById("first");
        var reply = SmtpReply.Parse("550 5.1.1 No such user");

        first.Descendants("h3").Single().Value.Should().Be("user-unknown 1 time, 100 % of failures");
        first.Value.Should().ContainAll("Ours to fix", "advice: suppress", reply.LikelyCause, reply.Remediation, "550 5.1.1 No such user", "mail.log, line 1");
    }

    [Fact]
    public void What_our_own_server_refused_of_others_is_not_first_to_do()
    {
        var first = PageText.Of(LogSample.Of(new Attempt(MailLogOutcome.Rejected, "554 5.7.1 Relay access denied"))).ById("first");

        first.Value.Should().Contain("Nothing: what failed is as it should be, passes by itself, or is for others to mend.");
    }

    [Fact]
    public void Where_our_own_server_failed_others_the_advice_is_for_them()
    {
        var first = PageText.Of(LogSample.Of(new Attempt(MailLogOutcome.Rejected, "451 4.3.5 Server configuration error"))).ById("first");

        first.Value.Should().ContainAll("Ours to fix", "What the sender can do:");
    }

    [Fact]
    public void Where_a_cause_is_to_mend_by_several_the_number_of_each_is_said()
    {
        var attempts = new[] { MailLogOutcome.Rejected, MailLogOutcome.Rejected, MailLogOutcome.Bounced }.Select(outcome => new Attempt(outcome, "550 5.1.1 No such user"));

        PageText.Of(LogSample.Of(attempts)).ById("first").Descendants("span").Where(span => span.Attribute("class")!.Value.StartsWith("side")).Select(span => span.Value).Should().Equal("Theirs to fix: 2", "Ours to fix: 1");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_address_of_a_person_is_in_the_page(string sample) => PageText.Of(LogSample.Named(sample)).Root.ToString(SaveOptions.DisableFormatting).Should().NotMatchRegex("[a-z0-9]@[a-z]");

    [Fact]
    public void The_size_does_not_grow_with_the_log()
    {
        const int Many = 3_000;
        var attempts = Enumerable.Range(0, Many).Select(i => new Attempt(MailLogOutcome.Deferred, $"450 4.{i % 8}.0 text {(char)('a' + (i % 26))}{new string('x', 5_000)}")
        {
            Recipient = $"u@d{i}.{new string('x', 2_000)}.example",
            Relay = $"r{i}.{new string('y', 2_000)}.example",
            Time = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(i * 77),
        });

        PageText.Of(LogSample.Of(attempts)).Html.Length.Should().BeLessThan(150_000);
    }
}
