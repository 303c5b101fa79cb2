using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>What the colours of a plot stand for.</summary>
internal static class LegendList
{
    public static string Of(IEnumerable<(string CssClass, string Name)> entries) =>
        $"<ul class=\"legend\">{string.Concat(entries.Select(entry => $"<li>{Key(entry.CssClass)}{HtmlText.Escape(entry.Name)}</li>"))}</ul>\n";

    /// <summary>A patch of a colour, to stand in front of its name.</summary>
    public static string Key(string cssClass) => $"<span class=\"key {cssClass}\"></span>";
}
