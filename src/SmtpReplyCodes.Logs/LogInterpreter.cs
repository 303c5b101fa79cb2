using SmtpReplyCodes.Logs.Entries;
using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs;

/// <summary>Reads the lines of one log, one after the other: finds the form of each, and hands it to those that make entries of it.</summary>
internal sealed class LogInterpreter
{
    private readonly LogForms _forms;
    private readonly MailLogOptions _options;
    private readonly LineFinder _finder;
    private bool _isKnownLog;

    /// <param name="forms">The forms of logs.</param>
    /// <param name="options">How the log is read.</param>
    public LogInterpreter(LogForms forms, MailLogOptions options)
        : this(forms.Of(options), options, null)
    {
    }

    /// <param name="forms">The forms that the log may be of.</param>
    /// <param name="options">How the log is read.</param>
    /// <param name="finder">Finds them; null for a new one.</param>
    public LogInterpreter(LogForms forms, MailLogOptions options, LineFinder? finder)
    {
        _forms = forms;
        _options = options;
        _finder = finder ?? new LineFinder(forms.OfLines);
    }

    /// <summary>Made when the first line tells something: most lines that are read alone tell nothing.</summary>
    private LineReaders Readers => field ??= new LineReaders(_options);

    private JsonLine Json => field ??= new JsonLine();

    private TableReader Tables => field ??= new TableReader(_forms.OfTables);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="lineNumber">Its number, 0 for a line alone.</param>
    /// <param name="entries">Takes what it tells.</param>
    /// <returns>Whether the line is whole: false for one that begins as an event does and does not go on so.</returns>
    public bool Read(ReadOnlySpan<byte> line, long lineNumber, List<MailLogEntry> entries)
    {
        if (lineNumber <= 1 && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        if (line is [(byte)'{', ..])
            line = Json.Unwrap(line);
        if (_finder.Find(line, out var form, out var isTorn) is not { } row)
            return !isTorn && (_finder.IsKnownTag || ReadElse(new LineContext(line, _finder.Head, lineNumber, entries)));
        var isAlone = lineNumber == 0;
        if (!isAlone)
            _finder.Prefer(form);
        if (!isAlone || row.Kind is LogLineKind.Event or LogLineKind.Talk)
            Take(row, form, _finder.Captures, new LineContext(line, _finder.Head, lineNumber, entries));
        return true;
    }

    private void Take(LogLine row, LogForm form, Span<Range> captures, in LineContext context)
    {
        _isKnownLog = true;
        if (row.Kind == LogLineKind.Begin)
            Readers.Talks.Begin(new LineFacts(context.Line, captures, form));
        else if (row.Kind == LogLineKind.Talk)
            Readers.Talks.Take(new LineFacts(context.Line, captures, form), context);
        else
            Readers.Events.Take(row, form, captures, context);
    }

    /// <summary>A line of a table, or of no known form.</summary>
    private bool ReadElse(in LineContext context)
    {
        var captures = _finder.Captures;
        captures.Clear();
        if (Tables.TryRead(context.Line, captures, out var form, out var isWhole))
        {
            if (form is not null && isWhole)
                TakeRow(form, captures, context);
            return isWhole;
        }

        // What a known system writes besides is no event; but a program of no known system may write into the same log.
        if (_options.ReadUnknown && _options.MailSystem is null && (!_isKnownLog || _finder.Head.IsTagged) && UnknownLine.TryRead(context.Line[_finder.Head.Message..], out var happened))
            Readers.Builder.Add(happened, null, context);
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
