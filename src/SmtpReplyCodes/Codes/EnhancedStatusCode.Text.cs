using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <content>Text to code and back. There is one form, whatever the culture: three numbers without leading zeros, two dots.</content>
public readonly partial struct EnhancedStatusCode : ISpanParsable<EnhancedStatusCode>, IUtf8SpanParsable<EnhancedStatusCode>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a code such as <c>5.1.1</c>: nothing before, nothing behind, no leading zeros.</summary>
    /// <exception cref="FormatException">The text is no enhanced status code.</exception>
    public static EnhancedStatusCode Parse(string text) => Parse(text.AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static EnhancedStatusCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var code) ? code : throw NotACode();

    /// <inheritdoc cref="Parse(string)"/>
    public static EnhancedStatusCode Parse(ReadOnlySpan<byte> utf8Text) => TryParse(utf8Text, out var code) ? code : throw NotACode();

    /// <summary>Reads a code such as <c>5.1.1</c>; false for anything else, null and the empty text among it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EnhancedStatusCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string, out EnhancedStatusCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EnhancedStatusCode code) => IsWhole(EnhancedCodeText<char>.Read(text, out var read), text.Length, read, out code);

    /// <inheritdoc cref="TryParse(string, out EnhancedStatusCode)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EnhancedStatusCode code) => IsWhole(EnhancedCodeText<byte>.Read(utf8Text, out var read), utf8Text.Length, read, out code);

    static EnhancedStatusCode IParsable<EnhancedStatusCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EnhancedStatusCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EnhancedStatusCode result) => TryParse(s, out result);

    static EnhancedStatusCode ISpanParsable<EnhancedStatusCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EnhancedStatusCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EnhancedStatusCode result) => TryParse(s, out result);

    static EnhancedStatusCode IUtf8SpanParsable<EnhancedStatusCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EnhancedStatusCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EnhancedStatusCode result) => TryParse(utf8Text, out result);

    /// <summary>The code as <c>5.1.1</c>; the empty text for <c>default</c>.</summary>
    public override string ToString() => this == default ? "" : string.Create(CultureInfo.InvariantCulture, $"{Class}.{Subject}.{Detail}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the code as <c>5.1.1</c> into a buffer of characters; at most 9 are needed.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        return this == default || destination.TryWrite(CultureInfo.InvariantCulture, $"{Class}.{Subject}.{Detail}", out charsWritten);
    }

    /// <summary>Writes the code as <c>5.1.1</c> into a buffer of bytes; at most 9 are needed.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        return this == default || System.Text.Unicode.Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{Class}.{Subject}.{Detail}", out bytesWritten);
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(utf8Destination, out bytesWritten);

    /// <summary>Whether the code is all that there is; what is not read leaves no code behind.</summary>
    private static bool IsWhole(int length, int whole, PackedStatusCode read, out EnhancedStatusCode code)
    {
        var isWhole = length > 0 && length == whole;
        code = isWhole ? new EnhancedStatusCode(read) : default;
        return isWhole;
    }

    private static FormatException NotACode() => new("The text is no enhanced status code: expected a form such as 5.1.1, with class 2, 4 or 5 and numbers up to 999 without leading zeros.");
}
