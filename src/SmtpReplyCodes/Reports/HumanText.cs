using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Puts the text together that a message has for people: its text parts before the returned message; of alternatives the plain one, HTML only where there is no other.</summary>
internal static class HumanText
{
    /// <summary>The text of these parts, one below the other.</summary>
    public static string Read(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, ReportDraft report)
    {
        string? first = null;
        StringBuilder? all = null;
        var left = report.Options.MaxTextLength;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Type is MediaType.Message or MediaType.Headers)
                break;
            if (!IsShown(message, parts, i))
                continue;
            var text = Decode(message, parts[i], Math.Max(0, left), report);
            if (text.Length == 0)
                continue;
            left -= text.Length;
            if (first is null)
                first = text;
            else
                (all ??= new StringBuilder(TextLines.Normalize(first))).Append("\n\n").Append(TextLines.Normalize(text)); // a CR at the end of a part makes no CRLF with the LF behind it
        }

        return all?.ToString() ?? first ?? "";
    }

    /// <summary>Finds the text, its transfer encoding undone, where it is one plain part, none of which has to be left out.</summary>
    public static bool TryFindPlain(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, ReportDraft report, out ReadOnlySpan<byte> plain)
    {
        plain = default;
        var only = -1;
        for (var i = 0; i < parts.Length && parts[i].Type is not (MediaType.Message or MediaType.Headers); i++)
        {
            if (!IsShown(message, parts, i))
                continue;
            if (only >= 0)
                return false;
            only = i;
        }

        if (only < 0 || parts[only].Type == MediaType.Html || parts[only].End - parts[only].BodyStart > report.Options.MaxTextLength || !Charsets.IsAsciiAsItStands(CharsetOf(parts[only].ContentType(message))))
            return false;
        plain = parts[only].Body(message);
        if (parts[only].Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable)
            plain = TransferDecoder.Decode(plain, parts[only].Encoding, plain.Length);
        return PlainText.Is(plain, parts[only].Type);
    }

    /// <summary>The text of a part, at most so many characters.</summary>
    public static string Decode(ReadOnlySpan<byte> message, in MimePart part, int limit, ReportDraft report)
    {
        var body = part.Body(message);
        var most = part.Encoding == TransferEncoding.Identity ? limit : (int)Math.Min(limit * 4L, int.MaxValue);
        if (body.Length > most)
        {
            report.Warn($"The text was cut after {report.Options.MaxTextLength} characters.");
            body = body[..most];
        }

        if (part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable)
            body = TransferDecoder.Decode(body, part.Encoding, most);
        var text = Uuencode.Cut(Charsets.GetString(body, CharsetOf(part.ContentType(message))));
        if (part.Type == MediaType.Html || (part.Type == MediaType.None && LooksLikeHtml(text)))
            text = HtmlText.Reduce(text, Math.Min(limit, int.MaxValue - 1) + 1); // one more shows that there is more
        return report.Cut(text, limit);
    }

    private static ReadOnlySpan<byte> CharsetOf(ReadOnlySpan<byte> contentType)
    {
        var charset = MimeParameter.FindRaw(contentType, "charset"u8);
        return charset.IsEmpty && contentType.Contains((byte)'*') && MimeParameter.Find(contentType, "charset"u8) is { } split ? Encoding.UTF8.GetBytes(split) : charset;
    }

    private static bool IsShown(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, int index)
    {
        ref readonly var part = ref parts[index];
        if (part.Type is not (MediaType.Text or MediaType.None or MediaType.Html) || (part.IsAttachment && index > 1))
            return false;
        if (part.Type != MediaType.Html)
            return part.BodyStart < part.End && (SaysEnough(message, part) || !HasHtmlBeside(parts, index));
        // An alternative to text that stands beside it.
        for (var i = 0; i < parts.Length; i++)
        {
            if (i != index && parts[i].Parent == part.Parent && parts[i].Type is MediaType.Text or MediaType.None && SaysEnough(message, parts[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a plain part names an address; one that does not may ask to look at the HTML beside it. What is encoded cannot be told so quickly.</summary>
    private static bool SaysEnough(ReadOnlySpan<byte> message, in MimePart part) =>
        part.Encoding == TransferEncoding.Base64 ? part.End - part.BodyStart > 40 : part.Body(message).Contains((byte)'@');

    private static bool HasHtmlBeside(ReadOnlySpan<MimePart> parts, int index)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Type == MediaType.Html && parts[i].Parent == parts[index].Parent && parts[index].Parent >= 0)
                return true;
        }

        return false;
    }

    private static bool LooksLikeHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }
}
