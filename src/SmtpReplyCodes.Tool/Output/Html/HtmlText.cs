using System.Net;

namespace SmtpReplyCodes.Tool.Output.Html;

/// <summary>Plain text in HTML: nothing in it is markup, whether between tags or in a quoted attribute.</summary>
internal static class HtmlText
{
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An element with a class and a text.</summary>
    public static string Element(string name, string cssClass, string text) => $"<{name} class=\"{cssClass}\">{Escape(text)}</{name}>";

    public static string Link(string address, string text) => $"<a href=\"{Escape(address)}\">{Escape(text)}</a>";

    /// <summary>A list, an item each; the items are HTML.</summary>
    public static string List(string name, IEnumerable<string> items) =>
        $"<{name}>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</{name}>";

    /// <summary>The same; nothing where there are no items.</summary>
    public static string ListOrNothing(IEnumerable<string> items) => items.ToList() is { Count: > 0 } list ? List("ul", list) : "";

    /// <summary>An attribute for the script, with values parted by blanks.</summary>
    public static string Data(string name, IEnumerable<string> values) => $" data-{name}=\"{Escape(string.Join(' ', values))}\"";

    /// <summary>What is known, each under its label; what is empty is left out. The words are HTML.</summary>
    public static string Definitions(IEnumerable<(string Class, string Label, string Words)> parts) =>
        $"<dl>\n{string.Concat(parts.Where(part => part.Words.Length > 0).Select(part => $"<dt>{part.Label}</dt><dd class=\"{part.Class}\">{part.Words}</dd>\n"))}</dl>\n";
}
