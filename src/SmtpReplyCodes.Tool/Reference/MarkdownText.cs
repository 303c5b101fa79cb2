using System.Text;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>Plain text in Markdown: nothing in it is markup.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>&|~$";

    /// <summary>The text with a backslash before what Markdown would read.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal) || (escaped.Length == 0 && c is '#' or '+' or '-'))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A link to the row of a code on the same page.</summary>
    public static string Link(CodeInfo info) => $"[{info.Id}](#{Anchor(info)}) {Escape(info.Title)}";

    /// <summary>The name of a row's anchor.</summary>
    public static string Anchor(CodeInfo info) => info.Id.ToLowerInvariant();
}
