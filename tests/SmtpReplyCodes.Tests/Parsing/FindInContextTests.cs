namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>A reply that is dug out of a longer text takes along what the caller knows besides.</summary>
public class FindInContextTests
{
    private static readonly ReplyContext Context = new() { Phase = SmtpPhase.RcptTo, Action = DeliveryAction.Delayed, Mailbox = "a@b.example" };

    [Theory]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("host mx.b.example[192.0.2.1] said: 550-5.1.1 User unknown 550 5.1.1 Goodbye (in reply to RCPT TO command)")]
    [InlineData("Status: 5.1.1")]
    public void The_reply_is_the_same_and_has_the_context(string text)
    {
        SmtpReply.TryFind(text, Context, out var found).Should().BeTrue();
        SmtpReply.TryFind(text, out var bare).Should().BeTrue();

        found.Should().Be(bare);
        found!.Context.Should().BeSameAs(Context);
        bare!.Context.Should().BeNull();
        (bare.IsHardBounce, found.IsHardBounce).Should().Be((bare.Code == 550, false), "what is only delayed is no hard bounce");
    }

    [Theory]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("All is well")]
    public void Spans_and_bytes_are_found_as_strings_are(string text)
    {
        var isFound = SmtpReply.TryFind(text, Context, out var found);

        SmtpReply.TryFind(text.AsSpan(), Context, out var inSpan).Should().Be(isFound);
        SmtpReply.TryFind(System.Text.Encoding.UTF8.GetBytes(text), Context, out var inBytes).Should().Be(isFound);
        new[] { inSpan, inBytes }.Should().AllBeEquivalentTo(found);
        new[] { inSpan?.Context, inBytes?.Context }.Should().AllBeEquivalentTo(found?.Context);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("All is well")]
    public void A_text_without_a_reply_has_none_in_any_context(string? text)
    {
        SmtpReply.TryFind(text, Context, out var found).Should().BeFalse();
        found.Should().BeNull();
    }
}
