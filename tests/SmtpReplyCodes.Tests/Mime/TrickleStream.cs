namespace SmtpReplyCodes.Tests.Mime;

/// <summary>A stream over a slow line: it gives at most so many bytes a read, waits in between, and may break off at its end.</summary>
internal sealed class TrickleStream(byte[] bytes, int chunk, Exception? end = null) : Stream
{
    private int _at;

    /// <summary>How many bytes were asked for and given.</summary>
    public int Given => _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var given = Math.Min(Math.Min(chunk, count), bytes.Length - _at);
        if (given == 0 && end is not null)
            throw end;
        Array.Copy(bytes, _at, buffer, offset, given);
        _at += given;
        return given;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_at % 7 == 0)
            await Task.Yield();
        var block = new byte[buffer.Length];
        var given = Read(block, 0, block.Length);
        block.AsMemory(0, given).CopyTo(buffer);
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
