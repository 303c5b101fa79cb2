using System.Text;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>There is one way to write a code: three numbers without leading zeros, two dots, nothing before and nothing behind.</summary>
public class EnhancedStatusCodeParsingTests
{
    public static TheoryData<string, int, int, int> Codes => new()
    {
        { "5.1.1", 5, 1, 1 },
        { "2.0.0", 2, 0, 0 },
        { "4.7.650", 4, 7, 650 },
        { "5.7.509", 5, 7, 509 },
        { "5.7.999", 5, 7, 999 },
        { "5.10.10", 5, 10, 10 },
        { "5.999.999", 5, 999, 999 },
    };

    public static TheoryData<string> NoCodes =>
    [
        "", " ", "5", "5.", "5.1", "5.1.", "5..1", ".1.1", "..", "5.1.1.", "5.1.1.1",
        " 5.1.1", "5.1.1 ", "5.1.1\n", "\t5.1.1", "5. 1.1", "5 .1.1", "5.1.1\0",
        "05.1.1", "5.01.1", "5.1.01", "5.00.0", "5.0.00", "5.1.000",
        "0.0.0", "1.1.1", "3.1.1", "6.1.1", "9.1.1", "55.1.1",
        "5.1000.1", "5.1.1000", "5.1.99999999999999999999", "5.4294967296.1",
        "-5.1.1", "+5.1.1", "5.-1.1", "5.+1.1", "5,1,1", "5:1:1", "5-1-1", "5.1.0x1", "5.1.1e1",
        "X.1.1", "5.X.X", "5.1.a", "5.1.1:", "#5.1.1", "(5.1.1)", "[5.1.1]", "550 5.1.1",
        "\u0665.\u0661.\u0661", "5.1.\u0661", "\uff15.\uff11.\uff11", "5\u30021\u30021", "5.1.\u00b2", "\u20045.1.1", "5.1.1\ufeff",
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reads_a_code_from_text_characters_and_bytes(string text, int statusClass, int subject, int detail)
    {
        var expected = new EnhancedStatusCode(statusClass, subject, detail);

        EnhancedStatusCode.Parse(text).Should().Be(expected);
        EnhancedStatusCode.Parse(text.AsSpan()).Should().Be(expected);
        EnhancedStatusCode.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(expected);
        EnhancedStatusCode.TryParse(text, out var fromText).Should().BeTrue();
        EnhancedStatusCode.TryParse(text.AsSpan(), out var fromChars).Should().BeTrue();
        EnhancedStatusCode.TryParse(Encoding.UTF8.GetBytes(text), out var fromBytes).Should().BeTrue();
        new[] { fromText, fromChars, fromBytes }.Should().AllBeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(NoCodes))]
    public void Refuses_whatever_else_in_every_form(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Action[] parses = [() => EnhancedStatusCode.Parse(text), () => EnhancedStatusCode.Parse(text.AsSpan()), () => EnhancedStatusCode.Parse(bytes)];

        EnhancedStatusCode.TryParse(text, out var fromText).Should().BeFalse();
        EnhancedStatusCode.TryParse(text.AsSpan(), out var fromChars).Should().BeFalse();
        EnhancedStatusCode.TryParse(bytes, out var fromBytes).Should().BeFalse();
        new[] { fromText, fromChars, fromBytes }.Should().AllBeEquivalentTo(default(EnhancedStatusCode), "what is not read leaves no code behind");
        parses.Should().AllSatisfy(parse => parse.Should().Throw<FormatException>());
    }

    [Fact]
    public void Null_is_no_code()
    {
        var parse = () => EnhancedStatusCode.Parse((string)null!);

        EnhancedStatusCode.TryParse((string?)null, out var code).Should().BeFalse();
        code.Should().Be(default(EnhancedStatusCode));
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Refuses_a_lone_surrogate_and_bytes_that_are_no_text()
    {
        EnhancedStatusCode.TryParse("5.1.1\ud800", out _).Should().BeFalse();
        EnhancedStatusCode.TryParse([(byte)'5', (byte)'.', (byte)'1', (byte)'.', 0xFF], out _).Should().BeFalse();
    }

    [Fact]
    public void Does_not_fold_a_character_of_another_plane_into_a_digit()
    {
        // U+0135 and U+0131 end in the byte of the digits 5 and 1.
        EnhancedStatusCode.TryParse("\u0135.\u0131.\u0131", out _).Should().BeFalse();
        EnhancedStatusCode.TryParse("5\u012e1\u012e1", out _).Should().BeFalse();
    }
}
