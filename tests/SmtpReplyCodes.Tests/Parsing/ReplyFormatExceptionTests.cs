namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Only Parse throws, one type of exception, which says what is wrong and where.</summary>
public class ReplyFormatExceptionTests
{
    private const string Disagreeing = "550-\u00e4\r\n450 b";

    [Fact]
    public void Carries_kind_and_offset()
    {
        var parse = () => SmtpReply.Parse(Disagreeing);

        var exception = parse.Should().Throw<SmtpReplyFormatException>().Which;
        exception.Should().BeAssignableTo<FormatException>();
        exception.Error.Should().Be(new ReplyParseError(ReplyParseErrorKind.CodesDisagree, 7));
        (exception.Kind, exception.Offset).Should().Be((ReplyParseErrorKind.CodesDisagree, 7));
        exception.Message.Should().Be(exception.Error.ToString()).And.Contain("7");
    }

    [Fact]
    public void Every_form_of_Parse_throws_it()
    {
        var fromChars = () => SmtpReply.Parse(Disagreeing.AsSpan());
        var fromBytes = () => SmtpReply.Parse(System.Text.Encoding.UTF8.GetBytes(Disagreeing));
        var fromNull = () => SmtpReply.Parse((string)null!);

        fromChars.Should().Throw<SmtpReplyFormatException>().Which.Offset.Should().Be(7);
        fromBytes.Should().Throw<SmtpReplyFormatException>().Which.Offset.Should().Be(8, "bytes were given");
        fromNull.Should().Throw<SmtpReplyFormatException>().Which.Kind.Should().Be(ReplyParseErrorKind.Empty);
    }

    [Fact]
    public void Generic_code_meets_the_same_reading()
    {
        var parse = () => Parse<SmtpReply>("55");

        Parse<SmtpReply>("550 5.1.1 no").Should().Be(SmtpReply.Parse("550 5.1.1 no"));
        parse.Should().Throw<SmtpReplyFormatException>();
        ParseBytes<SmtpReply>("550 5.1.1 no"u8).Should().Be(SmtpReply.Parse("550 5.1.1 no"));
        TryParse<SmtpReply>("55").Should().BeNull();
        TryParse<SmtpReply>(null).Should().BeNull();
    }

    [Fact]
    public void Does_not_repeat_the_text_which_may_hold_addresses()
    {
        var parse = () => SmtpReply.Parse("5500 <no.one@example.org>");

        parse.Should().Throw<SmtpReplyFormatException>().Which.ToString().Should().NotContain("no.one");
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        var fromText = T.Parse(text, null);
        T.Parse(text.AsSpan(), null).Should().Be(fromText);
        return fromText;
    }

    private static T ParseBytes<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    private static T? TryParse<T>(string? text)
        where T : class, ISpanParsable<T>
    {
        T.TryParse(text, null, out var fromText).Should().Be(T.TryParse(text.AsSpan(), null, out var fromChars));
        fromChars.Should().Be(fromText);
        return fromText;
    }
}
