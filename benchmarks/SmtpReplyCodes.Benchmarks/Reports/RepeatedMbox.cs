using System.Text;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>An mbox that is nowhere as a whole: messages one after the other, again and again until it has so many bytes.</summary>
internal sealed class RepeatedMbox : Stream
{
    private const string Separator = "From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n";

    private readonly byte[] _round;
    private long _at;

    public RepeatedMbox(byte[][] messages, long size)
    {
        _round = Encoding.Latin1.GetBytes(string.Concat(messages.Select(message => Separator + Quote(Encoding.Latin1.GetString(message)) + "\n\n")));
        var rounds = ((size - 1) / _round.Length) + 1;
        Length = rounds * _round.Length;
        Messages = rounds * messages.Length;
    }

    /// <summary>How many messages it has.</summary>
    public long Messages { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var rest = _round.AsSpan((int)(_at % _round.Length));
        var count = (int)Math.Min(Math.Min(buffer.Length, rest.Length), Length - _at);
        rest[..count].CopyTo(buffer);
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

    /// <summary>As mboxrd has it. The line of an mbox that a message may come with is left out.</summary>
    private static string Quote(string message)
    {
        var lines = message.Split('\n');
        var own = lines[0].StartsWith("From ", StringComparison.Ordinal) ? lines.Skip(1) : lines;
        return string.Join('\n', own.Select(line => line.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? ">" + line : line));
    }
}
