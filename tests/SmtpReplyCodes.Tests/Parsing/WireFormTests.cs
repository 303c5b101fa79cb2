namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Replies as servers send them (RFC 5321 section 4.2), in every shape that was seen.</summary>
public class WireFormTests
{
    public static TheoryData<string, int, string?, string[]> SingleLines => new()
    {
        { "550 No such user", 550, null, ["No such user"] },
        { "250 OK\r\n", 250, null, ["OK"] },
        { "550 5.1.1 No such user", 550, "5.1.1", ["No such user"] },
        { "550 5.1.1 <no.one@example.org>: Recipient address rejected\r\n", 550, "5.1.1", ["<no.one@example.org>: Recipient address rejected"] },
        { "550 5.1.1: No such user", 550, "5.1.1", ["No such user"] },
        { "550 5.7.509 Access denied", 550, "5.7.509", ["Access denied"] },
        { "550 5.7.999 Access denied", 550, "5.7.999", ["Access denied"] },
        { "550 4.2.2 Mailbox full", 550, "4.2.2", ["Mailbox full"] },
        { "250 2.1.5 Ok", 250, "2.1.5", ["Ok"] },
        { "100 x", 100, null, ["x"] },
        { "699 x", 699, null, ["x"] },
        { "559 x", 559, null, ["x"] },
    };

    public static TheoryData<string, int, string?, string[]> WithoutText => new()
    {
        { "550", 550, null, [""] },
        { "550 ", 550, null, [""] },
        { "550\t", 550, null, [""] },
        { "550\r\n", 550, null, [""] },
        { "550 \r\n", 550, null, [""] },
        { "550 5.1.1", 550, "5.1.1", [""] },
        { "550 5.1.1 ", 550, "5.1.1", [""] },
        { "550 5.1.1:", 550, "5.1.1", [""] },
        { "550-\r\n550 end", 550, null, ["", "end"] },
        { "550-start\r\n550", 550, null, ["start", ""] },
        { "550-5.1.1\r\n550 5.1.1\r\n", 550, "5.1.1", ["", ""] },
    };

    public static TheoryData<string, int, string?, string[]> MultiLines => new()
    {
        { "550-first\r\n550 second", 550, null, ["first", "second"] },
        { "550-5.1.1 first\r\n550-5.1.1 second\r\n550 5.1.1 third\r\n", 550, "5.1.1", ["first", "second", "third"] },
        { "550-5.1.1 first\r\n550-second\r\n550 third", 550, "5.1.1", ["first", "second", "third"] },
        { "550-first\r\n550-second\r\n550 5.1.1 third", 550, "5.1.1", ["first", "second", "5.1.1 third"] },
        { "550-5.1.1 first\r\n550 5.7.1 second", 550, "5.1.1", ["first", "5.7.1 second"] },
        { "250-mx.example.org\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n", 250, null, ["mx.example.org", "SIZE 1000000", "STARTTLS"] },
        { "550-550 echo\r\n550 550-echo", 550, null, ["550 echo", "550-echo"] },
    };

    public static TheoryData<string, int, string?, string[]> Blanks => new()
    {
        { "550   No such user", 550, null, ["No such user"] },
        { "550\tNo such user", 550, null, ["No such user"] },
        { "550\t5.1.1\tNo such user", 550, "5.1.1", ["No such user"] },
        { "550 \t 5.1.1 \t No such user", 550, "5.1.1", ["No such user"] },
        { "550-  5.1.1  first\r\n550   5.1.1   second", 550, "5.1.1", ["first", "second"] },
        { "550 blanks  within  and behind  ", 550, null, ["blanks  within  and behind  "] },
    };

    public static TheoryData<string, int, string?, string[]> LineEnds => new()
    {
        { "550-first\r\n550 second\r\n", 550, null, ["first", "second"] },
        { "550-first\n550 second\n", 550, null, ["first", "second"] },
        { "550-first\r\r\n550 second\r\r\n", 550, null, ["first", "second"] },
        { "550-first\r\n550 second", 550, null, ["first", "second"] },
        { "550-first\n550 second\r\n", 550, null, ["first", "second"] },
        { "550 only\r", 550, null, ["only"] },
        { "550 only\n", 550, null, ["only"] },
    };

    public static TheoryData<string, int, string?, string[]> PseudoReplies => new()
    {
        { "SMTP Error 101, cannot open SMTP stream", 101, null, ["cannot open SMTP stream"] },
        { "SMTP Error 101", 101, null, [""] },
        { "SMTP error 111: Connection refused\r\n", 111, null, ["Connection refused"] },
        { "smtp error 421 Too many connections", 421, null, ["Too many connections"] },
    };

    [Theory]
    [MemberData(nameof(SingleLines))]
    [MemberData(nameof(WithoutText))]
    [MemberData(nameof(MultiLines))]
    [MemberData(nameof(Blanks))]
    [MemberData(nameof(LineEnds))]
    [MemberData(nameof(PseudoReplies))]
    public void Is_read_into_code_enhanced_code_and_lines(string wire, int code, string? enhanced, string[] lines)
    {
        var reply = EveryWay.Parse(wire, out var error)!;

        error.Should().Be(default(ReplyParseError));
        reply.Code.Should().Be(code);
        reply.EnhancedCode?.ToString().Should().Be(enhanced);
        reply.Lines.Should().Equal(lines);
        reply.Text.Should().Be(string.Join('\n', lines));
        SmtpReply.Parse(wire).Should().Be(reply);
    }

    [Fact]
    public void Sixty_lines_are_read()
    {
        var lines = Enumerable.Range(1, 60).Select(number => $"line number {number}").ToArray();
        var wire = string.Join("\r\n", lines.Select((line, index) => (index == 59 ? "550 5.7.1 " : "550-5.7.1 ") + line));

        EveryWay.Parse(wire, out _)!.Lines.Should().Equal(lines);
    }

    [Theory]
    [InlineData(1_900)]
    [InlineData(70_000)]
    public void Long_lines_are_read(int length)
    {
        var text = new string('x', length);

        EveryWay.Parse($"550-5.1.1 {text}\r\n550 5.1.1 {text}\r\n", out _)!.Lines.Should().Equal(text, text);
    }
}
