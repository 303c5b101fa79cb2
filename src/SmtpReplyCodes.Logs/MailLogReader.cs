using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes;

/// <summary>Reads a log forward, one entry after the other, and joins lines about the same message.</summary>
/// <remarks>Not thread-safe: one reader serves one caller at a time. The memory that it takes does not grow with the log.</remarks>
public sealed class MailLogReader
{
    private readonly Stream _log;

    /// <param name="log">The log; it is left open.</param>
    /// <param name="options">How it is read; null for <see cref="MailLogOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    public MailLogReader(Stream log, MailLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        _log = log;
    }

    /// <summary>How many lines were read so far, those that tell nothing included.</summary>
    public long LinesRead { get; private set; }

    /// <summary>How many bytes were read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>How many lines could not be read: too long, binary, or torn.</summary>
    public long LinesSkipped { get; private set; }

    /// <summary>What could not be read and why, a sentence for each reason; empty where all could.</summary>
    public ImmutableArray<string> Warnings { get; private set; } = [];

    /// <summary>The next entry; null at the end of the log.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public ValueTask<MailLogEntry?> ReadAsync(CancellationToken cancellationToken = default)
    {
        _ = _log;
        return ValueTask.FromResult<MailLogEntry?>(null);
    }

    /// <summary>The entries from here to the end of the log.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async IAsyncEnumerable<MailLogEntry> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } entry)
            yield return entry;
    }
}
