namespace SmtpReplyCodes.Tests.Replies;

/// <summary>What the server said: the class of the reply code, else of the enhanced code, else nothing.</summary>
public class SeverityTests
{
    [Theory]
    [InlineData("SMTP Error 101, cannot open SMTP stream", SmtpSeverity.Unknown)]
    [InlineData("199 x", SmtpSeverity.Unknown)]
    [InlineData("220 mx.example.org ESMTP", SmtpSeverity.Success)]
    [InlineData("250 2.1.5 Ok", SmtpSeverity.Success)]
    [InlineData("354 Go on", SmtpSeverity.Intermediate)]
    [InlineData("450 4.2.0 Greylisted", SmtpSeverity.Transient)]
    [InlineData("550 5.1.1 No such user", SmtpSeverity.Permanent)]
    [InlineData("559 x", SmtpSeverity.Permanent)]
    [InlineData("605 Suppressed", SmtpSeverity.Permanent)]
    [InlineData("550 4.2.2 The reply code decides", SmtpSeverity.Permanent)]
    [InlineData("450 5.1.1 The reply code decides", SmtpSeverity.Transient)]
    [InlineData("The enhanced code decides where it is alone (#4.2.2)", SmtpSeverity.Transient)]
    [InlineData("The enhanced code decides where it is alone (#5.2.2)", SmtpSeverity.Permanent)]
    [InlineData("No code at all", SmtpSeverity.Unknown)]
    [InlineData("", SmtpSeverity.Unknown)]
    public void Follows_from_the_codes(string text, SmtpSeverity severity)
    {
        var reply = SmtpReply.FromText(text);

        reply.Severity.Should().Be(severity);
        (reply.IsSuccess, reply.IsTransient, reply.IsPermanent).Should().Be(
            (severity == SmtpSeverity.Success, severity == SmtpSeverity.Transient, severity == SmtpSeverity.Permanent));
    }

    [Theory]
    [InlineData("550 4.2.2 x", true)]
    [InlineData("450 5.1.1 x", true)]
    [InlineData("250 5.1.1 x", true)]
    [InlineData("550 2.1.5 x", true)]
    [InlineData("550 5.1.1 x", false)]
    [InlineData("450 4.1.1 x", false)]
    [InlineData("250 2.1.5 x", false)]
    [InlineData("605 5.1.1 x", false)]
    [InlineData("550 x", false)]
    [InlineData("no reply code (#4.2.2)", false)]
    [InlineData("no code", false)]
    public void Conflicts_where_the_codes_are_of_different_classes(string text, bool conflicts) =>
        SmtpReply.FromText(text).HasConflictingSeverity.Should().Be(conflicts);

    [Fact]
    public void Codes_can_be_matched_by_patterns()
    {
        var reply = SmtpReply.Parse("550 5.7.26 Unauthenticated mail");

        (reply is { Code: 550 or 551, EnhancedCode: (5, 7, _) }).Should().BeTrue();
        (reply is { Code: 421 } or { EnhancedCode: (4, _, _) }).Should().BeFalse();
    }
}
