using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>What was said most often when mail failed.</summary>
internal static class TextSection
{
    private const int Most = 15;

    public static PageSection? Of(LogFigures figures, CauseColors colors) => figures.Texts.IsEmpty ? null
        : new("texts", "Said most often", $"""
            <p>Addresses and hosts are masked: the same thing said of many recipients is one text.</p>
            <table class="texts sortable">
            <thead><tr><th scope="col" class="number">Failed</th><th scope="col">Cause</th><th scope="col">Text</th></tr></thead>
            <tbody>
            {string.Concat(figures.Texts.Take(Most).Select(text => Row(text, colors)))}</tbody>
            </table>
            {More(figures.Texts.Length - Most)}
            """);

    private static string Row(LogText text, CauseColors colors)
    {
        var cause = text.Example.Reply.Cause;
        return $"<tr><td>{Figure.Number(text.Count)}</td><td>{LegendList.Key(colors.Of(cause).CssClass)}{EnumName.Of(cause)}</td><td><code>{OutsideText.Html(text.Text)}</code></td></tr>\n";
    }

    private static string More(int left) => left > 0 ? $"<p>{Figure.Count(left, "text more was", "texts more were")} said less often.</p>\n" : "";
}
