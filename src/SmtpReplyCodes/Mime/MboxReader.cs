using System.Buffers.Text;
using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes;

/// <summary>Reads the messages of an mbox one after the other, whatever the size of the whole: mboxo, mboxrd, mboxcl and mboxcl2, with LF or CRLF.</summary>
/// <remarks>
/// <para>
/// A message begins with a line <c>From sender date</c>; behind an empty line a header below it does for the date. Lines that were quoted for the mbox
/// are given back as they were (<c>&gt;From </c>, RFC 4155). A <c>Content-Length</c> is believed only where a message, or the end, follows.
/// What lies in front of the first such line is a message too, so that a file that is no mbox is one message.
/// </para>
/// <para>No more than twice the limit is held in memory. Not thread-safe.</para>
/// </remarks>
public sealed class MboxReader : IDisposable
{
    private const int LargestMessage = 1_000_000_000;

    private readonly MessageWindow _window;
    private int _lookahead = MboxLine.Lookahead;
    private bool _isStarted, _isInHeader, _isAtLineStart, _isVerbatim;
    private int _emptyLine;
    private int? _declaredLength;
    private long _bodyEnd;

    /// <summary>Reads from where a stream stands to its end.</summary>
    /// <param name="stream">The mbox; it is left open.</param>
    /// <param name="maxMessageBytes">How many bytes of a message are kept, 1,024 to 1,000,000,000; the rest of a longer one is passed over. By default 64 MiB.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public MboxReader(Stream stream, int maxMessageBytes = 64 * 1024 * 1024)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _window = new MessageWindow(stream, Math.Clamp(maxMessageBytes, 1_024, LargestMessage), MboxLine.Lookahead);
    }

    /// <summary>The message that was read, without the line that begins it; empty before the first and behind the last. Holds until the next one is read.</summary>
    public ReadOnlyMemory<byte> Message { get; private set; }

    /// <summary>Whether <see cref="Message"/> was longer than the limit, and is its beginning only.</summary>
    public bool IsTruncated => _window.IsTruncated;

    /// <summary>How many bytes of the stream are done: where the message that was read ends.</summary>
    public long Position => _window.Offset;

    /// <summary>Reads the next message.</summary>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="IOException">The stream cannot be read; this and every other exception of the stream comes through.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        Message = default;
        if (!await BeginAsync(cancellationToken).ConfigureAwait(false))
            return false;
        do
        {
            if (!_window.Has(_lookahead))
                await _window.EnsureAsync(_lookahead, cancellationToken).ConfigureAwait(false);
        }
        while (TakeLine());

        // The empty line before the next message belongs to the mbox.
        if (!IsTruncated)
            _window.Cut(_emptyLine);
        Message = _window.Message;
        return true;
    }

    /// <summary>Gives the memory back; <see cref="Message"/> is empty then. The stream stays open.</summary>
    public void Dispose()
    {
        Message = default;
        _window.Dispose();
    }

    /// <summary>Goes behind the line that begins a message; false where there is no more.</summary>
    private async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        await _window.EnsureAsync(MboxLine.Lookahead, cancellationToken).ConfigureAwait(false);
        if (!_isStarted)
            await SkipEmptyLinesAsync(cancellationToken).ConfigureAwait(false);
        var isMessage = !_window.Unread.IsEmpty;
        if (_window.Unread.StartsWith("From "u8))
            await SkipLineAsync(cancellationToken).ConfigureAwait(false);
        _window.Begin();
        (_isStarted, _isInHeader, _isAtLineStart, _isVerbatim) = (true, true, true, false);
        (_emptyLine, _declaredLength, _bodyEnd, _lookahead) = (0, null, 0, MboxLine.Lookahead);
        return isMessage;
    }

    /// <summary>Passes over what editors leave in front of a file: a byte order mark and empty lines.</summary>
    private async ValueTask SkipEmptyLinesAsync(CancellationToken cancellationToken)
    {
        if (_window.Unread.StartsWith("\uFEFF"u8))
            _window.Skip("\uFEFF"u8.Length);
        while (MboxLine.IsEmpty(_window.Unread))
            await SkipLineAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask SkipLineAsync(CancellationToken cancellationToken)
    {
        var isEnd = false;
        while (!isEnd && !_window.Unread.IsEmpty)
        {
            var newline = _window.Unread.IndexOf((byte)'\n');
            isEnd = newline >= 0;
            _window.Skip(isEnd ? newline + 1 : _window.Unread.Length);
            await _window.EnsureAsync(MboxLine.Lookahead, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Puts a line, or as much of it as is here, behind the message; false where the message ends.</summary>
    private bool TakeLine()
    {
        var text = _window.Unread;
        if (text.IsEmpty)
            return false;
        var newline = text.IndexOf((byte)'\n');
        var line = newline < 0 ? text : text[..(newline + 1)];
        if (_isAtLineStart && IsSeparator(text))
            return false;
        var quote = LookAt(line);
        _isAtLineStart = newline >= 0;
        _window.Skip(quote);
        _window.Take(line.Length - quote);
        return true;
    }

    private bool IsSeparator(ReadOnlySpan<byte> text)
    {
        if (!_isInHeader && _lookahead > MboxLine.Lookahead)
            BelieveOrNot(text);
        return _window.Offset >= _bodyEnd && MboxLine.IsSeparator(text, isAfterEmptyLine: _emptyLine > 0 || _bodyEnd > 0);
    }

    /// <summary>How many bytes in front of the line the mbox has added.</summary>
    private int LookAt(ReadOnlySpan<byte> line)
    {
        _emptyLine = _isAtLineStart && MboxLine.IsEmpty(line) ? line.Length : 0;
        if (!_isAtLineStart)
            return 0;
        if (!_isInHeader)
            return !_isVerbatim && MboxLine.IsQuoted(line) ? 1 : 0;
        if (_emptyLine > 0)
            EndHeader();
        else
            _declaredLength ??= ContentLength(line);
        return 0;
    }

    /// <summary>Has the whole body read ahead if its length is declared: what follows says whether that is true.</summary>
    private void EndHeader()
    {
        _isInHeader = false;
        if (_declaredLength is { } length && length <= _window.Room - _emptyLine)
            _lookahead = length + MboxLine.Lookahead;
    }

    private void BelieveOrNot(ReadOnlySpan<byte> text)
    {
        var length = _lookahead - MboxLine.Lookahead;
        _lookahead = MboxLine.Lookahead;
        if (length > text.Length || !IsEndOfMessage(text, length))
            return;
        _bodyEnd = _window.Offset + length;
        _isVerbatim = MboxLine.HasUnquoted(text[..length]);
    }

    /// <summary>Whether a message, or nothing, follows here. The length may or may not count the last line end, and an empty line may follow.</summary>
    private bool IsEndOfMessage(ReadOnlySpan<byte> text, int at)
    {
        var rest = text[at..];
        var isLineEnd = at == 0 || text[at - 1] == '\n';
        for (var i = 0; i < 2 && MboxLine.IsEmpty(rest); i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
            isLineEnd = true;
        }

        return rest.IsEmpty ? _window.IsEnd : isLineEnd && MboxLine.IsSeparator(rest, isAfterEmptyLine: true);
    }

    private static int? ContentLength(ReadOnlySpan<byte> line)
    {
        const int NameLength = 15;
        if (line.Length <= NameLength || !Ascii.EqualsIgnoreCase(line[..NameLength], "Content-Length:"u8))
            return null;
        var value = line[NameLength..].Trim(" \t\r\n"u8);
        return Utf8Parser.TryParse(value, out int length, out var used) && used == value.Length && length >= 0 ? length : null;
    }
}
