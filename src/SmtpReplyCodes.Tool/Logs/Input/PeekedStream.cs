using System.Text;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A stream whose beginning has been looked at already; it is read as if nobody had. A mark of UTF-8 is no part of it.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private const int Longest = 4096, Shortest = 3;

    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _unread;

    private PeekedStream(ReadOnlyMemory<byte> head, Stream rest)
    {
        Head = _unread = head.Span.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        _rest = rest;
    }

    /// <summary>The beginning: what could be had without waiting for more, but enough to tell what it is.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    public static async ValueTask<PeekedStream> OfAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[Longest];
        var count = await stream.ReadAtLeastAsync(head, Shortest, throwOnEndOfStream: false, cancellationToken);
        return new PeekedStream(head.AsMemory(0, count), stream);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_unread.IsEmpty)
            return _rest.ReadAsync(buffer, cancellationToken);
        var count = Math.Min(buffer.Length, _unread.Length);
        _unread[..count].CopyTo(buffer);
        _unread = _unread[count..];
        return ValueTask.FromResult(count);
    }

    protected override void Dispose(bool disposing)
    {
        _rest.Dispose();
        base.Dispose(disposing);
    }
}
