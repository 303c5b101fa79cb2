using System.Xml.Linq;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Html;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>The page, read strictly: what is not well formed fails.</summary>
internal sealed class PageText
{
    private PageText(string html)
    {
        Html = html;
        Style = Between(html, "<style>", "</style>");
        Script = Between(html, "<script>", "</script>");
        Root = XElement.Parse(html.Replace("<!doctype html>", "", StringComparison.Ordinal).Replace(Style, "", StringComparison.Ordinal).Replace(Script, "", StringComparison.Ordinal));
    }

    /// <summary>As it is written.</summary>
    public string Html { get; }

    public string Style { get; }

    public string Script { get; }

    /// <summary>All but style and script.</summary>
    public XElement Root { get; }

    public IEnumerable<XElement> Sections => Root.Descendants("section");

    public static PageText Of(LogFigures figures)
    {
        using var writer = new StringWriter();
        LogPage.Write(writer, figures);
        return new PageText(writer.ToString());
    }

    public XElement ById(string id) => Root.Descendants().Single(element => element.Attribute("id")?.Value == id);

    /// <summary>The table below a heading.</summary>
    public XElement TableOf(string heading) => ById(heading).ElementsAfterSelf("table").First();

    /// <summary>The numbers of a table, row by row; the name of a row comes from its <c>th</c>.</summary>
    public static IReadOnlyList<(string Name, long[] Numbers)> Rows(XElement table) =>
        [.. table.Element("tbody")!.Elements("tr").Select(row => (NameOf(row), row.Elements("td").Select(NumberOf).ToArray()))];

    /// <summary>The number at the beginning of an element.</summary>
    public static long NumberOf(XElement element) => long.Parse(element.Value.Split(' ')[0].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Titles of bars are no part of a name.</summary>
    private static string NameOf(XElement row) => string.Concat(row.Element("th")!.Nodes().Where(node => node is not XElement { Name.LocalName: "svg" }).Select(node => node is XElement element ? element.Value : node.ToString()));

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
