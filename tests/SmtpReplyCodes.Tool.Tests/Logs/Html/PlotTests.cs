using System.Globalization;
using System.Xml.Linq;
using SmtpReplyCodes.Tool.Logs.Html;
using SmtpReplyCodes.Tool.Logs.Html.Plots;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>Bars have the lengths of their numbers, and numbers are written as people read them.</summary>
public class PlotTests
{
    [Fact]
    public void Parts_of_a_bar_follow_each_other_and_fill_it()
    {
        var parts = Rects(SvgBar.Parts([new("a", "A", 50), new("b", "B", 0), new("c", "C", 25), new("d", "D", 25)]));

        parts.Should().Equal(("a", 0, 50), ("c", 50, 25), ("d", 75, 25));
    }

    [Fact]
    public void The_smallest_part_is_to_be_seen()
    {
        var parts = Rects(SvgBar.Parts([new("a", "A", 999_999), new("b", "B", 1)]));

        parts[1].Width.Should().BeInRange(0.5, 1);
        parts.Sum(part => part.Width).Should().BeApproximately(100, 0.01);
    }

    [Fact]
    public void A_bar_of_nothing_is_empty() => Rects(SvgBar.Parts([new("a", "A", 0)])).Should().BeEmpty();

    [Theory]
    [InlineData(10, 10, 100)]
    [InlineData(5, 10, 50)]
    [InlineData(1, 100_000, 0.6)]
    public void A_bar_is_as_long_as_its_share_of_the_longest(long count, long longest, double width) => Rects(SvgBar.Length(new("a", "A", count), longest)).Single().Width.Should().Be(width);

    [Fact]
    public void A_bar_says_its_number_when_pointed_at() => XElement.Parse(SvgBar.Parts([new("a", "<A>", 1_000), new("b", "B", 3_000)])).Value.Should().Be("<A>: 1,000 (25.0 %)B: 3,000 (75.0 %)");

    [Fact]
    public void Bars_of_the_time_line_stand_on_each_other_and_none_is_higher_than_the_plot()
    {
        var plot = PageText.Of(LogSample.Named("one week")).ById("time").Descendants("svg").Single(svg => svg.Attribute("class")!.Value == "plot");

        foreach (var bar in plot.Elements("g"))
        {
            var below = 100.0;
            foreach (var rect in bar.Elements("rect"))
            {
                (Percent(rect, "y") + Percent(rect, "height")).Should().BeApproximately(below, 0.01);
                below = Percent(rect, "y");
            }

            below.Should().BeInRange(0, 100);
        }
    }

    [Theory]
    [InlineData(0, 0, "0 %")]
    [InlineData(0, 5, "0 %")]
    [InlineData(1, 3, "33.3 %")]
    [InlineData(1, 100_000, "under 0.1 %")]
    [InlineData(99_999, 100_000, "over 99.9 %")]
    [InlineData(7, 7, "100 %")]
    public void Shares_are_rounded_but_never_to_nothing_or_all(long part, long whole, string share) => Figure.Share(part, whole).Should().Be(share);

    private static List<(string Class, double X, double Width)> Rects(string svg) =>
        [.. XElement.Parse(svg).Elements("rect").Select(rect => (rect.Attribute("class")!.Value, Percent(rect, "x"), Percent(rect, "width")))];

    private static double Percent(XElement rect, string name) => double.Parse(rect.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);
}
