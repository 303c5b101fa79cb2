using System.Text;

namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Reads one text as string, as characters and as UTF-8. The three always agree; in bytes only the offset is counted otherwise.</summary>
internal static class EveryWay
{
    public static SmtpReply? Parse(string text, out ReplyParseError error)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var isReply = SmtpReply.TryParse(text, out var reply, out error);
        SmtpReply.TryParse(text.AsSpan(), out var fromChars, out var errorInChars).Should().Be(isReply);
        SmtpReply.TryParse(bytes, out var fromBytes, out var errorInBytes).Should().Be(isReply);
        ShouldAgree(reply, fromChars, fromBytes);
        errorInChars.Should().Be(error);
        errorInBytes.Should().Be(error with { Offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Offset)) });

        SmtpReply.TryParse(text, out _).Should().Be(isReply);
        SmtpReply.TryParse(text.AsSpan(), out _).Should().Be(isReply);
        SmtpReply.TryParse(bytes, out _).Should().Be(isReply);
        return reply;
    }

    public static SmtpReply? Find(string text)
    {
        var isFound = SmtpReply.TryFind(text, out var reply);
        SmtpReply.TryFind(text.AsSpan(), out var fromChars).Should().Be(isFound);
        SmtpReply.TryFind(Encoding.UTF8.GetBytes(text), out var fromBytes).Should().Be(isFound);
        ShouldAgree(reply, fromChars, fromBytes);
        return reply;
    }

    public static SmtpReply FromText(string text)
    {
        var reply = SmtpReply.FromText(text);
        ShouldAgree(reply, SmtpReply.FromText(text.AsSpan()), SmtpReply.FromText(Encoding.UTF8.GetBytes(text)));
        return reply;
    }

    private static void ShouldAgree(SmtpReply? reply, SmtpReply? fromChars, SmtpReply? fromBytes)
    {
        fromChars.Should().Be(reply);
        fromBytes.Should().Be(reply);
        fromChars?.ToString().Should().Be(reply?.ToString());
        fromBytes?.ToString().Should().Be(reply?.ToString());
    }
}
