using System.Buffers;
using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>The text of most reports: one part in ASCII that is no HTML; once its transfer encoding is undone, it needs no decoding but for its line ends.</summary>
internal static class PlainText
{
    private static readonly SearchValues<byte> Printable = SearchValues.Create("\t\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    /// <summary>Whether the body of a part, its transfer encoding undone, is such text, as whoever decodes it would find too.</summary>
    public static bool Is(ReadOnlySpan<byte> body, MediaType type) =>
        !body.ContainsAnyExcept(Printable) && !(type == MediaType.None && body.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        && body.IndexOf("begin "u8) < 0 && !(body.Contains((byte)'\r') && body.IndexOf("\r\r"u8) >= 0);

    /// <summary>Such text with LF for all line ends, which is never longer.</summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<char> decoded)
    {
        var length = 0;
        for (int end; (end = text.IndexOf((byte)'\r')) >= 0; text = text[LineReader.Behind(text, end)..])
        {
            length += Encoding.ASCII.GetChars(text[..end], decoded[length..]);
            decoded[length++] = '\n';
        }

        return length + Encoding.ASCII.GetChars(text, decoded[length..]);
    }

    /// <summary>The same in bytes.</summary>
    public static byte[] Normalize(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'\r'))
            return text.ToArray();
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        var normalized = buffer.AsSpan(0, Normalize(text, buffer)).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return normalized;
    }

    private static int Normalize(ReadOnlySpan<byte> text, Span<byte> normalized)
    {
        var length = 0;
        for (int end; (end = text.IndexOf((byte)'\r')) >= 0; text = text[LineReader.Behind(text, end)..])
        {
            text[..end].CopyTo(normalized[length..]);
            length += end;
            normalized[length++] = (byte)'\n';
        }

        text.CopyTo(normalized[length..]);
        return length + text.Length;
    }
}
