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

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= 'A' and <= 'F' ? c - 'A' + 10 : -1;
}
