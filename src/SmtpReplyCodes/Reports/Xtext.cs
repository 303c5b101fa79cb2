using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>The encoding of values in the envelope (RFC 3461 section 4): a plus sign and two hexadecimal digits stand for a character.</summary>
internal static class Xtext
{
    /// <summary>Decodes what is encoded as it should be, in upper case; what would be no visible ASCII character stays.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('+', StringComparison.Ordinal))
            return text;
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '+' && i + 2 < text.Length && Digit(text[i + 1]) is >= 0 and var high && Digit(text[i + 2]) is >= 0 and var low && (char)((high << 4) + low) is > ' ' and < '\x7f' and var c)
            {
                decoded.Append(c);
                i += 2;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>
    /// Decodes an address that may be no xtext at all: <c>+2B</c> and <c>+3D</c>, a plus and an equals sign, the only visible characters that must be encoded;
    /// all others come as they are. So that <c>user+AB@example.com</c> and <c>user+21@example.com</c> survive, one plus with anything else behind it says that the
    /// text is no xtext, and so does an equals sign, or a code that ends the local part.
    /// </summary>
    public static string DecodeAddress(string address)
    {
        if (address.Contains('=', StringComparison.Ordinal))
            return address;
        for (var plus = address.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = address.IndexOf('+', plus + 1))
        {
            var code = address.AsSpan(plus + 1);
            if (!(code.StartsWith("2B") || code.StartsWith("3D")) || code.Length == 2 || code[2] == '@')
                return address;
        }

        return address.Replace("+2B", "+", StringComparison.Ordinal).Replace("+3D", "=", StringComparison.Ordinal);
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= 'A' and <= 'F' ? c - 'A' + 10 : -1;
}
