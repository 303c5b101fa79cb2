using System.Buffers;

namespace SmtpReplyCodes.Mime;

/// <summary>A block of bytes out of the shared pool that can be changed for a larger one.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    /// <summary>The bytes; at least as many as were asked for.</summary>
    public byte[] Bytes { get; private set; } = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Sees to it that there is room for so many bytes; the first <paramref name="kept"/> stay.</summary>
    public void Grow(int size, int kept)
    {
        if (size <= Bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(size);
        Bytes.AsSpan(0, kept).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = larger;
    }

    public void Dispose()
    {
        if (Bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = [];
    }
}
