using System.Text;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>Cuts the reply that the locator found out of its surroundings and brings it into the form in which servers send it.</summary>
internal static class ReplyExtractor
{
    /// <summary>The reply from its code to its end, one line a line; without reply code from the enhanced code on.</summary>
    public static string Extract(ReplyView<char> view)
    {
        var start = view.Code > 0 ? view.CodeStart : view.Enhanced.Start;
        var reply = view.Text[start..EndOf(view.Text, start)];
        return view.Code > 0 ? ToWireForm(reply, view.Code) : reply.ToString();
    }

    /// <summary>The reply ends where its quotation closes, where a client adds its own words, or with its last line; folded lines belong to it.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfLines(text, start);
        var rest = text[start..end];
        if (rest.IndexOf("(in reply to ", StringComparison.OrdinalIgnoreCase) is > 0 and var added)
            end = start + added;
        if (start > 0 && CloserOf(text[start - 1]) is var closer and not '\0' && FindCloser(text[start..end], text[start - 1], closer) is >= 0 and var length)
            end = start + length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>A line belongs to the reply when it repeats the code, or is folded (begins with a blank).</summary>
    private static int EndOfLines(ReadOnlySpan<char> text, int start)
    {
        var code = text.Slice(start, 3);
        var at = start;
        while (text[at..].IndexOf('\n') is >= 0 and var length)
        {
            var next = at + length + 1;
            if (next >= text.Length || !(AsciiText.IsBlank(text[next]) || text[next..].StartsWith(code)))
                return at + length;
            at = next;
        }

        return text.Length;
    }

    private static char CloserOf(char opener) => opener switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        '"' or '\'' or '`' => opener,
        _ => '\0',
    };

    /// <summary>The closing mark that fits the opening one: brackets nest, and a quotation mark within a word is an apostrophe.</summary>
    private static int FindCloser(ReadOnlySpan<char> text, char opener, char closer)
    {
        var depth = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == closer && (opener != closer || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                depth--;
            else if (text[i] == opener && opener != closer)
                depth++;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// One line a line, each with the code: unfolded, split where a log joined the lines with blanks (<c>550-first 550 second</c>) or with
    /// a written-out <c>\n</c>, the underscores of qmail's log turned back into blanks.
    /// </summary>
    private static string ToWireForm(ReadOnlySpan<char> reply, int code)
    {
        var text = reply.ToString();
        if (text.Length > 3 && text[3] == '_')
            text = text.Replace('_', ' ').Replace('/', '\n');
        text = ReplyText.NormalizeLineEnds(text).Replace("\\r\\n", "\n", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        var lines = SplitJoined(text, text[..3]);
        var wire = new StringBuilder(text.Length + 8);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                wire.Append("\r\n");
            wire.Append(code).Append(i == lines.Count - 1 ? ' ' : '-').Append(lines[i]);
        }

        return wire.ToString().TrimEnd(' ');
    }

    private static List<string> SplitJoined(string text, string code)
    {
        var lines = new List<string>();
        var isContinued = text.Length > 3 && text[3] == '-';
        var start = 0;
        for (var at = 3; at <= text.Length - 3; at++)
        {
            // A written code stands behind a line break, or behind a blank while the line before announces another one.
            var isBreak = text[at - 1] == '\n' || (isContinued && text[at - 1] == ' ');
            if (!isBreak || !text.AsSpan(at).StartsWith(code) || (at + 3 < text.Length && text[at + 3] is not ('-' or ' ' or '\n')))
                continue;
            lines.Add(Unfold(text[start..(at - 1)]));
            isContinued = at + 3 < text.Length && text[at + 3] == '-';
            start = at;
        }

        lines.Add(Unfold(text[start..]));
        return lines;
    }

    /// <summary>The text of a line behind its code, folds joined with a blank.</summary>
    private static string Unfold(string folded)
    {
        var text = folded.AsSpan(Math.Min(folded.Length, CodePlace.SkipSeparator<char>(folded, 3)));
        var unfolded = new StringBuilder(text.Length);
        foreach (var line in new WireLines(text))
        {
            var part = line.Trim();
            if (unfolded.Length > 0 && part.Length > 0)
                unfolded.Append(' ');
            unfolded.Append(part);
        }

        return unfolded.ToString();
    }
}
