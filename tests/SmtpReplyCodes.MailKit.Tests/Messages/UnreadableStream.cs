namespace SmtpReplyCodes.Tests.Messages;

/// <summary>A stream that nobody may read.</summary>
internal sealed class UnreadableStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => 1_000_000;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("It was read.");

    public override long Seek(long offset, SeekOrigin origin) => throw new IOException("It was read.");

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
