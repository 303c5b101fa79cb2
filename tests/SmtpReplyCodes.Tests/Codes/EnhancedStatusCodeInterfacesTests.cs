using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>Generic code (binders, serializers, interpolation) reaches the same reading and writing through the interfaces of .NET.</summary>
public class EnhancedStatusCodeInterfacesTests
{
    private static readonly EnhancedStatusCode Code = new(5, 7, 509);

    [Fact]
    public void Is_read_by_generic_code()
    {
        ReadText<EnhancedStatusCode>("5.7.509").Should().Be((Code, true, Code));
        ReadChars<EnhancedStatusCode>("5.7.509").Should().Be((Code, true, Code));
        ReadBytes<EnhancedStatusCode>("5.7.509"u8).Should().Be((Code, true, Code));
    }

    [Fact]
    public void Generic_code_learns_of_bad_text_too()
    {
        var parseText = () => ReadText<EnhancedStatusCode>("5.1");
        var parseChars = () => ReadChars<EnhancedStatusCode>("5.1");
        var parseBytes = () => ReadBytes<EnhancedStatusCode>("5.1"u8);

        parseText.Should().Throw<FormatException>();
        parseChars.Should().Throw<FormatException>();
        parseBytes.Should().Throw<FormatException>();
    }

    [Fact]
    public void Is_written_by_generic_code()
    {
        WriteChars(Code, 9).Should().Be("5.7.509");
        WriteBytes(Code, 9).Should().Be("5.7.509");
        WriteChars(Code, 6).Should().BeNull("six characters are too few");
        WriteBytes(Code, 6).Should().BeNull("six bytes are too few");
    }

    [Fact]
    public void Is_written_by_interpolation_into_text_and_bytes()
    {
        Span<byte> bytes = stackalloc byte[20];
        Utf8.TryWrite(bytes, CultureInfo.InvariantCulture, $"550 {Code} no", out var length);

        $"550 {Code} no".Should().Be("550 5.7.509 no");
        Encoding.ASCII.GetString(bytes[..length]).Should().Be("550 5.7.509 no");
    }

    private static (T, bool, T?) ReadText<T>(string text)
        where T : IParsable<T>
    {
        var parsed = T.Parse(text, CultureInfo.InvariantCulture);
        return (parsed, T.TryParse(text, null, out var tried), tried);
    }

    private static (T, bool, T?) ReadChars<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T>
    {
        var parsed = T.Parse(text, CultureInfo.InvariantCulture);
        return (parsed, T.TryParse(text, null, out var tried), tried);
    }

    private static (T, bool, T?) ReadBytes<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T>
    {
        var parsed = T.Parse(text, CultureInfo.InvariantCulture);
        return (parsed, T.TryParse(text, null, out var tried), tried);
    }

    private static string? WriteChars<T>(T value, int size)
        where T : ISpanFormattable
    {
        var buffer = new char[size];
        return value.TryFormat(buffer, out var length, "", null) ? new string(buffer, 0, length) : null;
    }

    private static string? WriteBytes<T>(T value, int size)
        where T : IUtf8SpanFormattable
    {
        var buffer = new byte[size];
        return value.TryFormat(buffer, out var length, "", null) ? Encoding.ASCII.GetString(buffer, 0, length) : null;
    }

}
