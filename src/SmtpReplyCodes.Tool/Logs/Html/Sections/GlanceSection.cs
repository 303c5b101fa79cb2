using SmtpReplyCodes.Tool.Logs.Html.Plots;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>The figures that one looks for first.</summary>
internal static class GlanceSection
{
    private const string Nothing = "<p>Nothing was delivered, deferred, bounced or rejected in what was read.</p>\n";

    public static PageSection Of(LogFigures figures) => new("glance", "At a glance", figures.Total.Total == 0 ? Nothing : Content(figures));

    private static string Content(LogFigures figures) => $"""
        <p>{Sentence(figures)} An attempt is one recipient of one message, tried once.</p>
        {SvgBar.Parts(OutcomeLook.Parts(figures.Total))}
        <dl class="tiles">
        {string.Concat(Tiles(figures))}</dl>

        """;

    private static string Sentence(LogFigures figures)
    {
        var total = figures.Total;
        var failed = total.Failed == 0 ? "None failed." : $"{Figure.Number(total.Failed)} failed ({Figure.Share(total.Failed, total.Total)}), most often for <b>{EnumName.Of(figures.Causes[0].Cause)}</b>.";
        return $"{Figure.Count(total.Total, "attempt", "attempts")}. {failed}";
    }

    private static IEnumerable<string> Tiles(LogFigures figures)
    {
        var total = figures.Total;
        foreach (var look in OutcomeLook.All)
            yield return Tile(LegendList.Key(look.CssClass), look.Name, total[look.Outcome], $"{Figure.Share(total[look.Outcome], total.Total)}, {look.About}");
        yield return Tile("", "Failed", total.Failed, $"{Figure.Share(total.Failed, total.Total)} of {Figure.Count(total.Total, "attempt", "attempts")}");
        yield return Tile("", "Hard bounces", figures.HardBounces, $"of {Figure.Count(figures.HardBounceAddresses, "address", "addresses")} to write to no more");
    }

    private static string Tile(string key, string name, long number, string about) =>
        $"<div><dt>{key}{name}</dt><dd>{Figure.Number(number)} <small>{about}</small></dd></div>\n";
}
