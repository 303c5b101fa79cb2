using System.Buffers;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Finds where the returned message begins in a text that is not divided into parts: at its header, or at a line that announces it. What stands behind that
/// is the sender's own and says nothing about the delivery.
/// </summary>
internal static class OriginalFinder
{
    private static readonly SearchValues<char> Rules = SearchValues.Create("-=_*~#+");

    private const int LongestSeparator = 100;

    /// <summary>So much of a line is looked at to either side of the words: a longer one separates nothing.</summary>
    private const int LongestLine = 4 * LongestSeparator;

    /// <summary>How many lines of a header are looked at to tell that it is one.</summary>
    private const int HeaderLines = 12;

    /// <summary>Fields that only a message has, and nobody writes into a summary of one.</summary>
    private static readonly string[] Telling = ["received", "return-path", "message-id", "mime-version", "content-type", "content-transfer-encoding", "dkim-signature", "x-mailer", "delivered-to", "domainkey-signature", "authentication-results", "arc-seal", "x-originating-ip"];

    private static readonly string[] Usual = ["from", "to", "subject", "date", "cc", "reply-to", "sender", "list-id", "list-unsubscribe", "precedence", "organization", "in-reply-to", "references", "user-agent", "importance", "x-priority"];

    /// <summary>What no message has in its header, but notices in a summary of one.</summary>
    private static readonly string[] OfNotices = ["recipient", "recipients", "rcpt", "error", "reason"];

    /// <summary>Where the report ends and the returned message, or what announces it, begins; the length of the text where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks in it.</param>
    /// <param name="header">Where the header of the returned message begins, -1 where none is shown.</param>
    public static int Find(ReadOnlySpan<char> text, List<TextMark> marks, int header)
    {
        var end = header < 0 ? text.Length : header;
        var told = FirstTold(marks);
        foreach (var mark in marks)
        {
            if (mark.Role == TextRole.Original && mark.Start < end && mark.Start >= told && IsSeparator(text, mark) && TextLines.StartOf(text, mark.Start, LongestLine) is var line && line >= told)
                end = line;
        }

        return end;
    }

    /// <summary>
    /// A line that announces the message: short, by itself, ruled off by hyphens or the like or ended by a colon, or with the message right below.
    /// </summary>
    private static bool IsSeparator(ReadOnlySpan<char> text, TextMark mark)
    {
        int start = TextLines.StartOf(text, mark.Start, LongestLine), end = TextLines.EndOf(text, mark.End, LongestLine);
        var line = text[start..end].Trim();
        if (line.Length > LongestSeparator || line.IndexOfAny('\n', '\r') >= 0)
            return false;
        var isRuled = line.Length > 4 && IsRule(line[..3]) && (IsRule(line[^3..]) || line.Length < 70);
        if (isRuled)
            return true;
        // The words must be most of the line: "see the original message for ..." announces nothing.
        if ((mark.End - mark.Start) * 2 < line.Length - 20)
            return false;
        return (line[^1] is ':' or '：' or '.' || IsRule(line[^2..])) && IsFollowedByHeader(text, end);
    }

    private static bool IsRule(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Rules);

    private static bool IsFollowedByHeader(ReadOnlySpan<char> text, int at)
    {
        var lines = new TextLines(text, at);
        for (var i = 0; i < 5 && lines.Read(); i++)
        {
            if (IsOneOf(NameOf(lines.Line), Telling) || IsOneOf(NameOf(lines.Line), Usual))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Where the header of the returned message begins; -1 where none is shown. A header in front of all that tells of a failure is a summary, unless
    /// nothing follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks in it.</param>
    /// <param name="first">What <see cref="FirstHeader"/> gives.</param>
    public static int FindHeader(ReadOnlySpan<char> text, List<TextMark> marks, int first)
    {
        var header = first;
        var told = FirstTold(marks);
        while (header >= 0 && header < told)
            header = FindHeader(text, EndOfHeader(text, header));
        return header >= 0 || told <= text.Length ? header : first;
    }

    /// <summary>Where the first header in a text begins, be it that of a summary; -1 where there is none.</summary>
    public static int FirstHeader(ReadOnlySpan<char> text) => FindHeader(text, 0);

    /// <summary>Behind the first words that tell of a failure; beyond any text where there are none.</summary>
    public static int FirstTold(List<TextMark> marks)
    {
        var first = int.MaxValue;
        foreach (var mark in marks)
        {
            if (mark.Role is TextRole.Failure or TextRole.Delay)
                first = Math.Min(first, mark.End);
        }

        return first;
    }

    private static int EndOfHeader(ReadOnlySpan<char> text, int start)
    {
        var lines = new TextLines(text, start);
        while (lines.Read())
        {
            if (lines.IsBlank)
                return lines.Start;
        }

        return text.Length;
    }

    private static bool IsSummary(ReadOnlySpan<char> text, int start)
    {
        var lines = new TextLines(text, start);
        for (var i = 0; i < HeaderLines && lines.Read() && !lines.IsBlank; i++)
        {
            if (IsOneOf(NameOf(lines.Line), OfNotices))
                return true;
        }

        return false;
    }

    /// <summary>The first run of fields among which is one that only messages have.</summary>
    private static int FindHeader(ReadOnlySpan<char> text, int from)
    {
        var lines = new TextLines(text, from);
        int start = -1, known = 0, read = 0;
        var isTelling = false;
        while (lines.Read())
        {
            var name = NameOf(lines.Line);
            if (name.IsEmpty)
            {
                if (start >= 0 && !lines.IsBlank && lines.Line is [' ' or '\t', ..])
                    continue;
                start = -1;
                continue;
            }

            if (start < 0)
                (start, known, read, isTelling) = (lines.Start, 0, 0, false);
            if (++read > HeaderLines)
                continue;
            var tells = IsOneOf(name, Telling);
            isTelling |= tells;
            known += tells || IsOneOf(name, Usual) ? 1 : 0;
            if (isTelling && known >= 2 && !IsSummary(text, start))
                return start;
        }

        return -1;
    }

    /// <summary>The name of the field that a line is; quotation marks of mail programs in front are passed over.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("> |");
        if (line.Length - text.Length > 8)
            return default;
        var end = 0;
        while (end < text.Length && end < 40 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return end > 1 && end < text.Length && text[end] == ':' ? text[..end] : default;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
