namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>What lost against the deciding words: the best other words, then the codes, each cause once.</summary>
public class RejectedWordsTests
{
    private static readonly string[] Rules =
    [
        "'id':'a','cause':'mailbox-full','any':['zorb'],'weight':'specific'",
        "'id':'b','cause':'greylisted','any':['quax']",
        "'id':'c','cause':'spam-content','any':['vex'],'weight':'hint'",
        "'id':'d','cause':'mailbox-full','any':['flox']",
        "'id':'e','cause':'unknown','any':['ulm']",
    ];

    [Theory]
    [InlineData("zorb")]
    [InlineData("zorb flox")]
    [InlineData("zorb ulm")]
    [InlineData("552 5.2.2 zorb", "MessageTooLarge 0.5 code/552")]
    [InlineData("zorb quax", "Greylisted 0.9 b")]
    [InlineData("zorb quax vex", "Greylisted 0.9 b")]
    [InlineData("zorb vex", "SpamContent 0.7 c")]
    [InlineData("550 zorb", "UserUnknown 0.5 code/550")]
    [InlineData("550 5.7.1 zorb", "PolicyRejected 0.7 code/X.7.1", "UserUnknown 0.5 code/550")]
    [InlineData("550 5.7.1 quax zorb", "Greylisted 0.9 b", "PolicyRejected 0.7 code/X.7.1", "UserUnknown 0.5 code/550")]
    [InlineData("451 4.7.1 quax zorb", "Greylisted 0.9 b", "SystemError 0.5 code/451")]
    [InlineData("quax flox", "MailboxFull 0.7 d")]
    [InlineData("0x800CCC79 zorb", "RelayDenied 0.5 code/0x800CCC79")]
    public void Each_cause_is_named_once_the_strongest_first(string text, params string[] rejected) =>
        Written(text).Should().Equal(rejected);

    [Fact]
    public void Words_that_gave_way_to_a_code_are_not_the_verdict() => Written("550 5.7.1 vex").Should().NotContain(written => written.StartsWith("PolicyRejected", StringComparison.Ordinal));

    private static IEnumerable<string> Written(string text) =>
        MadeUpRules.Reply(text, Rules).Diagnosis.Rejected.Select(candidate => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{candidate.Cause} {candidate.Confidence} {candidate.RuleId}"));
}
