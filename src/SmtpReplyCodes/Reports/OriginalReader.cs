using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the header of the returned message: in a part of its own, else behind the text of the report.</summary>
internal static class OriginalReader
{
    public static OriginalMessage? Read(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, ReportDraft report)
    {
        foreach (var part in parts)
        {
            if (part.Type is not (MediaType.Message or MediaType.Headers))
                continue;
            var body = part.Body(message);
            if (part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable)
                body = TransferDecoder.Decode(body[..(int)Math.Min(body.Length, 4L * report.Options.MaxHeaderBytes)], part.Encoding, int.MaxValue);
            return HeaderOf(body, report);
        }

        return null;
    }

    public static OriginalMessage? Read(ReportText text, ReportDraft report)
    {
        if (text.OriginalStart < 0)
            return null;
        var rest = text.Whole[text.OriginalStart..];
        var end = rest.IndexOf("\n\n");
        return HeaderOf(TextLines.Utf8(end < 0 ? rest : rest[..end]), report);
    }

    private static OriginalMessage? HeaderOf(ReadOnlySpan<byte> text, ReportDraft report)
    {
        var start = MessageStart.Find(text);
        var end = start;
        var fields = new HeaderReader(text, start);
        while (fields.Read())
        {
            if (fields.BodyStart - start > report.Options.MaxHeaderBytes)
            {
                report.Warn($"The header of the returned message was cut after {report.Options.MaxHeaderBytes} bytes.");
                break;
            }

            end = fields.BodyStart;
        }

        return end > start ? new OriginalMessage(text[start..end].ToArray()) : null;
    }
}
