using System.Buffers;

namespace SmtpReplyCodes.Mime;

/// <summary>Undoes the transfer encoding of a body (RFC 2045 section 6). Whatever the bytes are, they give something: what is broken is skipped.</summary>
internal static class TransferDecoder
{
    /// <summary>The bytes behind an encoded body, at most <paramref name="limit"/> of them.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> body, TransferEncoding encoding, int limit) => encoding switch
    {
        TransferEncoding.Identity => body[..Math.Clamp(limit, 0, body.Length)].ToArray(),
        TransferEncoding.QuotedPrintable or TransferEncoding.Base64 => DecodeText(body, encoding, limit),
        _ => [],
    };

    /// <summary>The size is known only afterwards, so that a rented buffer takes the bytes first.</summary>
    private static byte[] DecodeText(ReadOnlySpan<byte> body, TransferEncoding encoding, int limit)
    {
        var isBase64 = encoding == TransferEncoding.Base64;
        var size = Math.Clamp(limit, 0, isBase64 ? Base64Text.MaximumSize(body.Length) : body.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        var target = buffer.AsSpan(0, size);
        var decoded = target[..(isBase64 ? Base64Text.Decode(body, target) : QuotedPrintableText.Decode(body, target))].ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return decoded;
    }
}
