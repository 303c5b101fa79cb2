using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A message taken apart as a mail library would have done it.</summary>
internal static class TakenApart
{
    private static readonly MimeLimits Limits = new(1_000, 20, 256 * 1024);

    /// <param name="message">The message, its header first.</param>
    /// <param name="isDecoded">Whether the library has undone the transfer encodings.</param>
    public static ParsedPart Of(byte[] message, bool isDecoded) => Of(message, MimeReader.Read(message, 0, Limits, out _).ToArray(), 0, isDecoded);

    private static ParsedPart Of(byte[] message, MimePart[] parts, int index, bool isDecoded)
    {
        var part = parts[index];
        var header = message.AsMemory(part.Start..part.BodyStart);
        if (part.Type == MediaType.Multipart)
            return new ParsedPart { Header = header, Parts = Enumerable.Range(0, parts.Length).Where(i => parts[i].Parent == index).Select(i => Of(message, parts, i, isDecoded)) };
        var isEncoded = part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable;
        var content = isEncoded && isDecoded ? TransferDecoder.Decode(part.Body(message), part.Encoding, int.MaxValue) : part.Body(message).ToArray();
        return new ParsedPart { Header = header, Content = new MemoryStream(content), IsDecoded = isDecoded };
    }
}
