using System.Globalization;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>A field of a form in the encoding of browsers (<c>application/x-www-form-urlencoded</c>).</summary>
internal static class FormField
{
    /// <summary>The value of the first field of that name; a body without such a field as it is.</summary>
    public static ReadOnlySpan<byte> Unwrap(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name)
    {
        for (var rest = body; ;)
        {
            var end = rest.IndexOf((byte)'&');
            var field = end < 0 ? rest : rest[..end];
            if (field.Length > name.Length && field.StartsWith(name) && field[name.Length] == '=')
                return Decode(field[(name.Length + 1)..]);
            if (end < 0)
                return body;
            rest = rest[(end + 1)..];
        }
    }

    private static byte[] Decode(ReadOnlySpan<byte> value)
    {
        var decoded = new byte[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var isEscape = value[i] == '%' && i + 2 < value.Length && byte.TryParse(value.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out decoded[length]);
            if (isEscape)
                i += 2;
            else
                decoded[length] = value[i] == '+' ? (byte)' ' : value[i];
            length++;
        }

        return decoded[..length];
    }
}
