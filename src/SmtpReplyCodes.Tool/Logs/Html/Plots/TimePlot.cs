using System.Text;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Output.Html;
using static SmtpReplyCodes.Tool.Logs.Html.Plots.SvgBar;

namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>Failures in the course of time as bars that stand, a colour a cause. All is placed by percentages, so that text keeps its size on any screen.</summary>
internal sealed class TimePlot(TimeSlots slots, CauseColors colors)
{
    /// <summary>More labels than that run into each other on a phone.</summary>
    private const int MostLabels = 5;

    /// <summary>How broad the only bar of a short log is, and how much of its room a bar takes, in percent.</summary>
    private const double Broadest = 7, Filled = 0.82;

    /// <summary>Text near the edge is within it.</summary>
    private const double Edge = 7;

    private readonly Scale _scale = Scale.For(slots.All.Max(slot => slot.Counts.Failed));
    private readonly double _room = 100.0 / slots.All.Length;

    public string ToHtml() => $"""
        <div class="time">
        <svg class="scale" aria-hidden="true">{string.Concat(_scale.Marks.Select(mark => $"<text x=\"100%\" y=\"{Percent(Height(mark))}\">{Figure.Number(mark)}</text>"))}</svg>
        <svg class="plot" role="img" aria-label="Failures by cause, a bar each {slots.Unit.Name}. The numbers are in the table below.">
        {string.Concat(_scale.Marks.Select(mark => $"<line x1=\"0\" x2=\"100%\" y1=\"{Percent(Height(mark))}\" y2=\"{Percent(Height(mark))}\"/>"))}
        {string.Concat(slots.All.Select(Bar))}</svg>
        <svg class="axis" aria-hidden="true">{string.Concat(Labels())}</svg>
        </div>

        """;

    private double Height(long count) => 100 - (100.0 * count / _scale.Top);

    private double Middle(TimeSlot slot) => (slot.Index - slots.All[0].Index + 0.5) * _room;

    /// <summary>The most frequent cause lies at the bottom, where bars are compared best.</summary>
    private string Bar(TimeSlot slot)
    {
        if (slot.Counts.Failed == 0)
            return "";
        var (svg, width, below) = (new StringBuilder("<g>"), Math.Min(Broadest, _room * Filled), 0L);
        svg.Append($"<title>{HtmlText.Escape(Title(slot))}</title>");
        foreach (var (cssClass, count) in colors.Shown.Select(shown => (shown.CssClass, colors.CountOf(shown, slot.Causes))).Where(part => part.Item2 > 0))
        {
            var top = Height(below += count);
            svg.Append($"<rect class=\"{cssClass}\" x=\"{Percent(Middle(slot) - (width / 2))}\" y=\"{Percent(top)}\" width=\"{Percent(width)}\" height=\"{Percent(Height(below - count) - top)}\"/>");
        }

        return svg.Append("</g>\n").ToString();
    }

    private string Title(TimeSlot slot)
    {
        var causes = slot.Causes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => $"\n{Figure.Number(pair.Value)} {EnumName.Of(pair.Key)}");
        return $"{slots.Unit.Title(slot.Start)}: {Figure.Number(slot.Counts.Failed)} of {Figure.Number(slot.Counts.Total)} failed{string.Concat(causes)}";
    }

    private IEnumerable<string> Labels()
    {
        var step = slots.LabelStep(MostLabels);
        foreach (var slot in slots.All.Where(slot => slot.Index % step == 0))
        {
            var (x, anchor) = Middle(slot) switch
            {
                < Edge => (0, "start"),
                > 100 - Edge => (100, "end"),
                var middle => (middle, "middle"),
            };
            yield return $"<text x=\"{Percent(x)}\" y=\"1em\" text-anchor=\"{anchor}\">{slots.Unit.Label(slot.Start)}</text>";
        }
    }
}
