namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>A rule may advise otherwise than its cause; a wait that the text names beats that of the rule, and that of the rule the one of the cause.</summary>
public class RuleAdviceTests
{
    [Theory]
    [InlineData("", SmtpAction.RetryLater)]
    [InlineData(",'action':'suppress'", SmtpAction.Suppress)]
    [InlineData(",'action':'reduce-rate'", SmtpAction.ReduceRate)]
    [InlineData(",'action':'none'", SmtpAction.None)]
    public void The_action_is_that_of_the_rule_else_of_the_cause(string properties, SmtpAction action) => Advice("552 zorb", properties).Action.Should().Be(action);

    [Theory]
    [InlineData("550 zorb", "user-unknown", SmtpAction.Suppress)]
    [InlineData("450 zorb", "user-unknown", SmtpAction.RetryLater)]
    [InlineData("zorb (#4.1.1)", "user-unknown", SmtpAction.RetryLater)]
    [InlineData("zorb", "user-unknown", SmtpAction.Suppress)]
    [InlineData("450 zorb", "mailbox-disabled", SmtpAction.RetryLater)]
    [InlineData("550 zorb", "mailbox-disabled", SmtpAction.Suppress)]
    [InlineData("550 zorb", "greylisted", SmtpAction.Retry)]
    [InlineData("450 zorb", "system-error", SmtpAction.Retry)]
    [InlineData("550 zorb", "system-error", SmtpAction.ContactReceiver)]
    [InlineData("551 zorb", "mailbox-moved", SmtpAction.UseNewAddress)]
    public void That_of_the_cause_heeds_what_the_server_said(string text, string cause, SmtpAction action) =>
        MadeUpRules.Classifier($"'id':'a','cause':'{cause}','any':['zorb']").Classify(text).Advice.Action.Should().Be(action);

    [Theory]
    [InlineData("452 zorb", "", 4 * 60 * 60)]
    [InlineData("452 zorb", ",'retryAfter':'00:10:00'", 600)]
    [InlineData("452 zorb, try again in 5 minutes", "", 300)]
    [InlineData("452 zorb, try again in 5 minutes", ",'retryAfter':'00:10:00'", 300)]
    [InlineData("452 zorb, try again in 5 minutes", ",'retryAfter':'00:10:00','action':'retry'", 300)]
    [InlineData("452 zorb", ",'retryAfter':'00:00:01'", 1)]
    [InlineData("452 zorb", ",'retryAfter':'24:00:00'", 24 * 60 * 60)]
    public void The_wait_is_that_of_the_text_else_of_the_rule_else_of_the_cause(string text, string properties, int seconds) =>
        Advice(text, properties).RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(",'action':'suppress','retryAfter':'00:10:00'")]
    [InlineData(",'action':'none'")]
    [InlineData(",'action':'fix-message'")]
    public void Where_nothing_is_tried_again_there_is_no_wait(string properties) => Advice("452 zorb, try again in 5 minutes", properties).RetryAfter.Should().BeNull();

    [Theory]
    [InlineData("in 90 days")]
    [InlineData("in 999999999999999999999 minutes")]
    [InlineData("in 0 seconds")]
    [InlineData("in -5 minutes")]
    [InlineData("after 99999 hours")]
    public void A_wait_is_never_out_of_bounds(string wait) =>
        Advice($"452 zorb, try again {wait}", "").RetryAfter.Should().BeGreaterThan(TimeSpan.Zero).And.BeLessThanOrEqualTo(TimeSpan.FromDays(1));

    [Fact]
    public void A_retry_for_which_nobody_names_a_wait_has_none() =>
        MadeUpRules.Classifier("'id':'a','cause':'relay-denied','any':['zorb'],'action':'retry'").Classify("zorb").Advice.RetryAfter.Should().BeNull();

    [Fact]
    public void The_sentences_are_those_of_the_rule()
    {
        var diagnosis = MadeUpRules.Classifier(
            "'id':'a','any':['zorb'],'likelyCause':'L.','remediation':'R.','userMessage':'U.','why':'W.','provider':'acme','party':'network'").Classify("550 5.1.1 zorb");

        (diagnosis.LikelyCause, diagnosis.Remediation, diagnosis.UserMessage, diagnosis.Advice.Why).Should().Be(("L.", "R.", "U.", "W."));
        (diagnosis.Provider, diagnosis.Party, diagnosis.MessageKey).Should().Be(("acme", ResponsibleParty.Network, "user-unknown"));
    }

    [Fact]
    public void Those_that_it_lacks_are_those_of_the_cause_even_where_a_code_says_the_same()
    {
        var (diagnosis, row) = (MadeUpRules.Classifier("'id':'a','any':['zorb'],'remediation':'R.'").Classify("550 5.1.1 zorb"), new SmtpReplyCodes.Diagnosis.CauseRow(SmtpCause.UserUnknown));

        (diagnosis.LikelyCause, diagnosis.Remediation, diagnosis.UserMessage).Should().Be((row.LikelyCause, "R.", row.UserMessage));
    }

    [Fact]
    public void Else_those_of_the_cause()
    {
        var (diagnosis, row) = (MadeUpRules.Classifier("'id':'a','any':['zorb'],'why':'W.'").Classify("550 5.7.1 zorb"), new SmtpReplyCodes.Diagnosis.CauseRow(SmtpCause.UserUnknown));

        (diagnosis.LikelyCause, diagnosis.Remediation, diagnosis.UserMessage, diagnosis.Advice.Why).Should().Be((row.LikelyCause, row.Remediation, row.UserMessage, "W."));
        diagnosis.Party.Should().Be(row.Party);
    }

    [Theory]
    [InlineData("550 zorb", "https://example.org/codes", "https://example.org/codes")]
    [InlineData("550 5.7.1 zorb", "https://example.org/codes", "https://example.org/codes")]
    [InlineData("550 5.7.1 zorb", "#17 of our list", "#17 of our list")]
    [InlineData("550 5.7.1 zorb", null)]
    public void The_document_of_the_rule_comes_first(string text, string? reference, params string[] first)
    {
        var references = MadeUpRules.Classifier("'id':'a','cause':'greylisted','any':['zorb']" + (reference is null ? "" : $",'reference':'{reference}'")).Classify(text).References;

        references.Select(one => one.Url ?? one.ToString()).Should().Equal(first);
    }

    [Fact]
    public void Those_of_a_code_that_says_the_same_follow()
    {
        var ofCode = new EnhancedStatusCode(5, 1, 1).Info!.References;
        var references = MadeUpRules.Classifier("'id':'a','any':['zorb'],'reference':'https://example.org/codes'").Classify("550 5.1.1 zorb").References;

        references.Skip(1).Should().Equal(ofCode).And.NotBeEmpty();
        references[0].ToString().Should().Contain("https://example.org/codes");
    }

    private static SmtpAdvice Advice(string text, string properties) =>
        MadeUpRules.Classifier($"'id':'a','cause':'mailbox-full','any':['zorb']{properties}").Classify(text).Advice;
}
