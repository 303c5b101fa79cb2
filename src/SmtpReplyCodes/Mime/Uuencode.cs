using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Attachments of the days before MIME, which stand in the text itself between <c>begin 644 name</c> and <c>end</c>.</summary>
internal static class Uuencode
{
    private const string Begin = "begin ";

    /// <summary>The text without its uuencoded blocks. A block is one only when its lines are; without an end it goes as far as they do.</summary>
    public static string Cut(string text)
    {
        if (!text.Contains(Begin, StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var length = BlockLength(rest);
            if (length == 0)
            {
                length = LineLength(rest);
                kept.Append(rest[..length]);
            }

            rest = rest[length..];
        }

        return kept.Length == text.Length ? text : kept.ToString();
    }

    /// <summary>How far the block goes that begins here; 0 when none does.</summary>
    private static int BlockLength(ReadOnlySpan<char> text)
    {
        var length = LineLength(text);
        if (!IsBegin(Line(text)) || !IsData(Line(text[length..])))
            return 0;
        while (length < text.Length && IsData(Line(text[length..])))
            length += LineLength(text[length..]);
        if (Line(text[length..]).Trim(" `").IsEmpty)
            length += LineLength(text[length..]);
        return Line(text[length..]) is "end" ? length + LineLength(text[length..]) : length;
    }

    private static bool IsBegin(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Begin))
            return false;
        var mode = line[Begin.Length..];
        var digits = mode.IndexOfAnyExceptInRange('0', '7');
        return digits is 3 or 4 && mode[digits] == ' ' && mode.Length > digits + 1;
    }

    /// <summary>
    /// The first letter says how many bytes the line holds, four letters for three of them. Some encoders add a check letter, and blanks at the end, which
    /// old encoders write for zero, get lost on the way.
    /// </summary>
    private static bool IsData(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line.ContainsAnyExceptInRange(' ', '`') || line[0] is ' ' or '`')
            return false;
        var expected = 1 + ((line[0] - ' ' + 2) / 3 * 4);
        return line.Length == expected || line.Length == expected + 1 || (line.Length < expected && expected - line.Length < 4);
    }

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny('\r', '\n');
        return (length < 0 ? text : text[..length]).TrimEnd(" \t");
    }

    /// <summary>The line with its end.</summary>
    private static int LineLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny('\r', '\n');
        if (length < 0)
            return text.Length;
        return length + (text[length..].StartsWith("\r\n") ? 2 : 1);
    }
}
