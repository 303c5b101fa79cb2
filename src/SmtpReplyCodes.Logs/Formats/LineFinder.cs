namespace SmtpReplyCodes.Logs.Formats;

/// <summary>Finds the row that a line is of. What it remembers makes it quick, and changes no answer but by <see cref="Prefer"/>.</summary>
internal sealed class LineFinder
{
    private readonly FormsByProgram _forms;
    private readonly Range[] _captures = new Range[LogSlots.Count];

    /// <param name="forms">The forms of lines.</param>
    public LineFinder(LogForm[] forms)
    {
        _forms = new FormsByProgram(forms);
        Head = new RecentHead(_forms);
    }

    /// <summary>What stands in front of the line that was read last.</summary>
    public RecentHead Head { get; }

    /// <summary>Where in that line each slot stands.</summary>
    public Span<Range> Captures => _captures;

    /// <summary>Whether that line has the tag of a known system.</summary>
    public bool IsKnownTag { get; private set; }

    /// <summary>The row that a line is of and its form; null for none. Most lines are of none, and for them no more is done than this.</summary>
    /// <param name="line">The line.</param>
    /// <param name="form">The form, where there is a row.</param>
    /// <param name="isTorn">Whether the line begins as an event does and does not go on so, where there is no row.</param>
    public LogLine? Find(ReadOnlySpan<byte> line, out LogForm form, out bool isTorn)
    {
        var forms = Head.Read(line);
        var message = Head.Message;
        var start = LineStart.Of(line[message..]);
        IsKnownTag = forms.Length > 0 && Head.IsTagged;
        isTorn = false;
        foreach (var candidate in forms)
        {
            foreach (ref readonly var known in candidate.LinesFor(start).AsSpan())
            {
                if (!start.Fits(known.Start))
                    continue;
                form = candidate;
                var row = known.Row;
                if (row.Shape.TryMatch(line, message..line.Length, _captures, out var isCut))
                    return row;
                isTorn |= isCut && row.Kind == LogLineKind.Event;
            }
        }

        form = null!;
        return null;
    }

    /// <summary>Tries the form of a line without a tag before all others from here on.</summary>
    public void Prefer(LogForm form)
    {
        if (!Head.IsTagged)
            _forms.Prefer(form);
    }
}
