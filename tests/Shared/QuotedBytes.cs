using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.TestSupport;

/// <summary>Bytes as the transcripts of scripted servers have them: <c>'550 No\r\n'</c>.</summary>
internal static class QuotedBytes
{
    /// <summary>The text of a quoted run of bytes, with backslashes before what cannot stand for itself.</summary>
    public static string Text(string literal)
    {
        var bytes = new List<byte>();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                bytes.Add((byte)literal[i]);
                continue;
            }

            i++;
            if (literal[i] == 'x')
            {
                bytes.Add(byte.Parse(literal.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(literal[i] switch { 'r' => '\r', 'n' => '\n', 't' => '\t', var other => other }));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
