using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The log as a stream that is nowhere as a whole: its lines are made while it is read, so many bytes.</summary>
internal sealed class EndlessLog(long size) : Stream
{
    private readonly PostfixLog _log = new();
    private readonly byte[] _lines = new byte[1 << 16];
    private int _start, _end;
    private long _at;

    /// <summary>How long the making of the lines took.</summary>
    public TimeSpan Making { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
            MakeLines();
        var count = (int)Math.Min(Math.Min(buffer.Length, _end - _start), size - _at);
        _lines.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        _at += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void MakeLines()
    {
        const int longest = 2_048;
        var start = Stopwatch.GetTimestamp();
        (_start, _end) = (0, 0);
        while (_end < _lines.Length - longest)
            _end += Encoding.UTF8.GetBytes(_log.NextLine(), _lines.AsSpan(_end));
        Making += Stopwatch.GetElapsedTime(start);
    }
}
