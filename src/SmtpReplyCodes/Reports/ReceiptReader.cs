using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the fields of a message disposition notification (RFC 8098 section 3).</summary>
internal static class ReceiptReader
{
    /// <summary>Adds the recipient who got the message, and tells what became of it: the word behind the mode, <c>displayed</c> of <c>manual-action/MDN-sent-manually; displayed</c>; null where it is missing.</summary>
    public static string? Read(ReadOnlySpan<byte> text, ReportDraft report)
    {
        string? disposition = null;
        var recipient = report.Recipients.Count == 0 ? report.AddRecipient() : report.Recipients[0];
        var fields = new HeaderReader(text, MessageStart.Find(text));
        while (fields.Read())
        {
            if (fields.IsNamed("disposition"u8))
                disposition ??= TypeOf(EncodedWords.Decode(fields.Value));
            else if (fields.IsNamed("final-recipient"u8) && TypedAddress.TryRead(StatusText.Value(fields.Value), out _, out var final))
                recipient?.FinalRecipient ??= final;
            else if (fields.IsNamed("original-recipient"u8) && TypedAddress.TryReadOriginal(StatusText.Value(fields.Value), out _, out var original))
                recipient?.OriginalRecipient ??= original;
        }

        return disposition;
    }

    private static string TypeOf(string value)
    {
        var type = value[(value.IndexOf(';', StringComparison.Ordinal) + 1)..].AsSpan().Trim();
        var end = type.IndexOfAny(" /;(");
        return (end < 0 ? type : type[..end]).ToString().ToLowerInvariant();
    }
}
