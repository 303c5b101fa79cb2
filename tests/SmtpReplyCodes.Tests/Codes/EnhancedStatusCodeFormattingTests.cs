using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>Code to text: one form for strings, characters and bytes.</summary>
public class EnhancedStatusCodeFormattingTests
{
    [Theory]
    [InlineData("2.0.0")]
    [InlineData("5.1.1")]
    [InlineData("4.7.26")]
    [InlineData("5.7.509")]
    [InlineData("5.999.999")]
    public void Is_written_as_it_is_read(string text)
    {
        var code = EnhancedStatusCode.Parse(text);
        Span<char> chars = stackalloc char[9];
        Span<byte> bytes = stackalloc byte[9];

        code.ToString().Should().Be(text);
        code.TryFormat(chars, out var charsWritten).Should().BeTrue();
        chars[..charsWritten].ToString().Should().Be(text);
        code.TryFormat(bytes, out var bytesWritten).Should().BeTrue();
        Encoding.ASCII.GetString(bytes[..bytesWritten]).Should().Be(text);
    }

    [Fact]
    public void Every_value_comes_back_from_its_text()
    {
        foreach (var statusClass in new[] { 2, 4, 5 })
        {
            for (var subject = 0; subject <= EnhancedStatusCode.MaximumPart; subject += 3)
            {
                for (var detail = 0; detail <= EnhancedStatusCode.MaximumPart; detail += 37)
                {
                    var code = new EnhancedStatusCode(statusClass, subject, detail);
                    if (EnhancedStatusCode.Parse(code.ToString()) != code)
                        Assert.Fail($"{statusClass}, {subject}, {detail} became {code}.");
                }
            }
        }
    }

    [Theory]
    [InlineData("5.1.1")]
    [InlineData("5.7.509")]
    public void Says_so_when_the_buffer_is_too_small_and_counts_nothing_as_written(string text)
    {
        var code = EnhancedStatusCode.Parse(text);
        for (var size = 0; size < text.Length; size++)
        {
            code.TryFormat(new char[size], out var charsWritten).Should().BeFalse();
            code.TryFormat(new byte[size], out var bytesWritten).Should().BeFalse();
            (charsWritten, bytesWritten).Should().Be((0, 0));
        }

        code.TryFormat(new char[text.Length], out _).Should().BeTrue("the exact size is enough");
        code.TryFormat(new byte[text.Length], out _).Should().BeTrue("the exact size is enough");
    }

    [Fact]
    public void No_code_is_the_empty_text_and_fits_into_nothing()
    {
        EnhancedStatusCode none = default;

        none.TryFormat(Span<char>.Empty, out var charsWritten).Should().BeTrue();
        none.TryFormat(Span<byte>.Empty, out var bytesWritten).Should().BeTrue();
        (charsWritten, bytesWritten).Should().Be((0, 0));
    }

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NumberDecimalSeparator = ",";
        numbers.NegativeSign = "~";
        IFormattable code = new EnhancedStatusCode(5, 7, 509);

        code.ToString(null, numbers).Should().Be("5.7.509");
        string.Create(numbers, $"{code}").Should().Be("5.7.509");
    }
}
