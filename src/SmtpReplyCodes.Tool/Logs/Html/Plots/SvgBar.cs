using System.Globalization;
using System.Text;
using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>Bars that lie. All their lengths are percentages, so that they are as wide as there is room.</summary>
internal static class SvgBar
{
    /// <summary>A part that is there is to be seen, be it as small as it may.</summary>
    private const double Least = 0.6;

    /// <summary>A bar of the full width in parts, whose numbers stand elsewhere too: it is a picture to those who see it.</summary>
    public static string Parts(IEnumerable<BarPart> parts)
    {
        var shown = parts.Where(part => part.Count > 0).ToList();
        var total = shown.Sum(part => part.Count);
        var widths = shown.ConvertAll(part => Math.Max(Least, 100.0 * part.Count / total));
        var (svg, x) = (new StringBuilder("<svg class=\"bar\" aria-hidden=\"true\">"), 0.0);
        for (var i = 0; i < shown.Count; i++)
        {
            var width = widths[i] * 100 / widths.Sum();
            svg.Append(Rect(shown[i], x, width, Figure.Share(shown[i].Count, total)));
            x += width;
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A bar as long as its share of the longest one.</summary>
    public static string Length(BarPart part, long longest) =>
        $"<svg class=\"bar\" aria-hidden=\"true\">{Rect(part, 0, Math.Max(Least, 100.0 * part.Count / Math.Max(1, longest)), null)}</svg>";

    /// <summary>A number for an attribute.</summary>
    public static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static string Rect(BarPart part, double x, double width, string? share)
    {
        var title = $"{HtmlText.Escape(part.Name)}: {Figure.Number(part.Count)}{(share is null ? "" : $" ({share})")}";
        return $"<rect class=\"{part.CssClass}\" x=\"{Percent(x)}\" width=\"{Percent(width)}\" height=\"100%\"><title>{title}</title></rect>";
    }
}
