using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>UTF-7 (RFC 2152), which the platform no longer reads. Runs that are no base64 of whole characters stay as they stand.</summary>
internal static class Utf7
{
    /// <summary>The text of bytes that are all ASCII.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (bytes.IndexOf((byte)'+') is >= 0 and var plus)
        {
            AppendAscii(text, bytes[..plus]);
            bytes = bytes[plus..];
            var length = RunLength(bytes);
            if (!TryAppendRun(text, bytes[1..length]))
                AppendAscii(text, bytes[..length]);
            else if (length < bytes.Length && bytes[length] == '-')
                length++;
            bytes = bytes[length..];
        }

        AppendAscii(text, bytes);
        return text.ToString();
    }

    /// <summary>The <c>+</c> and the letters of base64 behind it.</summary>
    private static int RunLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while (length < bytes.Length && Base64Text.Value(bytes[length]) >= 0)
            length++;
        return length;
    }

    /// <summary>Appends the characters of a run; of an empty one the <c>+</c> that <c>+-</c> stands for.</summary>
    private static bool TryAppendRun(StringBuilder text, ReadOnlySpan<byte> run)
    {
        var start = text.Length;
        uint bits = 0;
        var count = 0;
        foreach (var c in run)
        {
            bits = (bits << 6) | (uint)Base64Text.Value(c);
            count += 6;
            if (count < 16)
                continue;
            count -= 16;
            text.Append((char)(bits >> count));
            bits &= (1u << count) - 1;
        }

        if (run.IsEmpty)
            text.Append('+');
        if (count < 6 && bits == 0)
            return true;
        text.Length = start;
        return false;
    }

    private static void AppendAscii(StringBuilder text, ReadOnlySpan<byte> bytes)
    {
        foreach (var c in bytes)
            text.Append((char)c);
    }
}
