namespace SmtpReplyCodes.Reports;

/// <summary>Reasons that stand below a list of addresses, found by the number in brackets that ends the line of an address: <c>user@example.com ..... [2]</c>.</summary>
internal sealed class Footnotes
{
    private const int LongestNumber = 3, LongestLeader = 100;

    /// <summary>Hardly a text has any.</summary>
    private Dictionary<string, Range>? _notes;

    public Footnotes(ReadOnlySpan<char> text)
    {
        var lines = new TextLines(text);
        var (open, start, end) = ("", 0, 0);
        while (lines.Read())
        {
            var line = lines.Line.Trim();
            var mark = line.Length > LongestNumber + 2 ? MarkOf(line) : "";
            if (line.IsEmpty || mark.Length > 0)
            {
                Add(open, start, end);
                (open, start) = (mark, lines.Start + lines.Line.IndexOf(mark) + mark.Length);
            }

            end = lines.End;
        }

        Add(open, start, end);
    }

    /// <summary>The reason to which the rest of the line behind an address points; null where it points to none.</summary>
    public Range? Find(ReadOnlySpan<char> behind)
    {
        if (_notes is null)
            return null;
        var pointer = behind[..TextLines.EndOf(behind, 0, LongestLeader)].Trim(" \t>.:-_");
        return MarkOf(pointer) is var mark && mark.Length == pointer.Length && _notes.TryGetValue(mark, out var note) ? note : null;
    }

    private void Add(string mark, int start, int end)
    {
        if (mark.Length > 0 && end > start)
            (_notes ??= new Dictionary<string, Range>(StringComparer.Ordinal)).TryAdd(mark, start..end);
    }

    /// <summary>The number in brackets with which a text begins, empty where it does not.</summary>
    private static string MarkOf(ReadOnlySpan<char> text)
    {
        if (text is not ['[' or '(', ..])
            return "";
        var close = text.IndexOf(text[0] == '[' ? ']' : ')');
        return close is > 1 and <= LongestNumber + 1 && !text[1..close].ContainsAnyExceptInRange('0', '9') ? text[..(close + 1)].ToString() : "";
    }
}
