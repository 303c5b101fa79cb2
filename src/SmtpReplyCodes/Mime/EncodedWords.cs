using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Header values as they stand in a message, to text: unfolded (RFC 5322 section 2.2.3), with encoded words read (RFC 2047) and raw UTF-8 (RFC 6532).</summary>
internal static class EncodedWords
{
    /// <summary>The text of a raw header value, on one line. Words that are none stay as they stand.</summary>
    public static string Decode(ReadOnlySpan<byte> rawValue)
    {
        var value = rawValue.Trim(" \t\r\n"u8);
        return IsPlain(value) ? Encoding.ASCII.GetString(value) : ControlCharacters.Blank(EncodedWordJoiner.Join(Unfold(value)));
    }

    /// <summary>The same in this space, where that is enough and nothing has to be decoded: most values are looked at and not kept.</summary>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> rawValue, Span<char> space)
    {
        var value = rawValue.Trim(" \t\r\n"u8);
        return value.Length <= space.Length && IsPlain(value) ? space[..Encoding.ASCII.GetChars(value, space)] : Decode(rawValue);
    }

    /// <summary>Nearly all values are printable ASCII on one line without encoded words.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> value) => !value.ContainsAnyExceptInRange((byte)' ', (byte)'~') && value.IndexOf("=?"u8) < 0;

    /// <summary>A line end and the blanks around it are one blank.</summary>
    private static ReadOnlySpan<byte> Unfold(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny((byte)'\r', (byte)'\n') < 0)
            return value;
        var unfolded = new byte[value.Length];
        var length = 0;
        while (value.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
        {
            var line = value[..end].TrimEnd(" \t"u8);
            line.CopyTo(unfolded.AsSpan(length));
            length += line.Length;
            unfolded[length++] = (byte)' ';
            value = value[end..].TrimStart(" \t\r\n"u8);
        }

        value.CopyTo(unfolded.AsSpan(length));
        return unfolded.AsSpan(0, length + value.Length);
    }
}
