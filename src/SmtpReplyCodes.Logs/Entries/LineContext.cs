using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>A line, its place in the log and its time, and where its entries go.</summary>
internal readonly ref struct LineContext
{
    public LineContext(ReadOnlySpan<byte> line, RecentHead head, long lineNumber, List<MailLogEntry> entries)
        : this(line, head.Time, head.Stamp, lineNumber, entries)
    {
    }

    private LineContext(ReadOnlySpan<byte> line, Range time, LogStamp stamp, long lineNumber, List<MailLogEntry> entries)
    {
        Line = line;
        Time = time;
        Stamp = stamp;
        LineNumber = lineNumber;
        Entries = entries;
    }

    /// <summary>The line without its end.</summary>
    public ReadOnlySpan<byte> Line { get; }

    /// <summary>Where the time stands in it; empty for none.</summary>
    public Range Time { get; }

    /// <summary>The time; <c>default</c> for none.</summary>
    public LogStamp Stamp { get; }

    /// <summary>The number of the line; 0 for one that is read alone.</summary>
    public long LineNumber { get; }

    /// <summary>Takes what the line tells.</summary>
    public List<MailLogEntry> Entries { get; }

    /// <summary>The same with the time that stands elsewhere in the line.</summary>
    public LineContext At(Range time)
    {
        var isStamp = StampReader.Read(Line[time], out var stamp) > 0;
        return new LineContext(Line, time, isStamp ? stamp : default, LineNumber, Entries);
    }
}
