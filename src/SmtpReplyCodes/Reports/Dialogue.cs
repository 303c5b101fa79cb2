namespace SmtpReplyCodes.Reports;

/// <summary>Tells in the dialogue that a report quotes which lines belong to whom: sendmail writes what it heard above its own line about a recipient.</summary>
internal static class Dialogue
{
    /// <summary>No reply and no program says more.</summary>
    private const int MostLines = 20, LongestProgram = 20;

    /// <summary>Where the lines begin that stand right above and explain this one: what the other server said, or a program of this one (<c>procmail: …</c>).</summary>
    public static int StartOfCause(ReadOnlySpan<char> text, int line)
    {
        for (var i = 0; i < MostLines && line > 0; i++)
        {
            var above = TextLines.StartOf(text, line - 1);
            if (!IsCause(text[above..(line - 1)].Trim()))
                break;
            line = above;
        }

        return line;
    }

    /// <summary>Where the answer to a command ends: behind the last line of the refusal, else at the limit.</summary>
    public static int EndOfAnswer(ReadOnlySpan<char> text, int start, int limit)
    {
        var lines = new TextLines(text[..limit], Math.Min(limit, TextLines.EndOf(text, start) + 1));
        var isRefused = false;
        while (lines.Read())
        {
            var line = lines.Line.Trim();
            if (isRefused && !IsHeard(line))
                return lines.Start;
            isRefused |= IsHeard(line) && CodedLine.IsRefusal(line[3..].TrimStart());
        }

        return limit;
    }

    private static bool IsHeard(ReadOnlySpan<char> line) => line.StartsWith("<<<") || line.StartsWith("<--");

    private static bool IsCause(ReadOnlySpan<char> line) => IsHeard(line) || (line.IndexOf(": ") is > 1 and <= LongestProgram and var colon && IsProgram(line[..colon]));

    private static bool IsProgram(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-' or '_' or '/'))
                return false;
        }

        return true;
    }
}
