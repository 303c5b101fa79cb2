using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Finds the form of lines of tables, by the header that came before or by the columns as they are documented.</summary>
internal sealed class TableReader(LogForm[] forms)
{
    private readonly LogSlot[]?[] _headers = new LogSlot[forms.Length][];

    /// <summary>Whether a header was read.</summary>
    private bool HasHeader => Array.Exists(_headers, header => header is not null);

    /// <summary>Whether a line is one of a table.</summary>
    /// <param name="line">The line.</param>
    /// <param name="captures">Takes where each slot stands.</param>
    /// <param name="form">The form; null for a header or a remark.</param>
    /// <param name="isWhole">Whether it has all columns.</param>
    public bool TryRead(ReadOnlySpan<byte> line, Span<Range> captures, out LogForm? form, out bool isWhole)
    {
        (form, isWhole) = (null, true);
        if (forms.Length == 0 || line.Length < 8)
            return false;
        if (TakeHeader(line))
            return true;
        if (HasHeader && line[0] == '#')
            return true;
        Span<Range> fields = stackalloc Range[TableFields.Most];
        for (var i = 0; i < forms.Length; i++)
        {
            var table = forms[i].Table!;
            if ((HasHeader && _headers[i] is null) || line.Count(table.Separator) < 2)
                continue;
            var slots = _headers[i] ?? table.HeaderSlots;
            var count = TableFields.Cut(line, table.Separator, fields);
            if (_headers[i] is null && (count != slots.Length || !Fits(forms[i], slots, line, fields)))
                continue;
            isWhole = count >= slots.Length;
            form = forms[i];
            Fill(slots, line, fields[..Math.Min(count, slots.Length)], captures);
            return true;
        }

        return false;
    }

    private bool TakeHeader(ReadOnlySpan<byte> line)
    {
        var isMarked = line.StartsWith("#Fields:"u8);
        for (var i = 0; i < forms.Length; i++)
        {
            var table = forms[i].Table!;
            if (!isMarked && !BeginsWith(line, table))
                continue;
            if (table.SlotsOf(TableFields.Names(line, table.Separator)) is not { Length: > 0 } slots)
                continue;
            Array.Clear(_headers);
            _headers[i] = slots;
            return true;
        }

        return isMarked;
    }

    /// <summary>Whether a line begins with the name of one of the columns.</summary>
    private static bool BeginsWith(ReadOnlySpan<byte> line, TableForm table)
    {
        if (line.IndexOf(table.Separator) is not (> 0 and < 64 and var length))
            return false;
        var first = LogText.Decode(line[..length]).Trim('"', ' ');
        return table.Columns.ContainsKey(first) || first.Equals(table.Header[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line without a header is of a form: the time is a time, and the word for what happened is one that it knows.</summary>
    private static bool Fits(LogForm form, LogSlot[] slots, ReadOnlySpan<byte> line, ReadOnlySpan<Range> fields)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var field = line[fields[i]];
            if ((slots[i] == LogSlot.Time && StampReader.Read(field, out _) == 0) || (slots[i] == LogSlot.Outcome && !form.TryFindOutcome(field, out _)) || (slots[i] == LogSlot.Direction && !(field.Length == 1 && "<>*+-"u8.Contains(field[0]))))
                return false;
        }

        return true;
    }

    private static void Fill(LogSlot[] slots, ReadOnlySpan<byte> line, ReadOnlySpan<Range> fields, Span<Range> captures)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (slots[i] == LogSlot.Any || line[field].IsEmpty)
                continue;
            // "5.1.1 (bad destination mailbox address)"
            if (slots[i] == LogSlot.Status && line[field].IndexOf((byte)' ') is > 0 and var length)
                field = field.Start.Value..(field.Start.Value + length);
            if (LogSlots.Takes(slots[i], line[field]))
                captures[(int)slots[i]] = field;
        }
    }
}
