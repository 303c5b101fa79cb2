namespace SmtpReplyCodes.Tests.Replies;

/// <summary>ToString gives the wire form: the code on every line, a hyphen behind it on all but the last, CRLF between lines and none at the end.</summary>
public class WireTextTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user", "550 5.1.1 No such user")]
    [InlineData("550 5.1.1 No such user\r\n", "550 5.1.1 No such user")]
    [InlineData("550 No such user\r\r\n", "550 No such user")]
    [InlineData("550", "550")]
    [InlineData("550-a\n550 b\n", "550-a\r\n550 b")]
    [InlineData("550-a\r\r\n550 b\r\r\n", "550-a\r\n550 b")]
    [InlineData("550-5.1.1 a\r\n550-\r\n550 b", "550-5.1.1 a\r\n550-\r\n550 b")]
    [InlineData("SMTP Error 101, cannot open SMTP stream", "101 cannot open SMTP stream")]
    public void Of_a_reply_that_was_parsed(string text, string wire) => SmtpReply.Parse(text).ToString().Should().Be(wire);

    [Theory]
    [InlineData(550, "5.1.1 a\n5.1.1 b", "550-5.1.1 a\r\n550 5.1.1 b")]
    [InlineData(550, "5.1.1 a", "550 5.1.1 a")]
    [InlineData(550, "a\r\n\r\nb\r\n", "550-a\r\n550-\r\n550 b")]
    [InlineData(550, "", "550")]
    [InlineData(550, "-a", "550 -a")]
    [InlineData(0, "5.1.1 a", "5.1.1 a")]
    [InlineData(0, "a\nb", "a\r\nb")]
    [InlineData(0, "", "")]
    public void Of_a_reply_that_was_handed_over(int code, string text, string wire) => SmtpReply.Create(code, text).ToString().Should().Be(wire);

    [Theory]
    [InlineData("smtp; 550 5.1.1 No such user", "550 5.1.1 No such user")]
    [InlineData("smtp; 550-5.1.1 a 550 5.1.1 b", "550-5.1.1 a\r\n550 5.1.1 b")]
    [InlineData("host said: 550", "550")]
    [InlineData("535: 5.7.8 Failed", "535 5.7.8 Failed")]
    [InlineData("The server response was: 5.1.1 No such user", "5.1.1 No such user")]
    public void Of_a_reply_that_was_found(string text, string wire)
    {
        SmtpReply.TryFind(text, out var reply).Should().BeTrue();

        reply!.ToString().Should().Be(wire);
    }

    [Theory]
    [InlineData("host said: 550 5.1.1 No such user")]
    [InlineData("a\nb")]
    [InlineData("")]
    public void Of_any_text_is_that_text(string text) => SmtpReply.FromText(text).ToString().Should().Be(text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550-5.1.1 a\r\n550-5.1.1 b\r\n550 5.1.1 c")]
    [InlineData("550-a\r\n550 5.1.1 b")]
    [InlineData("550-5.1.1 a\r\n550 5.7.1 b")]
    [InlineData("550-\r\n550")]
    [InlineData("550")]
    [InlineData("550 5.1.1")]
    [InlineData("550 -a")]
    [InlineData("550-550-a\r\n550 550 b")]
    [InlineData("SMTP Error 101, cannot open SMTP stream")]
    public void Parses_to_the_same_reply(string text)
    {
        var reply = SmtpReply.Parse(text);

        SmtpReply.Parse(reply.ToString()).Should().Be(reply);
    }
}
