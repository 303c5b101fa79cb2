namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>
/// Where an enhanced code may stand in a reply: right behind the reply code, in brackets, behind <c>#</c> or <c>Status:</c>; elsewhere only when its
/// class is that of the reply. What stands elsewhere stays in the text.
/// </summary>
public class EnhancedCodePlaceTests
{
    [Theory]
    [InlineData("550 User unknown (#5.1.1)", "5.1.1")]
    [InlineData("550 User unknown (5.1.1)", "5.1.1")]
    [InlineData("550 User unknown [5.7.1]", "5.7.1")]
    [InlineData("550 [5.7.1] Blocked", "5.7.1")]
    [InlineData("550 (5.7.1) Blocked", "5.7.1")]
    [InlineData("550 #5.1.0 Address rejected.", "5.1.0")]
    [InlineData("550 Address rejected #5.1.0", "5.1.0")]
    [InlineData("553 sorry, no mailbox here by that name (#5.7.1) - ask postmaster", "5.7.1")]
    [InlineData("550 Delivery failed. Status: 5.1.1", "5.1.1")]
    [InlineData("550 Status: 5.1.1 unknown", "5.1.1")]
    [InlineData("550 No such user 5.1.1", "5.1.1")]
    [InlineData("550 <no.one@example.org> 5.1.1 unknown", "5.1.1")]
    [InlineData("550 <no.one@example.org>: 5.1.1: unknown", "5.1.1")]
    [InlineData("550 User unknown, code 5.1.1.", "5.1.1")]
    [InlineData("550-see below\r\n550 User unknown (#5.1.1)", "5.1.1")]
    [InlineData("550 Mailbox busy (#4.2.1)", "4.2.1")]
    [InlineData("450 (5.1.1) Mailbox busy", "5.1.1")]
    public void Is_found_where_it_is_marked_or_fits(string wire, string enhanced)
    {
        var reply = EveryWay.Parse(wire, out _)!;

        reply.EnhancedCode!.Value.ToString().Should().Be(enhanced);
        reply.Lines.Should().Equal(wire.Split("\r\n").Select(line => line[4..]), "what stands elsewhere stays in the text");
    }

    [Theory]
    [InlineData("550 5.1.1 first, then (#5.7.1)", "5.1.1")]
    [InlineData("550-first (#5.7.1)\r\n550 5.1.1 second", "5.1.1")]
    [InlineData("550-5.1.1 first\r\n550-5.2.2 second\r\n550 5.7.1 third", "5.1.1")]
    public void The_one_behind_the_reply_code_beats_others_and_the_first_beats_later_ones(string wire, string enhanced) =>
        EveryWay.Parse(wire, out _)!.EnhancedCode!.Value.ToString().Should().Be(enhanced);

    [Theory]
    [InlineData("550 host 92.5.1.10 is blocked")]
    [InlineData("550 host 5.1.10.92 is blocked")]
    [InlineData("550 [192.0.2.5] is blocked")]
    [InlineData("550 [5.1.10.92] is blocked")]
    [InlineData("550 Mailbox full 4.2.2")]
    [InlineData("450 User unknown 5.1.1")]
    [InlineData("550 2.1.5 is what I said before (2.1.5)", "2.1.5")]
    [InlineData("550 Sent by Postfix version 5.1.1")]
    [InlineData("550 Sent by mailer v5.1.1")]
    [InlineData("550 See https://example.org/5.1.1/help")]
    [InlineData("550 See help-5.1.1.example.org")]
    [InlineData("550 Ask 5.1.1@example.org")]
    [InlineData("550 5.1.1.3 is no code")]
    [InlineData("550 5.01.1 is no code")]
    [InlineData("550 5.1.1000 is no code")]
    [InlineData("550 3.1.1 is no code")]
    [InlineData("550 15.1.1 is no code")]
    [InlineData("550 5.1.1a is no code")]
    [InlineData("550 User unknown (#6.1.1)")]
    [InlineData("550 Text of 5.1 MB at 5.12 h")]
    public void Is_not_seen_where_it_is_something_else(string wire, string? enhanced = null) =>
        EveryWay.Parse(wire, out _)!.EnhancedCode?.ToString().Should().Be(enhanced);

    [Theory]
    [InlineData("550 4.7.25 x", "4.7.25")]
    [InlineData("450 refused (4.7.25)", "4.7.25")]
    [InlineData("450 refused with 4.7.25, sorry", "4.7.25")]
    [InlineData("550 5.7.26 x", "5.7.26")]
    public void A_longer_code_is_never_cut_to_a_shorter_one(string wire, string enhanced) =>
        EveryWay.Parse(wire, out _)!.EnhancedCode!.Value.ToString().Should().Be(enhanced);
}
