using SmtpReplyCodes.Tool.Logs.Html.Sections;
using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>
/// What logs say as one page with its style, its script and its plots inside: nothing is loaded, and nothing runs but what is ours. It names no
/// addresses of people, and its size does not grow with that of the logs.
/// </summary>
internal static class LogPage
{
    private const int MostSystems = 3;

    public static void Write(TextWriter writer, LogFigures figures)
    {
        var style = HtmlTemplate.Resource("page.css") + HtmlTemplate.Resource("logs.css");
        var script = HtmlTemplate.Resource("logs.js");
        var sections = Sections(figures);
        HtmlTemplate.Write(writer, "logs.html", new Dictionary<string, Func<string>>
        {
            ["style"] = () => style,
            ["style-hash"] = () => HtmlTemplate.Hash(style),
            ["script"] = () => script,
            ["script-hash"] = () => HtmlTemplate.Hash(script),
            ["days"] = () => Period.Days(figures),
            ["about"] = () => About(figures),
            ["links"] = () => string.Join('\n', sections.Select(section => section.ToLink())),
            ["sections"] = () => string.Concat(sections.Select(section => section.ToHtml())),
        });
    }

    private static List<PageSection> Sections(LogFigures figures)
    {
        var colors = new CauseColors(figures.Causes);
        PageSection?[] sections =
        [
            GlanceSection.Of(figures),
            FirstSection.Of(figures, colors),
            TimeSection.Of(figures, colors),
            SideSection.Of(figures, colors),
            PlaceSection.Of(figures),
            TextSection.Of(figures, colors),
            ReadSection.Of(figures),
        ];
        return [.. sections.OfType<PageSection>()];
    }

    private static string About(LogFigures figures)
    {
        var systems = figures.Systems.Rows.Select(row => row.Key).Take(MostSystems).ToList();
        var more = figures.Systems.Distinct - systems.Count;
        List<string> named = [.. systems.Select(name => OutsideText.Html(name, OutsideText.LongestName)), .. more > 0 ? [$"{Figure.Number(more)} more"] : Array.Empty<string>()];
        return named.Count == 0 ? Period.Of(figures) : $"{Period.Of(figures)}. Logs of {string.Join(", ", named)}.";
    }
}
