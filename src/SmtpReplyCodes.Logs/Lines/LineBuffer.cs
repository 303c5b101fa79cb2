namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Cuts a stream into lines, in a buffer that grows no further than the longest line.</summary>
internal sealed class LineBuffer(Stream stream, int longest)
{
    private const int FirstSize = 65_536;

    private byte[] _buffer = new byte[Math.Min(FirstSize, longest + 3)];
    private int _start;
    private int _end;
    private int _searched;
    private bool _isTooLong;

    /// <summary>Where the last byte stands that is in no text; -1 for none. Few logs have any, and their lines need not be looked through one by one.</summary>
    private int _lastBinary = -1;

    /// <summary>How many bytes came from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The next line that is in the buffer whole, without its end; at the end of the stream what is left.</summary>
    /// <param name="line">The line; it holds until the buffer is filled.</param>
    /// <param name="isTooLong">Whether it was longer than it may be; <paramref name="line"/> is its end then.</param>
    /// <param name="isBinary">Whether it holds what no text does.</param>
    public bool TryNext(out ReadOnlySpan<byte> line, out bool isTooLong, out bool isBinary)
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var place = rest[_searched..].IndexOf((byte)'\n');
        var isOpen = place < 0;
        var length = _searched + place;
        _searched = isOpen ? rest.Length : 0; // a long line comes in many pieces
        line = isOpen ? rest : rest[..length];
        if (line is [.., (byte)'\r'])
            line = line[..^1];
        isTooLong = _isTooLong || line.Length > longest;
        isBinary = _lastBinary >= _start && LogText.IsBinary(line);
        if (isOpen && (!IsAtEnd || !(rest.Length > 0 || _isTooLong)))
            return false;
        _isTooLong = false;
        if (isOpen)
        {
            _start = _end;
            _searched = 0;
            return true;
        }

        _start += length + 1;
        return true;
    }

    /// <summary>Brings more into the buffer. The caller goes on with <see cref="TryNext"/> whatever came.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MakeRoom();
        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        if (LogText.LastBinary(_buffer.AsSpan(_end, count)) is >= 0 and var binary)
            _lastBinary = _end + binary;
        _end += count;
        BytesRead += count;
        IsAtEnd = count == 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _lastBinary -= Math.Min(_start, _lastBinary + 1);
            _start = 0;
        }

        if (_end < _buffer.Length)
            return;
        if (_buffer.Length < longest + 3)
        {
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, longest + 3));
            return;
        }

        // The line is too long: what came of it is of no use.
        _isTooLong = true;
        _lastBinary = -1;
        _end = 0;
        _searched = 0;
    }
}
