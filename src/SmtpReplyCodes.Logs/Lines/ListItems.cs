namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Cuts a list in a field of a table: semicolons between the items, those within <c>'…'</c>, <c>[…]</c> or <c>{…}</c> not counted (Exchange).</summary>
internal static class ListItems
{
    /// <summary>Where the items stand in the line, without blanks and quotes around them.</summary>
    public static List<Range> Cut(ReadOnlySpan<byte> line, Range field)
    {
        var (start, length) = field.GetOffsetAndLength(line.Length);
        var items = new List<Range>();
        var depth = 0;
        var isQuoted = false;
        var end = start + length;
        for (var at = start; at <= end; at++)
        {
            var c = at < end ? line[at] : (byte)';';
            if (c == '\'' && (isQuoted ? at + 1 == end || line[at + 1] == ';' : at == start))
                isQuoted = !isQuoted;
            else if (!isQuoted && c is (byte)'[' or (byte)'{')
                depth++;
            else if (!isQuoted && c is (byte)']' or (byte)'}')
                depth--;
            if (c != ';' || (at < end && (isQuoted || depth > 0)))
                continue;
            items.Add(Trim(line, start, at));
            start = at + 1;
        }

        return items;
    }

    private static Range Trim(ReadOnlySpan<byte> line, int start, int end)
    {
        while (start < end && line[start] is (byte)' ' or (byte)'\'')
            start++;
        while (end > start && line[end - 1] is (byte)' ' or (byte)'\'')
            end--;
        return start..end;
    }
}
