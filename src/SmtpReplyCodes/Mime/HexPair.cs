namespace SmtpReplyCodes.Mime;

/// <summary>Two hexadecimal digits, as quoted-printable and RFC 2231 write a byte. Lower case is tolerated.</summary>
internal static class HexPair
{
    /// <summary>The byte that stands at a place; -1 where there is none.</summary>
    public static int Read(ReadOnlySpan<byte> text, int at) =>
        at + 1 < text.Length && char.IsAsciiHexDigit((char)text[at]) && char.IsAsciiHexDigit((char)text[at + 1])
            ? (Digit(text[at]) << 4) | Digit(text[at + 1])
            : -1;

    private static int Digit(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
