using System.Text;

namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>An input that comes in chunks, one a read. Where the chunks throw, reading throws.</summary>
internal sealed class ChunkedStream(IEnumerable<byte[]> chunks) : Stream
{
    private readonly IEnumerator<byte[]> _chunks = chunks.GetEnumerator();

    public ChunkedStream(IEnumerable<string> chunks)
        : this(chunks.Select(Encoding.UTF8.GetBytes))
    {
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (!_chunks.MoveNext())
            return 0;
        _chunks.Current.Length.Should().BeInRange(1, count, "a chunk is handed over whole");
        _chunks.Current.CopyTo(buffer, offset);
        return _chunks.Current.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
