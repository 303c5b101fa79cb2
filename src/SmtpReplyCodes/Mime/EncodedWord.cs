namespace SmtpReplyCodes.Mime;

/// <summary>An encoded word of a header (RFC 2047 section 2): <c>=?utf-8?Q?caf=C3=A9?=</c>.</summary>
internal readonly ref struct EncodedWord
{
    private const int LongestCharset = 64;

    public ReadOnlySpan<byte> Charset { get; private init; }

    public bool IsBase64 { get; private init; }

    /// <summary>What stands between the last question marks, still encoded.</summary>
    public ReadOnlySpan<byte> Text { get; private init; }

    /// <summary>How many bytes the word takes.</summary>
    public int Length { get; private init; }

    /// <summary>Reads the word that these bytes begin with. Blanks in its text are against the rules, but written.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out EncodedWord word)
    {
        word = default;
        if (!bytes.StartsWith("=?"u8))
            return false;
        var charset = bytes[2..Math.Min(bytes.Length, LongestCharset)].IndexOf((byte)'?');
        if (charset <= 0 || bytes.Slice(2, charset).ContainsAny("=\" \t"u8))
            return false;
        var start = charset + 5;
        if (bytes.Length < start + 2 || bytes[start - 1] != '?' || (bytes[start - 2] | 0x20) is not ('q' or 'b'))
            return false;
        var length = TextLength(bytes[start..]);
        if (length < 0)
            return false;
        word = new EncodedWord
        {
            Charset = bytes.Slice(2, charset),
            IsBase64 = (bytes[start - 2] | 0x20) == 'b',
            Text = bytes.Slice(start, length),
            Length = start + length + 2,
        };
        return true;
    }

    /// <summary>Up to <c>?=</c>; -1 when it does not come before another word begins.</summary>
    private static int TextLength(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] != '?')
                continue;
            if (text[at + 1] == '=')
                return at;
            if (at > 0 && text[at - 1] == '=')
                return -1;
        }

        return -1;
    }
}
