using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// Bytes to text, whatever a message says about them. What comes out is sound UTF-16, with U+FFFD where the bytes are no character and a blank for NUL.
/// </summary>
internal static class Charsets
{
    private const byte Escape = 0x1B;
    private const char NoCharacter = '\uFFFD';

    private static readonly DecoderReplacementFallback Fallback = new("\uFFFD");

    /// <summary>The text of bytes in the charset of this name. Names that are missing, unknown or often wrong leave it to the bytes.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> charsetName) =>
        bytes.IsEmpty ? "" : Sound(Decode(bytes, CharsetNames.CodePage(charsetName)));

    /// <summary>Whether the name is that of a charset, be it misspelt.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> name) => CharsetNames.CodePage(name) != CharsetNames.Unknown;

    /// <summary>Whether printable ASCII is read as such under this name.</summary>
    public static bool IsAsciiAsItStands(ReadOnlySpan<byte> name) =>
        name.IsEmpty || CharsetNames.CodePage(name) is CharsetNames.Unknown or CharsetNames.UsAscii or CharsetNames.Utf8 or CharsetNames.Windows1252;

    private static string Decode(ReadOnlySpan<byte> bytes, int codePage) => codePage switch
    {
        CharsetNames.Unknown or CharsetNames.UsAscii or CharsetNames.Utf8 => Guess(bytes),
        CharsetNames.Utf7 => Ascii.IsValid(bytes) ? Utf7.Decode(bytes) : Guess(bytes),
        CharsetNames.Utf16 or CharsetNames.Utf16BigEndian => DecodeUtf16(bytes, codePage == CharsetNames.Utf16BigEndian),
        _ => DecodeCodePage(bytes, codePage),
    };

    /// <summary>
    /// UTF-8 where it is valid, as other text hardly ever is by chance. Where it is not, whole characters that outnumber the broken ones tell UTF-8
    /// that was damaged or cut from text of an old mailer, which has hardly any.
    /// </summary>
    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (IsIso2022Jp(bytes))
            return DecodeCodePage(bytes, CharsetNames.Iso2022Jp);
        return Utf8.IsValid(bytes) || IsMostlyUtf8(bytes) ? DecodeUtf8(bytes) : DecodeCodePage(bytes, CharsetNames.Windows1252);
    }

    /// <summary>Japanese mailers leave the name away: their escape sequences in text of seven bits are nothing else.</summary>
    private static bool IsIso2022Jp(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf(Escape);
        if (at < 0 || !Ascii.IsValid(bytes))
            return false;
        for (; at >= 0 && at + 2 < bytes.Length; at = Next(bytes, at + 1))
        {
            if ((bytes[at + 1] == '$' && bytes[at + 2] is (byte)'B' or (byte)'@') || (bytes[at + 1] == '(' && bytes[at + 2] is (byte)'B' or (byte)'J' or (byte)'I'))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<byte> bytes, int at)
    {
        var length = bytes[at..].IndexOf(Escape);
        return length < 0 ? -1 : at + length;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
                whole++;
            else
                broken++;
            bytes = bytes[length..];
        }

        return whole > broken;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);

    /// <summary>A mark at the start says the order of the bytes; else the zeros do, of which Latin letters have one each, else the name.</summary>
    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool isBigEndianByName)
    {
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        int first = 0, second = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }

        var isBigEndian = first > bytes.Length / 4 || (isBigEndianByName && second <= bytes.Length / 4);
        return (isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
    }

    /// <summary>The provider is asked itself: to register it would change what encodings the whole process sees.</summary>
    private static string DecodeCodePage(ReadOnlySpan<byte> bytes, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Fallback);
        return (encoding ?? Encoding.Latin1).GetString(bytes);
    }

    private static string Sound(string text) => IsSound(text) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var isPair = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
            target[i] = source[i] == '\0' ? ' ' : (char.IsSurrogate(source[i]) && !isPair) || IsUndefined(source[i]) ? NoCharacter : source[i];
            if (isPair)
                target[++i] = source[i];
        }
    });

    private static bool IsSound(ReadOnlySpan<char> text) => text.IndexOf('\0') < 0 && text.IndexOfAnyInRange('\uD800', '\uF8FE') < 0;

    /// <summary>For bytes that a code page leaves undefined the platform has private characters, as Windows has.</summary>
    private static bool IsUndefined(char c) => c is >= '\uF8F0' and <= '\uF8FE';
}
