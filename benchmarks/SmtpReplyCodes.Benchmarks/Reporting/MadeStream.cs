namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>A stream that is nowhere as a whole: its bytes are made while it is read from start to end.</summary>
internal abstract class MadeStream : Stream
{
    private long _at;

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Position { get => _at; set => throw new NotSupportedException(); }

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override int Read(Span<byte> buffer)
    {
        var bytes = Make(_at);
        var count = (int)Math.Min(Math.Min(buffer.Length, bytes.Length), Length - _at);
        bytes[..count].CopyTo(buffer);
        _at += count;
        return count;
    }

    public sealed override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public sealed override void Flush()
    {
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Some of the bytes that stand at a place, at least one.</summary>
    protected abstract ReadOnlySpan<byte> Make(long place);
}
