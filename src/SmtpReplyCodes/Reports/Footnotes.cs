namespace SmtpReplyCodes.Reports;

/// <summary>Reasons that stand below a list of addresses, found by the number in brackets that ends the line of an address: <c>user@example.com ..... [2]</c>.</summary>
internal struct Footnotes
{
    private const int LongestNumber = 3, LongestLeader = 100;

    /// <summary>Null until an address points to one: hardly a text has any.</summary>
    private Dictionary<string, Range>? _notes;

    /// <summary>The reason to which the rest of the line behind an address points; null where it points to none.</summary>
    public Range? Find(ReadOnlySpan<char> text, int behind)
    {
        var pointer = text[behind..TextLines.EndOf(text, behind, LongestLeader)].Trim(" \t>.:-_");
        if (MarkOf(pointer) is not { Length: > 0 } mark || mark.Length != pointer.Length)
            return null;
        if (_notes is null)
            ReadAll(text, _notes = new Dictionary<string, Range>(StringComparer.Ordinal));
        return _notes.TryGetValue(mark, out var note) ? note : null;
    }

    private static void ReadAll(ReadOnlySpan<char> text, Dictionary<string, Range> notes)
    {
        var lines = new TextLines(text);
        var (open, start, end) = ("", 0, 0);
        while (lines.Read())
        {
            var line = lines.Line.Trim();
            var mark = line.Length > LongestNumber + 2 ? MarkOf(line) : "";
            if (line.IsEmpty || mark.Length > 0)
            {
                Add(notes, open, start, end);
                (open, start) = (mark, lines.Start + lines.Line.IndexOf(mark) + mark.Length);
            }

            end = lines.End;
        }

        Add(notes, open, start, end);
    }

    private static void Add(Dictionary<string, Range> notes, string mark, int start, int end)
    {
        if (mark.Length > 0 && end > start)
            notes.TryAdd(mark, start..end);
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
