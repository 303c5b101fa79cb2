using System.Text;
using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>The reading that the library is held against, shown on replies that leave no doubt.</summary>
public class WireReplyTests
{
    [Theory]
    [InlineData("250 ok\r\n", 250, null, 1)]
    [InlineData("550", 550, null, 1)]
    [InlineData("550 5.1.1 <a@b.test>: unknown\r\n", 550, "5.1.1", 1)]
    [InlineData("550-5.1.1 first\r\n550 second\r\n", 550, "5.1.1", 2)]
    [InlineData("550-first\r\n550-second\r\n550 5.7.26 third\r\n", 550, "5.7.26", 3)]
    [InlineData("550 Relaying denied (#5.7.1)\r\n", 550, "5.7.1", 1)]
    [InlineData("550-Response: 550 5.1.1 unknown\r\n550 verify failed\r\n", 550, "5.1.1", 2)]
    [InlineData("550 5.1.1.3 odd\r\n", 550, null, 1)]
    [InlineData("250 5.1.1 bare line feed\n", 250, "5.1.1", 1)]
    public void A_reply_gives_code_enhanced_code_and_lines(string wire, int code, string? enhancedCode, int lines) =>
        WireReply.Read(Encoding.UTF8.GetBytes(wire)).Should().Be(new WireReply(code, enhancedCode, lines));

    [Theory]
    [InlineData("")]
    [InlineData("no code at all\r\n")]
    [InlineData("250-never ended\r\n")]
    [InlineData("450-one\r\n550 another\r\n")]
    [InlineData("550\ttab\r\n")]
    [InlineData("550 ended\r\n550 twice\r\n")]
    public void Whatever_else_is_none(string wire) => WireReply.Read(Encoding.UTF8.GetBytes(wire)).Should().BeNull();
}
