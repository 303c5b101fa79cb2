using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>A report that somebody quoted as a whole: <c>&gt; This is the mail system at host …</c>.</summary>
internal static class QuotedText
{
    /// <summary>The text without the marks of one quotation, where three of four lines have them; the text itself elsewhere. The prompts of a dialogue, <c>&gt;&gt;&gt; RCPT TO</c>, are none.</summary>
    public static string Strip(string text)
    {
        if (!IsQuoted(text))
            return text;
        var stripped = new StringBuilder(text.Length);
        for (var lines = new TextLines(text); lines.Read();)
            stripped.Append(IsMarked(lines.Line) ? lines.Line[(lines.Line.StartsWith("> ") ? 2 : 1)..] : lines.Line).Append('\n');
        return stripped.ToString();
    }

    private static bool IsQuoted(string text)
    {
        if (!text.StartsWith('>') && !text.Contains("\n>", StringComparison.Ordinal) && !text.Contains("\r>", StringComparison.Ordinal))
            return false;
        var (marked, all) = (0, 0);
        for (var lines = new TextLines(text); lines.Read();)
        {
            if (lines.Line.Trim().IsEmpty)
                continue;
            all++;
            if (IsMarked(lines.Line))
                marked++;
        }

        return marked * 4 >= all * 3;
    }

    /// <summary>Whether a line begins with the mark of a quotation.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => line is ['>', ..] && !line.StartsWith(">>>");
}
