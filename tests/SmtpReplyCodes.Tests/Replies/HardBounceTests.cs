namespace SmtpReplyCodes.Tests.Replies;

/// <summary>
/// A hard bounce stops mail to an address for good, and a false one costs more than a missed one: codes alone are never enough, as servers
/// use the same ones for blocks, policies and full mailboxes.
/// </summary>
public class HardBounceTests
{
    [Fact]
    public void Is_never_one_by_the_reply_code_alone()
    {
        for (var code = ReplyCodes.Minimum; code <= ReplyCodes.Maximum; code++)
            SmtpReply.Create(code, "").IsHardBounce.Should().BeFalse("{0} is only a reply code", code);
    }

    [Fact]
    public void Is_never_one_by_codes_alone()
    {
        foreach (var info in CodeTable.EnhancedCodes)
        {
            foreach (var code in new[] { 0, 250, 450, 550, 554 })
            {
                foreach (var statusClass in new[] { "2", "4", "5" })
                {
                    var enhanced = statusClass + info.Id[1..];
                    SmtpReply.Create(code, enhanced).IsHardBounce.Should().BeFalse("{0} {1} are only codes", code, enhanced);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Thank you for your mail")]
    [InlineData("250 2.1.5 Ok")]
    [InlineData("450 4.1.1 No such user")]
    public void Is_none_without_a_refusal_for_good(string text) => SmtpReply.FromText(text).IsHardBounce.Should().BeFalse();
}
