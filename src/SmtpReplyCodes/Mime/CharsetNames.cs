using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// What messages call a charset, as the number of a code page. Names are compared by their letters and digits alone, so that <c>utf_8</c>,
/// <c>"UTF-8";</c> and <c>utf-8*en</c> are one.
/// </summary>
internal static class CharsetNames
{
    public const int Unknown = 0;
    public const int UsAscii = 20127, Utf7 = 65000, Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201, Windows1252 = 1252, Iso2022Jp = 50220;

    private const int ShiftJis = 932, EucJp = 51932, Korean = 949, Gb18030 = 54936, Big5 = 950, Thai = 874, Turkish = 1254, Latin9 = 28605;
    private const int Koi8R = 20866, Koi8U = 21866, Hebrew = 28598, Macintosh = 10000, Iso8859 = 28590;
    private const int LongestName = 40, LargestNumber = ushort.MaxValue;

    /// <summary>The code page of a name, <see cref="Unknown"/> when it is none.</summary>
    public static int CodePage(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[LongestName];
        var trimmed = Trim(name);
        if (trimmed.IsEmpty || trimmed.Length > LongestName || !Ascii.IsValid(trimmed))
            return Unknown;
        var key = letters[..Squeeze(trimmed, letters)];
        return Named(key) is not Unknown and var named ? named
            : Numbered(key) is not Unknown and var numbered ? numbered
            : Supported(CodePagesEncodingProvider.Instance.GetEncoding(Encoding.ASCII.GetString(trimmed).ToLowerInvariant())?.CodePage ?? Unknown);
    }

    /// <summary>Without quotes, without what follows a semicolon, and without the language of RFC 2231.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> name)
    {
        name = name.Trim(" \t\r\n\"'"u8);
        var end = name.IndexOfAny(";*,"u8);
        return (end < 0 ? name : name[..end]).Trim(" \t\r\n\"'"u8);
    }

    /// <summary>Letters in lower case and digits, without the <c>x-</c> of private names.</summary>
    private static int Squeeze(ReadOnlySpan<byte> name, Span<char> letters)
    {
        var length = 0;
        foreach (var c in name.Length > 2 && (name[0] | 0x20) == 'x' && name[1] == '-' ? name[2..] : name)
        {
            if (char.IsAsciiLetterOrDigit((char)c))
                letters[length++] = char.ToLowerInvariant((char)c);
        }

        return length;
    }

    private static int Named(ReadOnlySpan<char> key) => key switch
    {
        "utf8" or "uft8" or "utf" or "ut8" or "unicode11utf8" or "utf8mb4" => Utf8,
        "utf7" or "unicode11utf7" or "csunicode11utf7" => Utf7,
        "utf16" or "utf16le" or "ucs2" or "iso10646ucs2" => Utf16,
        "utf16be" => Utf16BigEndian,
        "ascii" or "usascii" or "ansix341968" or "iso646us" or "us" => UsAscii,
        "latin1" or "l1" or "iso88591" or "88591" or "ansi" => Windows1252,
        "latin9" or "latin0" => Latin9,
        "latin5" => Turkish,
        "sjis" or "shiftjis" or "mskanji" or "windows31j" or "cswindows31j" => ShiftJis,
        "iso2022jp" or "iso2022jp1" or "iso2022jp2" or "iso2022jp3" or "iso2022jpms" or "iso2022jp2004" or "jis" => Iso2022Jp,
        "eucjp" or "ujis" or "eucjpms" => EucJp,
        "euckr" or "ksc56011987" or "ksc5601" or "ksc56011992" or "uhc" or "korean" => Korean,
        "gb2312" or "gb231280" or "gbk" or "gb18030" or "euccn" or "chinese" => Gb18030,
        "big5" or "big5hkscs" or "big5eten" or "bigfive" => Big5,
        "tis620" => Thai,
        "koi8r" or "koi8" => Koi8R,
        "koi8u" or "koi8ru" => Koi8U,
        "iso88598i" or "iso88598e" => Hebrew,
        "macintosh" or "mac" or "macroman" => Macintosh,
        _ => Unknown,
    };

    /// <summary>Names that end in the number of a code page, or of a part of ISO 8859.</summary>
    private static int Numbered(ReadOnlySpan<char> key)
    {
        var letters = key.IndexOfAnyInRange('0', '9');
        if (letters <= 0)
            return Unknown;
        if (key.StartsWith("iso8859"))
            return Number(key[7..]) is > 0 and < 17 and var part ? Supported(Iso8859 + part) : Unknown;
        return key[..letters] is "windows" or "win" or "cp" or "ms" or "ibm" or "codepage" ? Supported(Number(key[letters..])) : Unknown;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestNumber ? number : 0;

    /// <summary>The code page to read this one with: one that holds more characters, as browsers do, or none when the platform has none.</summary>
    private static int Supported(int codePage) => codePage switch
    {
        Unknown or UsAscii or Utf7 or Utf8 or Utf16 or Utf16BigEndian => codePage,
        Iso8859 + 1 => Windows1252,
        Iso8859 + 9 => Turkish,
        Iso8859 + 11 => Thai,
        936 or 20936 => Gb18030,
        20932 => EucJp,
        20949 or 51949 => Korean,
        50221 or 50222 => Iso2022Jp,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage) is null ? Unknown : codePage,
    };
}
