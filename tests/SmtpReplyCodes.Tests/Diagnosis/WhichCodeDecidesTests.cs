namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>The codes of a reply name the cause: the enhanced code beats the reply code, unless it says nothing that the reply code does not say better.</summary>
public class WhichCodeDecidesTests
{
    [Theory]
    [InlineData("550 x", SmtpCause.UserUnknown, 0.5, "code/550")]
    [InlineData("550 5.7.1 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.1")]
    [InlineData("550 5.2.2 x", SmtpCause.MailboxFull, 0.7, "code/X.2.2")]
    [InlineData("554 5.4.6 x", SmtpCause.RoutingLoop, 0.7, "code/X.4.6")]
    [InlineData("250 2.1.5 x", SmtpCause.Accepted, 0.7, "code/X.1.5")]
    [InlineData("451 4.7.1 x", SmtpCause.Greylisted, 0.7, "code/X.7.1")]
    [InlineData("450 4.2.1 x", SmtpCause.RateLimited, 0.7, "code/X.2.1")]
    [InlineData("550 5.2.1 x", SmtpCause.MailboxDisabled, 0.7, "code/X.2.1")]
    [InlineData("530 5.7.10 x", SmtpCause.TlsFailure, 0.7, "code/X.7.10")]
    public void The_enhanced_code_beats_the_reply_code(string wire, SmtpCause cause, double confidence, string rule) => ShouldBe(wire, cause, confidence, rule);

    [Theory]
    [InlineData("530 5.7.0 x", SmtpCause.AuthenticationFailed, "code/530")]
    [InlineData("535 5.7.0 x", SmtpCause.AuthenticationFailed, "code/535")]
    [InlineData("523 5.3.0 x", SmtpCause.MessageTooLarge, "code/523")]
    [InlineData("556 5.1.0 x", SmtpCause.NotAcceptingMail, "code/556")]
    [InlineData("530 5.7.477 x", SmtpCause.AuthenticationFailed, "code/530")]
    [InlineData("521 5.9.9 x", SmtpCause.NotAcceptingMail, "code/521")]
    public void One_of_undefined_detail_leaves_the_word_to_a_reply_code_of_a_single_meaning(string wire, SmtpCause cause, string rule) => ShouldBe(wire, cause, 0.5, rule);

    [Theory]
    [InlineData("550 5.7.0 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.0")]
    [InlineData("554 5.7.0 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.0")]
    [InlineData("450 4.7.0 x", SmtpCause.RateLimited, 0.7, "code/X.7.0")]
    [InlineData("552 5.3.0 x", SmtpCause.SystemError, 0.7, "code/X.3.0")]
    [InlineData("421 4.4.0 x", SmtpCause.NetworkError, 0.7, "code/X.4.0")]
    [InlineData("550 5.7.477 x", SmtpCause.PolicyRejected, 0.5, "code/X.7.0")]
    [InlineData("559 5.7.0 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.0")]
    public void It_keeps_the_word_against_a_reply_code_that_servers_use_for_anything(string wire, SmtpCause cause, double confidence, string rule) =>
        ShouldBe(wire, cause, confidence, rule);

    [Theory]
    [InlineData("550 5.0.0 x", SmtpCause.UserUnknown, "code/550")]
    [InlineData("552 5.0.0 x", SmtpCause.MessageTooLarge, "code/552")]
    [InlineData("451 4.0.0 x", SmtpCause.SystemError, "code/451")]
    [InlineData("551 5.2.0 x", SmtpCause.MailboxMoved, "code/551")]
    public void One_that_names_no_cause_leaves_the_word_even_to_those(string wire, SmtpCause cause, string rule) => ShouldBe(wire, cause, 0.5, rule);

    [Theory]
    [InlineData("554 x", "code/554", 0.5)]
    [InlineData("554 5.0.0 x", "code/X.0.0", 0.7)]
    [InlineData("557 5.2.0 x", "code/X.2.0", 0.7)]
    public void Where_no_code_names_a_cause_it_is_unknown(string wire, string rule, double confidence) => ShouldBe(wire, SmtpCause.Unknown, confidence, rule);

    [Theory]
    [InlineData("5.7.1 x", SmtpCause.PolicyRejected, 0.7, "code/X.7.1")]
    [InlineData("4.2.2", SmtpCause.MailboxFull, 0.7, "code/X.2.2")]
    [InlineData("Lorem ipsum", SmtpCause.Unknown, 0, "none")]
    [InlineData("", SmtpCause.Unknown, 0, "none")]
    public void Without_reply_code_the_enhanced_code_decides_and_without_codes_nothing(string text, SmtpCause cause, double confidence, string rule)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        (diagnosis.Cause, diagnosis.Confidence, diagnosis.RuleId).Should().Be((cause, confidence, rule));
    }

    private static void ShouldBe(string wire, SmtpCause cause, double confidence, string rule)
    {
        var diagnosis = SmtpReply.Parse(wire).Diagnosis;

        (diagnosis.Cause, diagnosis.Confidence, diagnosis.RuleId).Should().Be((cause, confidence, rule));
    }
}
