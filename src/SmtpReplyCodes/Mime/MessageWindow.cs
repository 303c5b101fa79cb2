namespace SmtpReplyCodes.Mime;

/// <summary>
/// What of a stream is in memory: the message as far as it is read, then the bytes that nobody has looked at. A message is kept up to a limit; what
/// lies behind that is passed over.
/// </summary>
internal sealed class MessageWindow : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private readonly Stream _stream;
    private readonly int _limit, _largestSize;
    private readonly PooledBytes _buffer = new(FirstSize);
    private int _start, _end, _unread, _filled;
    private long _fetched;

    /// <param name="stream">What is read; it is left open.</param>
    /// <param name="limit">How many bytes of a message are kept.</param>
    /// <param name="lookahead">How many bytes are asked for ahead of a message that is as long as that.</param>
    public MessageWindow(Stream stream, int limit, int lookahead)
    {
        _stream = stream;
        _limit = limit;
        // Where half of it is free at least, moving the bytes costs no more than reading them.
        _largestSize = Math.Max(FirstSize, 2 * (limit + lookahead));
    }

    /// <summary>Whether the message is longer than what is kept of it.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Whether the stream has no more bytes than are here.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Where in the stream the unread bytes begin.</summary>
    public long Offset => _fetched - (_filled - _unread);

    /// <summary>How many more bytes of the message are kept.</summary>
    public int Room => _limit - (_end - _start);

    public ReadOnlyMemory<byte> Message => _buffer.Bytes.AsMemory(_start, _end - _start);

    public ReadOnlySpan<byte> Unread => _buffer.Bytes.AsSpan(_unread, _filled - _unread);

    /// <summary>Begins a message with the next byte.</summary>
    public void Begin()
    {
        _start = _end = _unread;
        IsTruncated = false;
    }

    /// <summary>Passes over bytes.</summary>
    public void Skip(int count) => _unread += count;

    /// <summary>Puts the next bytes behind the message.</summary>
    public void Take(int count)
    {
        var kept = Math.Min(count, Room);
        if (_end != _unread)
            Buffer.BlockCopy(_buffer.Bytes, _unread, _buffer.Bytes, _end, kept);
        IsTruncated |= kept < count;
        _end += kept;
        _unread += count;
    }

    /// <summary>Takes bytes off the end of the message.</summary>
    public void Cut(int count) => _end -= count;

    /// <summary>Whether so many bytes are unread, or all that there are.</summary>
    public bool Has(int count) => IsEnd || _filled - _unread >= count;

    /// <summary>Reads on until so many bytes are unread, or to the end of the stream.</summary>
    public async ValueTask EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (!Has(count))
        {
            if (_filled == _buffer.Bytes.Length)
                MakeRoom();
            var read = await _stream.ReadAsync(_buffer.Bytes.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
            IsEnd = read == 0;
            _filled += read;
            _fetched += read;
        }
    }

    public void Dispose()
    {
        _buffer.Dispose();
        _start = _end = _unread = _filled = 0;
        IsEnd = true;
    }

    private void MakeRoom()
    {
        var (length, unread) = (_end - _start, _filled - _unread);
        Buffer.BlockCopy(_buffer.Bytes, _start, _buffer.Bytes, 0, length);
        Buffer.BlockCopy(_buffer.Bytes, _unread, _buffer.Bytes, length, unread);
        (_start, _end, _unread, _filled) = (0, length, length, length + unread);
        if (_filled > _buffer.Bytes.Length / 2)
            _buffer.Grow(Math.Min(2 * _filled, _largestSize), _filled);
    }
}
