namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Clients hand over a number and a text without it; the enhanced code still stands in front of the text, on each line.</summary>
public class CreateTests
{
    public static TheoryData<int, string?, int?, string?, string[]> HandedOver => new()
    {
        { 550, "5.1.1 No such user", 550, "5.1.1", ["No such user"] },
        { 550, "5.1.1 No such user.\n5.1.1 Check the address", 550, "5.1.1", ["No such user.", "Check the address"] },
        { 550, "5.1.1 No such user.\r\nCheck the address", 550, "5.1.1", ["No such user.", "Check the address"] },
        { 550, "No such user.\n5.1.1 Check the address", 550, "5.1.1", ["No such user.", "5.1.1 Check the address"] },
        { 550, "No such user (#5.1.1)", 550, "5.1.1", ["No such user (#5.1.1)"] },
        { 550, "Mailbox unavailable. The server response was: 5.1.1 No such user", 550, "5.1.1", ["Mailbox unavailable. The server response was: 5.1.1 No such user"] },
        { 550, "No such user", 550, null, ["No such user"] },
        { 550, "  No such user", 550, null, ["No such user"] },
        { 550, "No such user\r", 550, null, ["No such user"] },
        { 550, "No such user\r\n", 550, null, ["No such user"] },
        { 550, "", 550, null, [""] },
        { 550, "\r\n", 550, null, [""] },
        { 550, null, 550, null, [""] },
        { 557, "5.7.1 Blocked", 557, "5.7.1", ["Blocked"] },
        { 250, "421 is what I might have said", 250, null, ["421 is what I might have said"] },
        { 100, "x", 100, null, ["x"] },
        { 699, "x", 699, null, ["x"] },
        { 0, "5.1.1 No such user", null, "5.1.1", ["No such user"] },
        { -1, "General failure", null, null, ["General failure"] },
        { 99, "x", null, null, ["x"] },
        { 700, "x", null, null, ["x"] },
        { 999, "4.2.2 x", null, "4.2.2", ["x"] },
        { int.MinValue, "x", null, null, ["x"] },
        { int.MaxValue, "", null, null, [""] },
        { 65536 + 550, "x", null, null, ["x"] },
    };

    [Theory]
    [MemberData(nameof(HandedOver))]
    public void Is_taken_as_it_is(int code, string? text, int? knownCode, string? enhanced, string[] lines)
    {
        var reply = SmtpReply.Create(code, text);

        (reply.Code, reply.EnhancedCode?.ToString()).Should().Be((knownCode, enhanced));
        reply.Lines.Should().Equal(lines);
        reply.Text.Should().Be(string.Join('\n', lines));
    }

    [Fact]
    public void Severity_without_reply_code_is_that_of_the_enhanced_code()
    {
        SmtpReply.Create(0, "4.2.2 Mailbox full").Severity.Should().Be(SmtpSeverity.Transient);
        SmtpReply.Create(-1, "Unable to send to all recipients.").Severity.Should().Be(SmtpSeverity.Unknown);
    }

    [Fact]
    public void Keeps_the_context()
    {
        var context = new ReplyContext { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org", Action = DeliveryAction.Delayed };

        SmtpReply.Create(550, "x", context).Context.Should().BeSameAs(context);
        SmtpReply.FromText("x", context).Context.Should().BeSameAs(context);
        SmtpReply.Create(550, "x").Context.Should().BeNull();
        SmtpReply.Parse("550 x").Context.Should().BeNull();
    }

    [Fact]
    public void A_context_says_nothing_by_default_and_is_varied_by_with()
    {
        var context = new ReplyContext();
        var varied = context with { RemoteHost = "mx.example.org" };

        (context.Phase, context.RemoteHost, context.Action, context.Classifier).Should().Be((SmtpPhase.Unknown, null, DeliveryAction.Unknown, null));
        varied.Should().NotBe(context).And.Be(new ReplyContext { RemoteHost = "mx.example.org" });
    }
}
