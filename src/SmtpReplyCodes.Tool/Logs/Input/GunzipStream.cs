using System.IO.Compression;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Reads what gzip has compressed, one part or several. Unlike the stream of .NET it tells, at the end, when the data stop in the middle.</summary>
internal sealed class GunzipStream : ForwardStream
{
    private readonly AppendedStream _compressed;
    private readonly GZipStream _text;
    private bool _isAtEnd;

    /// <param name="compressed">The compressed data; it is closed with this stream.</param>
    public GunzipStream(Stream compressed)
    {
        _compressed = new AppendedStream(compressed);
        _text = new GZipStream(_compressed, CompressionMode.Decompress);
    }

    /// <summary>Whether data begin as gzip writes them.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);

    /// <exception cref="InvalidDataException">The data are damaged, or end early.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isAtEnd || buffer.IsEmpty)
            return 0;
        try
        {
            if (await _text.ReadAsync(buffer, cancellationToken) is > 0 and var count)
                return count;
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("The compressed data are damaged.", e);
        }

        _isAtEnd = true;
        if (!await IsWholeAsync(cancellationToken))
            throw new InvalidDataException("The compressed data end early, or something else follows them.");
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>
    /// Where the last part is whole, one more can follow: one of a single letter is handed over, and has to come out. In the middle of a part it would be taken for data, and something else
    /// comes out, or nothing.
    /// </summary>
    private async ValueTask<bool> IsWholeAsync(CancellationToken cancellationToken)
    {
        _compressed.Append(Compress("."u8));
        var read = new byte[2];
        try
        {
            return await _text.ReadAtLeastAsync(read, read.Length, throwOnEndOfStream: false, cancellationToken) == 1 && read[0] == '.';
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Compress(ReadOnlySpan<byte> text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(text);
        return compressed.ToArray();
    }
}
