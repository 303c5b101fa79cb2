using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Reads what the header of a part says of its body.</summary>
internal static class PartHeader
{
    /// <summary>Reads the header that begins where the part does, and notes where the body begins.</summary>
    /// <param name="message">The message.</param>
    /// <param name="part">The part.</param>
    /// <param name="limit">How many bytes of the header are looked at.</param>
    /// <returns>Whether the header is longer than the limit.</returns>
    public static bool Read(ReadOnlySpan<byte> message, ref MimePart part, int limit)
    {
        var isCut = false;
        var most = part.Start + Math.Min(limit, message.Length - part.Start);
        var fields = new HeaderReader(message, part.Start);
        while (fields.Read())
        {
            // What lies behind the limit is passed over, so that it does not count as the body.
            isCut |= fields.BodyStart > most;
            if (fields.BodyStart > most)
                continue;
            if (fields.Name.Length < 12 || (fields.Name[0] | 0x20) != 'c')
                continue;
            if (fields.IsNamed("content-type"u8) && part.TypeEnd == 0)
                (part.TypeStart, part.TypeEnd, part.Type) = (fields.ValueStart, fields.ValueEnd, ContentType.Read(fields.Value));
            else if (fields.IsNamed("content-transfer-encoding"u8))
                part.Encoding = EncodingOf(fields.Value);
            else if (fields.IsNamed("content-disposition"u8))
                part.IsAttachment = Ascii.EqualsIgnoreCase(fields.Value[..Math.Min(10, fields.Value.Length)], "attachment"u8);
        }

        part.BodyStart = fields.BodyStart;
        return isCut;
    }

    private static TransferEncoding EncodingOf(ReadOnlySpan<byte> value)
    {
        var name = value.Trim(" \t\"\r\n"u8);
        return Ascii.EqualsIgnoreCase(name, "base64"u8) ? TransferEncoding.Base64
            : Ascii.EqualsIgnoreCase(name, "quoted-printable"u8) ? TransferEncoding.QuotedPrintable
            : Ascii.EqualsIgnoreCase(name, "x-uuencode"u8) || Ascii.EqualsIgnoreCase(name, "uuencode"u8) || Ascii.EqualsIgnoreCase(name, "x-uue"u8) ? TransferEncoding.Uuencode
            : TransferEncoding.Identity;
    }
}
