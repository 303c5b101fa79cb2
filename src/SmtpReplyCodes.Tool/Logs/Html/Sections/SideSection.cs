using SmtpReplyCodes.Tool.Logs.Html.Plots;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>Whose failures are to mend: ours against theirs, with the causes of each.</summary>
internal static class SideSection
{
    public static PageSection? Of(LogFigures figures, CauseColors colors)
    {
        if (figures.Total.Failed == 0)
            return null;

        // One measure for all sides, so that their bars can be compared.
        var longest = figures.Causes.Max(cause => cause.Sides.Values.Max());
        var counts = figures.Sides.Rows.ToDictionary(row => row.Key, row => row.Counts.Failed);
        var shown = SideLook.All.Where(look => counts.GetValueOrDefault(look.Side) > 0).ToList();
        return new("sides", "Ours to fix, theirs to fix", $"""
            {SvgBar.Parts(shown.Select(look => new BarPart(look.CssClass, look.Name, counts[look.Side])))}
            <div class="sides">
            {string.Concat(shown.Select(look => Side(look, counts[look.Side], longest, figures, colors)))}</div>

            """);
    }

    private static string Side(SideLook look, long count, long longest, LogFigures figures, CauseColors colors)
    {
        var causes = figures.Causes.Select(cause => (cause.Cause, Count: cause.Sides.GetValueOrDefault(look.Side))).Where(cause => cause.Count > 0).OrderByDescending(cause => cause.Count).ToList();
        return $"""
            <div>
            <h3>{LegendList.Key(look.CssClass)}{look.Name} <small>{Figure.Number(count)}, {Figure.Share(count, figures.Total.Failed)}</small></h3>
            <p>{look.About}</p>
            <table class="bars">
            <thead><tr><th scope="col">Cause</th><th scope="col">Failed</th></tr></thead>
            <tbody>
            {string.Concat(causes.Select(cause => Row(cause.Cause, cause.Count, longest, colors)))}</tbody>
            </table>
            </div>

            """;
    }

    private static string Row(SmtpCause cause, long count, long longest, CauseColors colors)
    {
        var name = EnumName.Of(cause);
        return $"<tr><th scope=\"row\">{name}{SvgBar.Length(new BarPart(colors.Of(cause).CssClass, name, count), longest)}</th><td>{Figure.Number(count)}</td></tr>\n";
    }
}
