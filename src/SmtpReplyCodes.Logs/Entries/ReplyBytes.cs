using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What a server said, out of the writing of a log: line ends, blanks and bytes beyond ASCII put back.</summary>
internal static class ReplyBytes
{
    /// <summary>The text as the server wrote it, lines parted by <c>\n</c>.</summary>
    public static string Read(ReadOnlySpan<byte> bytes, LogForm? form)
    {
        if (form is { Escapes: not LogEscapes.None } && bytes.Contains((byte)'\\'))
            bytes = Unescape(bytes, form.Escapes);
        var text = LogText.Decode(bytes);
        if (form?.Blank is { } blank)
            text = text.Replace(blank, " ", StringComparison.Ordinal);
        if (form?.Table is not null)
            text = text.Replace("\"\"", "\"", StringComparison.Ordinal);
        if (form?.Newline is { } newline)
            text = newline.Length > 1 ? text.Replace(newline, "\n", StringComparison.Ordinal) : Break(text, newline[0]);
        return text.Trim();
    }

    /// <summary>A single character may stand for itself too, as the slash of a link does: it ends a line where the next one of the reply begins, or nothing more comes.</summary>
    private static string Break(string text, char newline)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == newline && (i == characters.Length - 1 || SaidText.BeginsWithCode(text.AsSpan(i + 1))))
                characters[i] = '\n';
        }

        return new string(characters);
    }

    private static byte[] Unescape(ReadOnlySpan<byte> bytes, LogEscapes escapes)
    {
        var result = new byte[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var used = escapes == LogEscapes.Octal ? ReadOctal(bytes[at..], out var value) : ReadVis(bytes[at..], out value);
            result[length++] = used > 0 ? value : bytes[at];
            at += Math.Max(used, 1);
        }

        return result[..length];
    }

    /// <summary>A byte of the upper half, <c>\344</c>.</summary>
    private static int ReadOctal(ReadOnlySpan<byte> text, out byte value)
    {
        value = 0;
        if (text is not [(byte)'\\', >= (byte)'2' and <= (byte)'3', >= (byte)'0' and <= (byte)'7', >= (byte)'0' and <= (byte)'7', ..])
            return 0;
        value = (byte)(((text[1] - '0') << 6) | ((text[2] - '0') << 3) | (text[3] - '0'));
        return 4;
    }

    /// <summary><c>\M-C</c>, <c>\M^A</c>, <c>\^A</c>, <c>\\</c>.</summary>
    private static int ReadVis(ReadOnlySpan<byte> text, out byte value)
    {
        value = 0;
        switch (text)
        {
            case [(byte)'\\', (byte)'M', (byte)'-', var low, ..]:
                value = (byte)(low | 0x80);
                return 4;
            case [(byte)'\\', (byte)'M', (byte)'^', var control, ..]:
                value = (byte)((control ^ 0x40) | 0x80);
                return 4;
            case [(byte)'\\', (byte)'^', var control, ..]:
                value = (byte)(control ^ 0x40);
                return 3;
            case [(byte)'\\', (byte)'\\', ..]:
                value = (byte)'\\';
                return 2;
            default:
                return 0;
        }
    }
}
