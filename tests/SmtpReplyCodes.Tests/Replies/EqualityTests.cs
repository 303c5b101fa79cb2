namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Two replies are equal when code, enhanced code and text are, wherever they came from; the context takes no part.</summary>
public class EqualityTests
{
    private static readonly SmtpReply Reply = SmtpReply.Parse("550-5.1.1 No such user.\r\n550 5.1.1 Check the address\r\n");

    public static TheoryData<SmtpReply> Same =>
    [
        SmtpReply.Parse("550-5.1.1 No such user.\n550 5.1.1 Check the address"),
        SmtpReply.Parse("550-5.1.1 No such user.\r\n550 Check the address"),
        SmtpReply.Parse("550-5.1.1  No such user.\r\n550\tCheck the address"),
        SmtpReply.Create(550, "5.1.1 No such user.\n5.1.1 Check the address"),
        SmtpReply.Create(550, "5.1.1 No such user.\r\nCheck the address\r\n", new ReplyContext { Phase = SmtpPhase.RcptTo }),
    ];

    public static TheoryData<SmtpReply?> Different =>
    [
        SmtpReply.Parse("550-5.1.1 No such user.\r\n550 5.1.1 check the address"),
        SmtpReply.Parse("550-5.1.2 No such user.\r\n550 5.1.2 Check the address"),
        SmtpReply.Parse("551-5.1.1 No such user.\r\n551 5.1.1 Check the address"),
        SmtpReply.Parse("550-No such user.\r\n550 Check the address"),
        SmtpReply.Parse("550 5.1.1 No such user. Check the address"),
        SmtpReply.FromText("550-5.1.1 No such user.\r\n550 5.1.1 Check the address\r\n"),
        SmtpReply.Create(0, "5.1.1 No such user.\n5.1.1 Check the address"),
        (SmtpReply?)null,
    ];

    [Theory]
    [MemberData(nameof(Same), DisableDiscoveryEnumeration = true)]
    public void Equal_replies(SmtpReply other)
    {
        Reply.Equals(other).Should().BeTrue();
        Reply.Equals((object)other).Should().BeTrue();
        (Reply == other).Should().BeTrue();
        (Reply != other).Should().BeFalse();
        other.GetHashCode().Should().Be(Reply.GetHashCode());
        new HashSet<SmtpReply> { Reply }.Contains(other).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Different_replies(SmtpReply? other)
    {
        Reply.Equals(other).Should().BeFalse();
        Reply.Equals((object?)other).Should().BeFalse();
        (Reply == other).Should().BeFalse();
        (other == Reply).Should().BeFalse();
        (Reply != other).Should().BeTrue();
    }

    [Fact]
    public void Null_equals_null_alone()
    {
        SmtpReply? none = null;

        (none == null).Should().BeTrue();
        (none != null).Should().BeFalse();
        Reply.Equals("550").Should().BeFalse();
    }

    [Fact]
    public void A_diagnosis_that_was_made_changes_nothing()
    {
        var diagnosed = SmtpReply.Parse("550 5.1.1 No such user");
        var hash = diagnosed.GetHashCode();
        _ = diagnosed.Diagnosis;

        diagnosed.Should().Be(SmtpReply.Parse("550 5.1.1 No such user"));
        diagnosed.GetHashCode().Should().Be(hash);
    }
}
