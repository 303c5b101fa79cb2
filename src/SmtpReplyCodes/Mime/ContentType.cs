using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Reads the value of <c>Content-Type</c> as far as parts are told apart by it (RFC 2045 section 5).</summary>
internal static class ContentType
{
    /// <summary>The kind of media. Types are compared without case; blanks around the slash are passed over.</summary>
    public static MediaType Read(ReadOnlySpan<byte> value)
    {
        var (type, subtype) = Split(value);
        if (Ascii.EqualsIgnoreCase(type, "text"u8))
            return Ascii.EqualsIgnoreCase(subtype, "html"u8) ? MediaType.Html : IsHeaders(subtype) ? MediaType.Headers : MediaType.Text;
        if (Ascii.EqualsIgnoreCase(type, "multipart"u8))
            return MediaType.Multipart;
        if (!Ascii.EqualsIgnoreCase(type, "message"u8))
            return type.IsEmpty ? MediaType.None : MediaType.Other;
        if (Ascii.EqualsIgnoreCase(subtype, "rfc822"u8) || Ascii.EqualsIgnoreCase(subtype, "global"u8) || Ascii.EqualsIgnoreCase(subtype, "partial"u8))
            return MediaType.Message;
        return IsHeaders(subtype) ? MediaType.Headers : MediaType.Fields;
    }

    /// <summary>Whether the value names this subtype, in lower case.</summary>
    public static bool IsSubtype(ReadOnlySpan<byte> value, ReadOnlySpan<byte> subtype) => Ascii.EqualsIgnoreCase(Split(value).Subtype, subtype);

    private static bool IsHeaders(ReadOnlySpan<byte> subtype) =>
        Ascii.EqualsIgnoreCase(subtype, "rfc822-headers"u8) || Ascii.EqualsIgnoreCase(subtype, "rfc822-header"u8)
        || Ascii.EqualsIgnoreCase(subtype, "global-headers"u8);

    private static Halves Split(ReadOnlySpan<byte> value)
    {
        var end = value.IndexOfAny(";\r\n("u8);
        var text = end < 0 ? value : value[..end];
        var slash = text.IndexOf((byte)'/');
        if (slash < 0)
            return new Halves(Trim(text), default);
        var subtype = Trim(text[(slash + 1)..]);
        var blank = subtype.IndexOfAny((byte)' ', (byte)'\t');
        return new Halves(Trim(text[..slash]), blank < 0 ? subtype : subtype[..blank]);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\""u8);

    private readonly ref struct Halves(ReadOnlySpan<byte> type, ReadOnlySpan<byte> subtype)
    {
        public readonly ReadOnlySpan<byte> Type = type, Subtype = subtype;

        public void Deconstruct(out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> subtype)
        {
            type = Type;
            subtype = Subtype;
        }
    }
}
