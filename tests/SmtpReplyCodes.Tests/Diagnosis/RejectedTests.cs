namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>A cause that the other code spoke for is named with the confidence it had; none is where the codes agree or the other names no cause.</summary>
public class RejectedTests
{
    [Theory]
    [InlineData("550 5.7.1 x", SmtpCause.UserUnknown, 0.5, "code/550")]
    [InlineData("550 4.2.2 x", SmtpCause.UserUnknown, 0.3, "code/550")]
    [InlineData("530 5.7.0 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.0")]
    [InlineData("530 5.7.477 x", SmtpCause.PolicyRejected, 0.5, "code/X.7.0")]
    [InlineData("452 4.2.2 x", SmtpCause.SystemFull, 0.5, "code/452")]
    [InlineData("250 5.1.1 x", SmtpCause.Accepted, 0.3, "code/250")]
    [InlineData("539 5.1.1 x", SmtpCause.AuthenticationFailed, 0.3, "code/53x")]
    public void The_cause_that_lost_is_named(string wire, SmtpCause cause, double confidence, string rule) =>
        SmtpReply.Parse(wire).Diagnosis.Rejected.Should().Equal(new SmtpCandidate(cause, confidence, rule));

    [Theory]
    [InlineData("550 5.1.1 x")]
    [InlineData("250 2.0.0 x")]
    [InlineData("554 5.7.1 x")]
    [InlineData("550 5.0.0 x")]
    [InlineData("550 x")]
    [InlineData("559 5.9.9 x")]
    public void None_is_where_the_codes_agree_or_the_other_is_silent(string wire) => SmtpReply.Parse(wire).Diagnosis.Rejected.Should().BeEmpty();

    [Fact]
    public void No_verdict_rejects_its_own_cause_or_the_unknown_one()
    {
        var rejecting = EveryCode.Replies.Select(reply => reply.Diagnosis).Where(diagnosis => diagnosis.Rejected.Length > 0);

        rejecting.Should().NotBeEmpty().And.OnlyContain(diagnosis =>
            diagnosis.Rejected.Length == 1 && diagnosis.Rejected[0].Cause != diagnosis.Cause && diagnosis.Rejected[0].Cause != SmtpCause.Unknown && diagnosis.Cause != SmtpCause.Unknown);
    }
}
