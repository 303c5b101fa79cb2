namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Confidence goes in fixed steps: the nearer the row is to the code, the surer, and less sure where the codes contradict each other.</summary>
public class ConfidenceTests
{
    [Theory]
    [InlineData(0, "5.1.1", 0.7)]
    [InlineData(550, "5.1.1", 0.7)]
    [InlineData(0, "5.7.477", 0.5)]
    [InlineData(550, "5.7.477", 0.5)]
    [InlineData(550, "", 0.5)]
    [InlineData(0, "5.9.9", 0.3)]
    [InlineData(0, "5.999.999", 0.3)]
    [InlineData(559, "", 0.3)]
    [InlineData(599, "", 0.3)]
    [InlineData(699, "", 0.3)]
    [InlineData(0, "", 0)]
    public void A_code_of_its_own_counts_more_than_its_subject_category_or_class(int code, string enhanced, double confidence) =>
        SmtpReply.Create(code, enhanced).Diagnosis.Confidence.Should().Be(confidence);

    [Theory]
    [InlineData(550, "4.2.2", SmtpCause.MailboxFull, 0.5)]
    [InlineData(450, "5.1.1", SmtpCause.UserUnknown, 0.5)]
    [InlineData(250, "5.1.1", SmtpCause.UserUnknown, 0.5)]
    [InlineData(550, "4.7.477", SmtpCause.RateLimited, 0.3)]
    [InlineData(530, "4.7.0", SmtpCause.AuthenticationFailed, 0.3)]
    [InlineData(559, "4.9.9", SmtpCause.Unknown, 0.1)]
    [InlineData(354, "5.5.1", SmtpCause.ProtocolError, 0.5)]
    [InlineData(101, "5.4.1", SmtpCause.UserUnknown, 0.5)]
    public void Codes_of_different_classes_cost_a_fifth(int code, string enhanced, SmtpCause cause, double confidence)
    {
        var reply = SmtpReply.Create(code, enhanced);

        reply.HasConflictingSeverity.Should().BeTrue();
        (reply.Cause, reply.Diagnosis.Confidence).Should().Be((cause, confidence));
    }

    [Theory]
    [InlineData(550, "5.1.1")]
    [InlineData(605, "5.1.1")]
    [InlineData(250, "2.1.5")]
    public void Codes_of_one_class_cost_nothing(int code, string enhanced) => SmtpReply.Create(code, enhanced).Diagnosis.Confidence.Should().Be(0.7);

    [Fact]
    public void There_are_no_other_steps() =>
        EveryCode.Replies.Select(reply => reply.Diagnosis.Confidence).Distinct().Should().BeEquivalentTo([0, 0.1, 0.3, 0.5, 0.7]);

    [Fact]
    public void Nothing_but_the_absence_of_codes_gives_no_confidence() =>
        EveryCode.Replies.Where(reply => reply.Diagnosis.Confidence == 0).Should().OnlyContain(reply => reply.Code == null && reply.EnhancedCode == null);
}
