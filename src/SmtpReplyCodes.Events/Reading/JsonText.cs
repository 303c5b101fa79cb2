using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>
/// The text of a string in JSON. The reader's own way throws for bytes that are no UTF-8 and for halves of surrogate pairs; here each becomes U+FFFD.
/// </summary>
internal static class JsonText
{
    private const int EscapedUnit = 6; // \uXXXX

    /// <summary>The text of the string or name at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader json) => json.ValueIsEscaped ? Unescape(json.ValueSpan) : Encoding.UTF8.GetString(json.ValueSpan);

    /// <param name="text">What stands between the quotation marks; the reader has checked its escapes.</param>
    private static string Unescape(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(text.Length);
        while (text.IndexOf((byte)'\\') is >= 0 and var at && at + 1 < text.Length)
        {
            result.Append(Encoding.UTF8.GetString(text[..at]));
            text = text[at..];
            var isUnit = text[1] == 'u' && text.Length >= EscapedUnit;
            result.Append(isUnit ? Unit(text[2..EscapedUnit]) : Control(text[1]));
            text = text[(isUnit ? EscapedUnit : 2)..];
        }

        result.Append(Encoding.UTF8.GetString(text));
        return WithWholePairs(result);
    }

    private static char Unit(ReadOnlySpan<byte> digits)
    {
        var unit = 0;
        foreach (var digit in digits)
            unit = (unit << 4) + (char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return (char)unit;
    }

    private static char Control(byte letter) => letter switch
    {
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        _ => (char)letter,
    };

    private static string WithWholePairs(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                text[i] = '\uFFFD';
        }

        return text.ToString();
    }
}
