namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>What is no reply: why, and where it ceases to be one.</summary>
public class ParseErrorTests
{
    public static TheoryData<string, ReplyParseErrorKind, int> NoReplies => new()
    {
        { "", ReplyParseErrorKind.Empty, 0 },
        { " ", ReplyParseErrorKind.Empty, 0 },
        { "\t \t", ReplyParseErrorKind.Empty, 0 },
        { "\r\n", ReplyParseErrorKind.Empty, 0 },
        { " \r\n\t\n", ReplyParseErrorKind.Empty, 0 },

        { "5", ReplyParseErrorKind.InvalidCode, 0 },
        { "55", ReplyParseErrorKind.InvalidCode, 0 },
        { "55 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "abc", ReplyParseErrorKind.InvalidCode, 0 },
        { "5a0 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "000 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "099 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "700 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "999", ReplyParseErrorKind.InvalidCode, 0 },
        { " 550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "-550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "\ufeff550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "\u0665\u0665\u0660 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "55\uff10 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "\r\n550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "HTTP/1.1 400 Bad Request", ReplyParseErrorKind.InvalidCode, 0 },
        { "ERROR: who are you?", ReplyParseErrorKind.InvalidCode, 0 },
        { "smtp; 550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "5.1.1 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "SMTP Error 99, x", ReplyParseErrorKind.InvalidCode, 0 },
        { "SMTP Error 1011", ReplyParseErrorKind.InvalidCode, 0 },
        { "SMTP Error: 550 x", ReplyParseErrorKind.InvalidCode, 0 },
        { "550-a\r\nb", ReplyParseErrorKind.InvalidCode, 7 },
        { "550-a\nb", ReplyParseErrorKind.InvalidCode, 6 },
        { "550-a\r\n\r\n550 b", ReplyParseErrorKind.InvalidCode, 7 },
        { "550-a\r\n 550 b", ReplyParseErrorKind.InvalidCode, 7 },
        { "550-a\r\nSMTP Error 101, b", ReplyParseErrorKind.InvalidCode, 7 },
        { "550-\u00e4\r\nb", ReplyParseErrorKind.InvalidCode, 7 },

        { "550x", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "5501 x", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550: x", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550.", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550_5.1.1_x", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550\u00a0x", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550\u0000", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550\rx", ReplyParseErrorKind.InvalidSeparator, 3 },
        { "550-a\r\n550x", ReplyParseErrorKind.InvalidSeparator, 10 },

        { "550-a\r\n450 b", ReplyParseErrorKind.CodesDisagree, 7 },
        { "550-a\n551-b\n550 c", ReplyParseErrorKind.CodesDisagree, 6 },
        { "550-a\r\r\n250 b", ReplyParseErrorKind.CodesDisagree, 8 },

        { "550-", ReplyParseErrorKind.Incomplete, 4 },
        { "550-only", ReplyParseErrorKind.Incomplete, 8 },
        { "550-only\r\n", ReplyParseErrorKind.Incomplete, 10 },
        { "550-a\r\n550-b\r\n", ReplyParseErrorKind.Incomplete, 14 },

        { "550 a\r\n550 b", ReplyParseErrorKind.TrailingText, 7 },
        { "550 a\nb", ReplyParseErrorKind.TrailingText, 6 },
        { "550 a\r\n\r\n", ReplyParseErrorKind.TrailingText, 7 },
        { "550 a\r\n ", ReplyParseErrorKind.TrailingText, 7 },
        { "550-a\r\n550 b\r\n550 c\r\n", ReplyParseErrorKind.TrailingText, 14 },
        { "SMTP Error 101, a\r\nSMTP Error 101, b", ReplyParseErrorKind.TrailingText, 19 },
    };

    [Theory]
    [MemberData(nameof(NoReplies))]
    public void Says_what_is_wrong_and_where(string text, ReplyParseErrorKind kind, int offset)
    {
        var reply = EveryWay.Parse(text, out var error);

        reply.Should().BeNull();
        error.Should().Be(new ReplyParseError(kind, offset));
    }

    [Fact]
    public void Null_is_empty()
    {
        SmtpReply.TryParse((string?)null, out var reply, out var error).Should().BeFalse();

        reply.Should().BeNull();
        error.Should().Be(new ReplyParseError(ReplyParseErrorKind.Empty, 0));
    }

    [Theory]
    [InlineData("550-\u00e4\r\n450 b", 7, 8)]
    [InlineData("550-\u20ac\u20ac\r\n450 b", 8, 12)]
    [InlineData("550-\ud83d\udce7\n450 b", 7, 9)]
    public void Offsets_are_counted_in_what_was_given(string text, int inChars, int inBytes)
    {
        SmtpReply.TryParse(text, out _, out var error).Should().BeFalse();
        SmtpReply.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out _, out var errorInBytes).Should().BeFalse();

        error.Should().Be(new ReplyParseError(ReplyParseErrorKind.CodesDisagree, inChars));
        errorInBytes.Should().Be(new ReplyParseError(ReplyParseErrorKind.CodesDisagree, inBytes));
    }

    [Fact]
    public void Every_kind_of_error_is_told_in_a_sentence_of_its_own_with_its_place()
    {
        var kinds = Enum.GetValues<ReplyParseErrorKind>();
        var sentences = kinds.Select(kind => new ReplyParseError(kind, 1234).ToString()).ToArray();

        sentences.Should().OnlyHaveUniqueItems().And.AllSatisfy(sentence => sentence.Should().EndWith("."));
        sentences.Where(sentence => sentence.Contains("1234", StringComparison.Ordinal)).Should().HaveCount(kinds.Length - 2, "no error and empty text have no place");
    }
}
