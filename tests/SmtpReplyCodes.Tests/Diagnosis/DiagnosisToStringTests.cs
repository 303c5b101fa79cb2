namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>What a debugger, a log or an assertion shows of a diagnosis.</summary>
public class DiagnosisToStringTests
{
    [Theory]
    [InlineData("550 5.1.1 x", "user-unknown by code/X.1.1, 0.7")]
    [InlineData("x", "unknown by none, 0")]
    public void It_names_the_cause_what_decided_and_how_sure_that_is(string text, string shown) => SmtpReply.FromText(text).Diagnosis.ToString().Should().Be(shown);
}
