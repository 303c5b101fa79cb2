using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds the header of the returned message: in a part of its own, else behind the text of the report.</summary>
internal static class OriginalReader
{
    public static OriginalMessage? Read(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, ReportText? text, ReportDraft report)
    {
        foreach (var part in parts)
        {
            if (part.Type is not (MediaType.Message or MediaType.Headers))
                continue;
            var body = part.Body(message);
            if (part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable)
                body = TransferDecoder.Decode(body[..Math.Min(body.Length, report.Options.MaxHeaderBytes)], part.Encoding, report.Options.MaxHeaderBytes);
            return HeaderOf(body, report.Options.MaxHeaderBytes);
        }

        return text is { OriginalStart: >= 0 } ? HeaderOf(Encoding.UTF8.GetBytes(text.Whole[text.OriginalStart..]), report.Options.MaxHeaderBytes) : null;
    }

    private static OriginalMessage? HeaderOf(ReadOnlySpan<byte> text, int limit)
    {
        text = text[..Math.Min(text.Length, limit)];
        var start = MessageStart.Find(text);
        var fields = new HeaderReader(text, start);
        while (fields.Read())
        {
        }

        return fields.BodyStart > start ? new OriginalMessage(text[start..fields.BodyStart].ToArray()) : null;
    }
}
