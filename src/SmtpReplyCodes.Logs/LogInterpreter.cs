using SmtpReplyCodes.Logs.Entries;
using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs;

/// <summary>Reads the lines of one log, one after the other: finds the form of each, and hands it to those that make entries of it.</summary>
internal sealed class LogInterpreter
{
    private readonly FormsByProgram _forms;
    private readonly EntryBuilder _builder;
    private readonly EventReader _events;
    private readonly TalkReader _talks;
    private readonly TableReader _tables;
    private readonly bool _readsUnknown;
    private readonly RecentHead _head;
    private readonly Range[] _captures = new Range[LogSlots.Count];
    private bool _isKnownLog;

    /// <param name="forms">The forms of logs.</param>
    /// <param name="options">How the log is read.</param>
    public LogInterpreter(LogForms forms, MailLogOptions options)
    {
        forms = options.MailSystem is { } system ? forms.Of(system) : forms;
        _forms = new FormsByProgram(forms.OfLines);
        _head = new RecentHead(_forms);
        _builder = new EntryBuilder(options);
        _tables = new TableReader(forms.OfTables);
        _readsUnknown = options.ReadUnknown && options.MailSystem is null;
        var most = Math.Max(options.MaxPending, MailLogOptions.LeastPending);
        var notes = new LogNotes(most);
        var talks = new LogTalks(most);
        var reader = new FactReader();
        _events = new EventReader(reader, _builder, notes, talks);
        _talks = new TalkReader(reader, _builder, notes, talks);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="lineNumber">Its number, 0 for a line alone.</param>
    /// <param name="entries">Takes what it tells.</param>
    /// <returns>Whether the line is whole: false for one that begins as an event does and does not go on so.</returns>
    public bool Read(ReadOnlySpan<byte> line, long lineNumber, List<MailLogEntry> entries)
    {
        if (lineNumber <= 1 && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        var forms = _head.Read(line);
        if (Find(forms, line, out var form, out var isTorn) is { } row)
        {
            if (!_head.IsTagged && form != forms[0])
                _forms.Prefer(form);
            Take(row, form, _captures, new LineContext(line, _head, lineNumber, entries));
            return true;
        }

        return !isTorn && ((forms.Length > 0 && _head.IsTagged) || ReadElse(new LineContext(line, _head, lineNumber, entries)));
    }

    /// <summary>The row that a line is of and its form; null for none. Most lines are of none, and for them no more is done than this.</summary>
    private LogLine? Find(LogForm[] forms, ReadOnlySpan<byte> line, out LogForm form, out bool isTorn)
    {
        var start = LineStart.Of(line[_head.Message..]);
        isTorn = false;
        foreach (var candidate in forms)
        {
            foreach (var row in candidate.LinesFor(start))
            {
                if (!start.Fits(row.Shape.Start))
                    continue;
                form = candidate;
                if (row.Shape.TryMatch(line, _head.Message..line.Length, _captures, out var isCut))
                    return row;
                isTorn |= isCut && row.Kind == LogLineKind.Event;
            }
        }

        form = null!;
        return null;
    }

    private void Take(LogLine row, LogForm form, Span<Range> captures, in LineContext context)
    {
        _isKnownLog = true;
        if (row.Kind == LogLineKind.Begin)
            _talks.Begin(new LineFacts(context.Line, captures, form));
        else if (row.Kind == LogLineKind.Talk)
            _talks.Take(new LineFacts(context.Line, captures, form), context);
        else
            _events.Take(row, form, captures, context);
    }

    /// <summary>A line of a table, or of no known form.</summary>
    private bool ReadElse(in LineContext context)
    {
        var captures = _captures.AsSpan();
        captures.Clear();
        if (_tables.TryRead(context.Line, captures, out var form, out var isWhole))
        {
            if (form is not null && isWhole)
                TakeRow(form, captures, context);
            return isWhole;
        }

        // What a known system writes besides is no event; but a program of no known system may write into the same log.
        if (_readsUnknown && (!_isKnownLog || _head.IsTagged) && UnknownLine.TryRead(context.Line[_head.Message..], out var happened))
            _builder.Add(happened, context);
        return true;
    }

    /// <summary>A line of a table. Where it is about several recipients, what was said of each stands in the same order.</summary>
    private void TakeRow(LogForm form, Span<Range> captures, in LineContext context)
    {
        var row = form.Table!.Row;
        var line = context.Line;
        var recipients = ListItems.Cut(line, captures[(int)LogSlot.Recipients]);
        for (var i = recipients.Count - 1; i >= 0; i--)
        {
            if (line[recipients[i]].IsEmpty)
                recipients.RemoveAt(i);
        }

        if (recipients.Count < 2 && captures[(int)LogSlot.Recipients].Equals(default))
        {
            Take(row, form, captures, context);
            return;
        }

        var texts = ListItems.Cut(line, captures[(int)LogSlot.Text]);
        Span<Range> own = stackalloc Range[LogSlots.Count];
        for (var i = 0; i < recipients.Count; i++)
        {
            captures.CopyTo(own);
            own[(int)LogSlot.Recipients] = default;
            own[(int)LogSlot.Recipient] = recipients[i];
            if (texts.Count == recipients.Count && !captures[(int)LogSlot.Text].Equals(default))
                own[(int)LogSlot.Text] = texts[i];
            Take(row, form, own, context);
        }
    }
}
