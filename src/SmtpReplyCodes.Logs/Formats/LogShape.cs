namespace SmtpReplyCodes.Logs.Formats;

/// <summary>
/// How a line looks: words as they stand, and what varies between them (<see cref="LogSlot"/>). A literal behind something that varies is looked for, the first place counts; at the end of a
/// shape it ends the line. Nothing is tried twice, so the time is linear in the line.
/// </summary>
internal sealed class LogShape
{
    /// <summary>A line that has this much of a shape in common and then goes on otherwise is a torn one.</summary>
    private const int TellingLength = 8;

    private readonly ShapeGap[] _gaps;

    private LogShape(ShapeGap[] gaps, string text)
    {
        _gaps = gaps;
        Text = text;
        Start = LineStart.Of(gaps[0]);
    }

    /// <summary>What a message of this shape begins with.</summary>
    public LineStart Start { get; }

    /// <summary>The shape as it was written.</summary>
    public string Text { get; }

    /// <summary>Reads a shape.</summary>
    /// <param name="text">The shape.</param>
    /// <param name="problem">What is wrong with it, null for nothing.</param>
    public static LogShape? TryParse(string text, out string? problem)
    {
        var parser = new ShapeParser(text);
        var gaps = parser.Parse();
        problem = parser.Problem;
        return problem is null ? new LogShape(gaps, text) : null;
    }

    /// <summary>Whether the shape holds a slot.</summary>
    public bool Has(LogSlot slot) => Array.Exists(_gaps, gap => gap.Slot == slot || Array.Exists(gap.Options, option => option.Slot == slot));

    /// <summary>Whether a text is of this shape.</summary>
    /// <param name="line">The line that holds the text.</param>
    /// <param name="text">Where the text stands in it.</param>
    /// <param name="captures">Takes where in the line each slot stands, <c>default</c> for those that are not there; of no account where the text is of another shape.</param>
    /// <param name="isTorn">Whether the text begins so, but does not go on so.</param>
    public bool TryMatch(ReadOnlySpan<byte> line, Range text, Span<Range> captures, out bool isTorn)
    {
        var (at, length) = text.GetOffsetAndLength(line.Length);
        var end = at + length;
        var matched = 0;
        isTorn = false;
        foreach (var gap in _gaps)
        {
            var rest = line[at..end];
            var found = gap.LengthIn(rest);
            if (found < 0)
            {
                isTorn = matched >= TellingLength;
                return false;
            }

            if (gap == _gaps[0])
                captures.Clear(); // not before: most lines are of another shape
            if (gap.Options.Length > 0 ? !Fill(gap, line, at, at + found, captures) : gap.Slot is { } slot && !Take(slot, line, at, at + found, captures))
                return false;
            matched += gap.Literal.Length;
            at += found + gap.Literal.Length;
        }

        return at == end;
    }

    private static bool Fill(ShapeGap gap, ReadOnlySpan<byte> line, int start, int end, Span<Range> captures)
    {
        var slotEnd = end;
        var from = start + (gap.Slot is { } first ? LogSlots.QuotedLength(first, line[start..end]) : 0);
        foreach (var option in gap.Options)
        {
            var place = line[from..end].IndexOf(option.Before);
            if (place < 0)
                continue;
            slotEnd = Math.Min(slotEnd, from + place);
            from = FillOption(option, line, from + place + option.Before.Length, end, captures);
        }

        return gap.Slot is not { } slot || Take(slot, line, start, slotEnd, captures);
    }

    /// <summary>Reads an optional part; what does not fit is left out.</summary>
    /// <returns>Where the next one may begin.</returns>
    private static int FillOption(ShapeOption option, ReadOnlySpan<byte> line, int at, int end, Span<Range> captures)
    {
        if (option.Slot is not { } slot)
            return at;
        var length = option.Behind.Length > 0 ? line[at..end].IndexOf(option.Behind) : NaturalLength(slot, line[at..end]);
        if (length < 0)
            return at;
        Take(slot, line, at, at + length, captures);
        return at + length + option.Behind.Length;
    }

    /// <summary>How far what no words end goes: a host with all that stands in brackets behind it, any other up to a blank.</summary>
    private static int NaturalLength(LogSlot slot, ReadOnlySpan<byte> text)
    {
        if (slot is LogSlot.Text or LogSlot.Reply or LogSlot.Any)
            return text.Length;
        var at = 0;
        while (true)
        {
            var length = text[at..].IndexOf((byte)' ');
            if (length < 0)
                return text.Length;
            at += length;
            if (slot != LogSlot.Relay || at + 1 >= text.Length || text[at + 1] is not ((byte)'[' or (byte)'('))
                return at;
            at++;
        }
    }

    private static bool Take(LogSlot slot, ReadOnlySpan<byte> line, int start, int end, Span<Range> captures)
    {
        if (!LogSlots.Takes(slot, line[start..end]))
            return false;
        captures[(int)slot] = start..end;
        return true;
    }
}
