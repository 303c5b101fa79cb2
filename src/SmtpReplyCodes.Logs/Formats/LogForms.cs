using System.Collections.Concurrent;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The forms of all mail systems, in the order in which they are tried: that of the systems' names.</summary>
internal sealed class LogForms(LogForm[] forms)
{
    private static readonly Lazy<LogForms> Lazy = new(() => new LogForms(FormReader.Read(LogTables.Text)));

    private readonly ConcurrentDictionary<MailSystem, LogForms> _bySystem = new();
    private LineFinder? _spare;

    /// <summary>The forms that this library knows.</summary>
    public static LogForms Default => Lazy.Value;

    /// <summary>The forms, none that is a table.</summary>
    public LogForm[] OfLines { get; } = Array.FindAll(forms, form => form.Table is null);

    /// <summary>The forms that are tables.</summary>
    public LogForm[] OfTables { get; } = Array.FindAll(forms, form => form.Table is not null);

    /// <summary>Those that a log may be of that is read so: those of one system, and of those whose code it runs, where the options name it.</summary>
    public LogForms Of(MailLogOptions options) => options.MailSystem is { } system ? _bySystem.GetOrAdd(system, Of) : this;

    /// <summary>Gives what finds the forms of a line alone. It remembers lines before, which makes it quick and changes no answer.</summary>
    public LineFinder Borrow() => Interlocked.Exchange(ref _spare, null) ?? new LineFinder(OfLines);

    /// <summary>Takes it back for the next line.</summary>
    public void GiveBack(LineFinder finder) => Volatile.Write(ref _spare, finder);

    private LogForms Of(MailSystem system)
    {
        for (var owner = system; owner is not null; owner = owner.BasedOn)
        {
            var own = Array.FindAll(forms, form => form.SystemId == owner.Id);
            if (own.Length > 0)
                return new LogForms(own);
        }

        return new LogForms([]);
    }
}
