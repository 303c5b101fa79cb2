using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SmtpReplyCodes.Logs;
using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes;

/// <summary>Reads a log forward, one entry after the other, and joins lines about the same message.</summary>
/// <remarks>Not thread-safe: one reader serves one caller at a time. The memory that it takes does not grow with the log.</remarks>
public sealed class MailLogReader
{
    /// <summary>How many entries are read ahead of what is asked for, where the lines are there.</summary>
    private const int EntriesAhead = 64;

    private readonly LineBuffer _lines;
    private readonly LogInterpreter _interpreter;
    private readonly List<MailLogEntry> _entries = [];
    private readonly SkippedLines _skipped = new();
    private int _next;

    /// <summary>Makes a reader of a log, from where the stream stands.</summary>
    /// <param name="log">The log; it is left open.</param>
    /// <param name="options">How it is read; null for <see cref="MailLogOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    public MailLogReader(Stream log, MailLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        options ??= MailLogOptions.Default;
        _lines = new LineBuffer(log, Math.Clamp(options.MaxLineLength, MailLogOptions.LeastLineLength, MailLogOptions.MostLineLength));
        _interpreter = new LogInterpreter(LogForms.Default, options);
    }

    /// <summary>How many lines were read so far, those that tell nothing included.</summary>
    public long LinesRead { get; private set; }

    /// <summary>How many bytes were read so far.</summary>
    public long BytesRead => _lines.BytesRead;

    /// <summary>How many lines could not be read: too long, binary, or torn.</summary>
    public long LinesSkipped => _skipped.Count;

    /// <summary>What could not be read and why, a sentence for each reason; empty where all could.</summary>
    public ImmutableArray<string> Warnings => _skipped.Warnings();

    /// <summary>The next entry; null at the end of the log.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public ValueTask<MailLogEntry?> ReadAsync(CancellationToken cancellationToken = default) =>
        TryTake(out var entry) ? ValueTask.FromResult<MailLogEntry?>(entry) : ReadOnAsync(cancellationToken);

    /// <summary>The entries from here to the end of the log.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async IAsyncEnumerable<MailLogEntry> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } entry)
            yield return entry;
    }

    private async ValueTask<MailLogEntry?> ReadOnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadLines();
            if (TryTake(out var entry))
                return entry;
            if (_lines.IsAtEnd)
                return null;
            await _lines.FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private bool TryTake(out MailLogEntry? entry)
    {
        entry = _next < _entries.Count ? _entries[_next++] : null;
        return entry is not null;
    }

    /// <summary>Reads what is in the buffer, up to some lines that tell something.</summary>
    private void ReadLines()
    {
        _entries.Clear();
        _next = 0;
        while (_entries.Count < EntriesAhead && _lines.TryNext(out var line, out var isTooLong, out var isBinary))
        {
            LinesRead++;
            if (isTooLong)
                _skipped.TooLong.Add(LinesRead);
            else if (isBinary)
                _skipped.Binary.Add(LinesRead);
            else if (line.Length > 0 && !_interpreter.Read(line, LinesRead, _entries))
                _skipped.Torn.Add(LinesRead);
        }
    }
}
