using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Those that make entries of the lines of a log, and what they remember together.</summary>
internal sealed class LineReaders
{
    /// <param name="options">How the log is read.</param>
    public LineReaders(MailLogOptions options)
    {
        var most = Math.Max(options.MaxPending, MailLogOptions.LeastPending);
        var notes = new LogNotes(most);
        var talks = new LogTalks(most);
        var reader = new FactReader();
        Builder = new EntryBuilder(options);
        Events = new EventReader(reader, Builder, notes, talks);
        Talks = new TalkReader(reader, Builder, notes, talks);
    }

    public EntryBuilder Builder { get; }

    public EventReader Events { get; }

    public TalkReader Talks { get; }
}
