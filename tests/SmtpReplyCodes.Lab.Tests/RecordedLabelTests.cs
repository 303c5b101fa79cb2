using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Lab.Tests.Scenarios;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>The scenarios are judged twice: by whoever labelled the recordings, and in <c>scenarios.jsonc</c>. Where the two have nothing in common it is written down why.</summary>
public class RecordedLabelTests
{
    /// <summary>What the labels say of these does not fit the words: "policy line 1 of 60", and a sender that is not authenticated.</summary>
    private static readonly string[] Contested = ["manylines", "eodmulti"];

    [Theory]
    [InlineData("exim")]
    [InlineData("haraka")]
    [InlineData("nullmailer")]
    [InlineData("opensmtpd")]
    [InlineData("postfix")]
    [InlineData("qmail")]
    [InlineData("sendmail")]
    public void Both_agree(string server)
    {
        var observed = Observations.Recorded(server);
        var labelled = (from bounce in observed.Bounces from recipient in bounce.Recipients where recipient.Causes.Length > 0 && !recipient.IsSuccess select (bounce, recipient)).ToList();

        labelled.Should().HaveCountGreaterThan(10);
        labelled.Where(one => !ScenarioTable.CausesOf(observed, one.bounce, one.recipient).Intersect(one.recipient.Labels).Any())
            .Select(one => one.bounce.Case).Distinct().Should().BeSubsetOf(Contested);
    }
}
