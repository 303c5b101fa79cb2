using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Reports;

/// <summary>Puts lines together that were folded for their length.</summary>
internal static class HumanLines
{
    /// <summary>
    /// The text with a blank for each line end but those of paragraphs, which are parted by an empty line, and those in front of a reply code or a prompt: the text itself where it has none, else put together in this space, of which
    /// it needs no more than it is long.
    /// </summary>
    public static ReadOnlySpan<char> Unfold(ReadOnlySpan<char> text, Span<char> space) => text.IndexOfAny('\n', '\r') < 0 ? text : space[..Join(text, space)];

    /// <summary>Each line but the first takes the place of its line end: what is written is never longer than what was read.</summary>
    private static int Join(ReadOnlySpan<char> text, Span<char> unfolded)
    {
        var length = 0;
        var wasBlank = false;
        var lines = new TextLines(text);
        while (lines.Read())
        {
            var line = lines.Line.Trim();
            if (line.IsEmpty)
            {
                wasBlank = true;
                continue;
            }

            if (length > 0)
            {
                var isOwn = wasBlank || IsLine(line) || (LineLabel.Begins(line) && unfolded[..length] is not [.., '>', ':'] && !IsFolded(lines.Line, unfolded[length - 1])) || (IsEnhancedCode(line) && !char.IsAsciiDigit(unfolded[length - 1]));
                unfolded[length++] = isOwn ? '\n' : ' ';
                if (wasBlank)
                    unfolded[length++] = '\n';
            }

            line.CopyTo(unfolded[length..]);
            length += line.Length;
            wasBlank = false;
        }

        return length;
    }

    /// <summary>Whether an indented line goes on with a sentence: <c>said: 554 Transaction</c>, <c>    failed: Duplicate header</c>.</summary>
    private static bool IsFolded(ReadOnlySpan<char> line, char before) =>
        line[0] is ' ' or '\t' && (char.IsLower(line.TrimStart()[0]) ? before is not ('.' or ';' or ')') : char.IsAsciiDigit(before) || line[(line.IndexOf(':') + 1)..].TrimStart().StartsWith("http"));

    private static bool IsEnhancedCode(ReadOnlySpan<char> line) =>
        line.Length > 6 && line[0] is '4' or '5' && line[1] == '.' && char.IsAsciiDigit(line[2]) && line[3] == '.' && char.IsAsciiDigit(line[4]);

    /// <summary>Whether a line begins with a prompt or a reply code, or ends a dialogue.</summary>
    public static bool IsLine(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<") || line.StartsWith(">>>") || line.StartsWith("<--") || line.StartsWith("-->")
        || line is "QUIT" or "RSET" || CodedLine.CodeOf(line) > 0;
}
