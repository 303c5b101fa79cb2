using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Reads the address of <c>Final-Recipient</c> and <c>Original-Recipient</c> (RFC 3464 sections 2.3.1 and 2.3.2): a type, a semicolon and an address,
/// which mail systems surround with brackets, comments and names.
/// </summary>
internal static class TypedAddress
{
    private const string Escape = @"\x{";

    /// <summary>Reads an address.</summary>
    /// <param name="fieldValue">The value of the field, decoded and unfolded.</param>
    /// <param name="type">The type in lower case (<c>rfc822</c>, <c>utf-8</c>, <c>x400</c>); empty when the field gives none.</param>
    /// <param name="address">The address without brackets, comments and control characters; as it stands when the type is none of mail's.</param>
    /// <returns>Whether there is an address.</returns>
    public static bool TryRead(string fieldValue, out string type, out string address)
    {
        if (TryReadPlain(fieldValue, out type, out address))
            return true;
        var text = FieldText.SplitType(FieldText.CutComments(fieldValue, out _), out type).Trim().ToString();
        address = IsMail(type) ? ReadMailbox(DecodeUnicode(text)) : StripBrackets(text);
        return address.Length > 0 && !address.Equals("unknown", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Reads the address of <c>Original-Recipient</c>, which is that of ORCPT. There it is xtext (RFC 3461 section 4), and some servers copy it undecoded.
    /// </summary>
    public static bool TryReadOriginal(string fieldValue, out string type, out string address)
    {
        var isRead = TryRead(fieldValue, out type, out address);
        if (isRead && type == "rfc822")
            address = Xtext.DecodeAddress(address);
        return isRead;
    }

    /// <summary><c>rfc822; user@example.com</c>, as nearly all fields are: nothing has to be taken off.</summary>
    public static bool TryReadPlain(ReadOnlySpan<char> value, out string type, out string address)
    {
        (type, address) = ("rfc822", "");
        var semicolon = value.IndexOf(';');
        if (semicolon < 0 || !value[..semicolon].Trim().Equals(type, StringComparison.OrdinalIgnoreCase))
            return false;
        var text = value[(semicolon + 1)..].Trim();
        if (text.IndexOfAny("\"(<\\") >= 0 || !AddressText.IsAddress(text))
            return false;
        address = text.ToString();
        return true;
    }

    /// <summary>The types registered for mail (RFC 3464 section 2.1.2, RFC 6533 section 3), and how else servers name them.</summary>
    private static bool IsMail(string type) => type is "" or "rfc822" or "utf-8" or "utf8" or "smtp" or "rfc-822" or "rfc2822" or "rfc5322" or "internet" or "mailto";

    /// <summary>
    /// An address is taken out of the marks around it and off what follows, but not out of words: <c>first last@example.com</c> stays whole rather than
    /// blaming somebody else. Without an at sign it is the name of a local user, or a command or file of an alias.
    /// </summary>
    private static string ReadMailbox(string text)
    {
        var inner = InnerBrackets(text);
        if (AddressText.IsAddress(inner))
            return inner.ToString();
        var start = AddressText.Find(inner, 0, out var length);
        if (start == 0 || (start > 0 && inner[start - 1] is ':' or ';' or '=' or '\'' or '"' && !inner[..start].Contains(' ')))
            return inner.Slice(start, length).ToString();
        var isUser = !inner.Contains('@') && inner.Length > 0 && inner[0] is not ('"' or '|' or '/');
        var blank = isUser ? inner.IndexOf(' ') : -1;
        return (blank < 0 ? inner : inner[..blank]).ToString();
    }

    /// <summary>What stands in the innermost angle brackets; the whole text when there are none or the address stands before them.</summary>
    private static ReadOnlySpan<char> InnerBrackets(string text)
    {
        var open = text.LastIndexOf('<');
        var inner = text.AsSpan(open + 1);
        var close = inner.IndexOf('>');
        if (close >= 0)
            inner = inner[..close];
        return inner.Contains('@') || open < 0 || !text.AsSpan(0, open).Contains('@') ? inner.Trim() : text.AsSpan(0, open).Trim();
    }

    private static string StripBrackets(string text) => text.StartsWith('<') && text.EndsWith('>') ? text[1..^1].Trim() : text;

    /// <summary>Decodes the <c>\x{E9}</c> of RFC 6533 section 3. What is no visible character stays encoded.</summary>
    private static string DecodeUnicode(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
            return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (ReadEscape(text.AsSpan(at), out var length) is { } rune)
            {
                decoded.Append(rune.ToString());
                at += length - 1;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }

    private static Rune? ReadEscape(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith(Escape))
            return null;
        var digits = text[Escape.Length..Math.Min(text.Length, Escape.Length + 7)];
        var end = digits.IndexOf('}');
        if (end < 0 || !int.TryParse(digits[..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || !Rune.TryCreate(value, out var rune))
            return null;
        length = Escape.Length + end + 1;
        return Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? null : rune;
    }
}
