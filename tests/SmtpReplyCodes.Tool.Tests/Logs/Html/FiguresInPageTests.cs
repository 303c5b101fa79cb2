using System.Xml.Linq;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>The numbers in the page: those of the logs, and every table adds up to them.</summary>
public class FiguresInPageTests
{
    public static readonly TheoryData<string> Samples = ["all sent", "one failure", "without times", "one hour", "one day", "one week", "400 days", "every cause", "hostile"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_first_figures_are_the_totals(string sample)
    {
        var figures = LogSample.Named(sample);
        var tiles = PageText.Of(figures).ById("glance").Descendants("dd").Select(PageText.NumberOf);

        tiles.Should().Equal(figures.Total.Sent, figures.Total.Deferred, figures.Total.Bounced, figures.Total.Rejected, figures.Total.Failed, figures.HardBounces);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Domains_relays_and_providers_add_up_to_the_totals(string sample)
    {
        var figures = LogSample.Named(sample);
        var total = figures.Total;
        var page = PageText.Of(figures);
        string[] tables = figures.Providers.Rows.IsEmpty ? ["domains", "relays"] : ["domains", "relays", "providers"];

        foreach (var table in tables)
            Sums(PageText.Rows(page.TableOf(table))).Should().Equal([total.Sent, total.Deferred, total.Bounced, total.Rejected, total.Failed], table);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sides_add_up_to_the_failures_and_the_causes_of_each_to_it(string sample)
    {
        var figures = LogSample.Named(sample);
        var sides = PageText.Of(figures).Root.Descendants("div").Where(div => div.Attribute("class")?.Value == "sides").Elements("div").ToList();
        var counts = sides.ConvertAll(side => PageText.NumberOf(side.Element("h3")!.Element("small")!));

        counts.Sum().Should().Be(figures.Total.Failed);
        sides.ConvertAll(side => Sums(PageText.Rows(side.Element("table")!)).Single()).Should().Equal(counts);
    }

    [Theory]
    [InlineData("one failure", 1)]
    [InlineData("one hour", 1)]
    [InlineData("one day", 25)]
    [InlineData("one week", 8)]
    [InlineData("400 days", 58)]
    public void The_time_line_adds_up_to_all_attempts_and_failures_and_each_cause(string sample, int bars)
    {
        var figures = LogSample.Named(sample);
        var rows = PageText.Rows(PageText.Of(figures).ById("time").Descendants("table").Single());
        long[] causes = [.. figures.Causes.Take(7).Select(cause => cause.Counts.Failed), .. figures.Causes.Length > 7 ? [figures.Causes.Skip(7).Sum(cause => cause.Counts.Failed)] : Array.Empty<long>()];

        rows.Should().HaveCount(bars);
        Sums(rows).Should().Equal([figures.Total.Total, figures.Total.Failed, .. causes]);
    }

    [Theory]
    [InlineData("one hour", "hour", "Mon 23 Nov 2026, 00:00")]
    [InlineData("one week", "day", "Mon 23 Nov 2026")]
    [InlineData("400 days", "week", "week of 23 Nov 2026")]
    public void A_bar_says_its_time_and_its_causes(string sample, string unit, string time)
    {
        var figures = LogSample.Named(sample);
        var section = PageText.Of(figures).ById("time");
        var title = section.Descendants("g").First().Element("title")!.Value;

        section.Value.Should().Contain($"A bar each {unit}");
        title.Should().StartWith(time + ": ").And.Contain(" failed\n").And.Contain(EnumName.Of(figures.Causes[0].Cause));
    }

    [Fact]
    public void At_most_seven_causes_have_a_colour_of_their_own_and_all_others_share_one()
    {
        var figures = LogSample.Named("every cause");
        var page = PageText.Of(figures);

        page.ById("time").Descendants("li").Select(entry => entry.Value).Should().Equal([.. figures.Causes.Take(7).Select(cause => EnumName.Of(cause.Cause)), "others"]);
        page.ById("time").Descendants("g").Single().Elements("rect").Should().HaveCount(8);
        PageText.Rows(page.ById("sides").Descendants("table").Single()).Should().HaveCount(figures.Causes.Length);
    }

    [Fact]
    public void The_most_frequent_texts_come_with_their_numbers()
    {
        var figures = LogSample.Named("one week");
        var table = PageText.Of(figures).ById("texts").Descendants("table").Single();

        PageText.Rows(WithHeads(table)).Select(row => row.Numbers[0]).Should().Equal(figures.Texts.Take(15).Select(text => text.Count));
        table.Descendants("code").Select(code => code.Value).Should().Equal(figures.Texts.Take(15).Select(text => text.Text));
    }

    [Fact]
    public void What_could_not_be_read_is_said()
    {
        var tally = new LogTally();
        tally.AddFile(new LogFile("/var/log/mail.log", 1_234, 5, ["5 lines are torn, the first is line 7"]));
        tally.AddFile(new LogFile("-", 10, 0, []));
        var read = PageText.Of(tally.ToFigures()).ById("read");

        read.Value.Should().Contain("1,244 lines of 2 logs. 5 lines could not be read:").And.Contain("/var/log/mail.log: 5 lines are torn, the first is line 7");
        PageText.Rows(read.Element("table")!).Should().BeEquivalentTo([("/var/log/mail.log", new long[] { 1_234, 5 }), ("standard input", [10, 0])]);
    }

    private static long[] Sums(IReadOnlyList<(string Name, long[] Numbers)> rows) => [.. rows[0].Numbers.Select((_, column) => rows.Sum(row => row.Numbers[column]))];

    /// <summary>The table of texts has no names of rows.</summary>
    private static XElement WithHeads(XElement table) => new("table", new XElement("tbody", table.Descendants("tr").Skip(1).Select(row => new XElement("tr", new XElement("th"), row.Element("td")))));
}
