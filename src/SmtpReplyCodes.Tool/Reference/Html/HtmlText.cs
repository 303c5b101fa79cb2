using System.Net;

namespace SmtpReplyCodes.Tool.Reference.Html;

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
}
