using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>Puts lines together that were folded for their length.</summary>
internal static class HumanLines
{
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("<>@[].,");

    /// <summary>The text with a blank for each line end but those of paragraphs, and those in front of a reply code or a prompt.</summary>
    public static string Unfold(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\n', '\r') < 0)
            return text.ToString();
        var unfolded = new StringBuilder(text.Length);
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

            if (unfolded.Length > 0)
                unfolded.Append(wasBlank || IsLine(line) || IsLabeled(line) || (IsEnhancedCode(line) && !char.IsAsciiDigit(unfolded[^1])) ? '\n' : ' ');
            unfolded.Append(line);
            wasBlank = false;
        }

        return unfolded.ToString();
    }

    /// <summary>Whether a line begins with a label of one to three words: <c>Diagnostic code: …</c>.</summary>
    private static bool IsLabeled(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is > 1 and < 32 && colon + 1 < line.Length && line[..colon].Count(' ') <= 2 && !line[..colon].ContainsAny(NoLabel);
    }

    private static bool IsEnhancedCode(ReadOnlySpan<char> line) =>
        line.Length > 6 && line[0] is '4' or '5' && line[1] == '.' && char.IsAsciiDigit(line[2]) && line[3] == '.' && char.IsAsciiDigit(line[4]);

    /// <summary>Whether a line begins with a prompt or a reply code.</summary>
    public static bool IsLine(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<") || line.StartsWith(">>>") || line.StartsWith("<--") || line.StartsWith("-->")
        || (line.Length > 3 && line[0] is >= '2' and <= '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2]) && line[3] is ' ' or '-');
}
