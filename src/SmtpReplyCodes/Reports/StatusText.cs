using System.Buffers;
using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the values of the fields of a delivery status.</summary>
internal static class StatusText
{
    /// <summary>The first word of <c>Action</c>; sendmail puts a comment behind it: <c>delivered (to mailbox)</c>.</summary>
    public static DeliveryAction ReadAction(ReadOnlySpan<byte> value)
    {
        var text = value.Trim(" \t\"'"u8);
        var end = 0;
        while (end < text.Length && (text[end] | 0x20) is >= 'a' and <= 'z')
            end++;
        var word = text[..end];
        return Is(word, "failed"u8) || Is(word, "failure"u8) || Is(word, "fail"u8) ? DeliveryAction.Failed
            : Is(word, "delayed"u8) || Is(word, "deferred"u8) || Is(word, "transferred"u8) ? DeliveryAction.Delayed
            : Is(word, "delivered"u8) || Is(word, "deliverable"u8) ? DeliveryAction.Delivered
            : Is(word, "relayed"u8) ? DeliveryAction.Relayed
            : Is(word, "expanded"u8) ? DeliveryAction.Expanded
            : DeliveryAction.Unknown;
    }

    /// <summary>The code of <c>Status</c>, and what stands behind it: <c>5.1.2 (550 Nowhere to deliver mail to …)</c> of Haraka.</summary>
    public static void ReadStatus(ReadOnlySpan<char> value, RecipientDraft recipient)
    {
        var text = value.TrimStart("\"'#(< \t");
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        if (EnhancedStatusCode.TryParse(text[..end].TrimEnd('.'), out var code))
            recipient.Status = code;
        var rest = text[end..].Trim();
        if (rest is ['(', .., ')'])
            rest = rest[1..^1];
        if (rest.Length > 0 && rest.IndexOfAnyExceptInRange('\0', '@') >= 0)
            recipient.StatusComment = rest.ToString();
    }

    /// <summary>A value on one line, undecoded.</summary>
    public static string Value(ReadOnlySpan<byte> value) => Lines(value).Replace('\n', ' ');

    /// <summary>A folded value line by line, without the blanks around each, joined by LF. Nothing is decoded: no encoded word may stand there (RFC 2047 section 5).</summary>
    public static string Lines(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny((byte)'\n', (byte)'\r') < 0)
            return Charsets.GetString(value.Trim(" \t"u8), default);
        var buffer = ArrayPool<byte>.Shared.Rent(value.Length);
        var text = Charsets.GetString(buffer.AsSpan(0, Join(value, buffer)), default);
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    private static int Join(ReadOnlySpan<byte> value, Span<byte> joined)
    {
        var length = 0;
        var lines = new LineReader(value);
        while (lines.Read())
        {
            if (lines.IsBlank)
                continue;
            if (length > 0)
                joined[length++] = (byte)'\n';
            var line = lines.Line.Trim(" \t"u8);
            line.CopyTo(joined[length..]);
            length += line.Length;
        }

        return length;
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(word, lower);
}
