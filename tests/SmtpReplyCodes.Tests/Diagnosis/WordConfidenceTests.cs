namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Words decide before codes, but for hints; confidence follows from the weight, and contradiction costs a fifth.</summary>
public class WordConfidenceTests
{
    [Theory]
    [InlineData("key','provider':'acme", 0.95)]
    [InlineData("key", 0.9)]
    [InlineData("specific", 0.9)]
    [InlineData("plain", 0.9)]
    [InlineData("general", 0.9)]
    [InlineData("hint", 0.7)]
    public void Follows_from_the_weight(string weight, double confidence)
    {
        foreach (var text in new[] { "zorb", "550 zorb", "450 zorb", "250 zorb", "554 5.0.0 zorb", "550 5.2.2 zorb", "450 4.2.2 zorb" })
            ShouldBe(text, [$"'id':'a','cause':'mailbox-full','any':['zorb'],'weight':'{weight}'"], SmtpCause.MailboxFull, text.Contains(".2.2", StringComparison.Ordinal) && weight == "hint" ? 0.7 : confidence);
    }

    [Theory]
    [InlineData("key','provider':'acme", 0.75)]
    [InlineData("key", 0.7)]
    [InlineData("plain", 0.7)]
    [InlineData("general", 0.7)]
    [InlineData("hint", 0.5)]
    public void Codes_of_different_classes_cost_a_fifth(string weight, double confidence)
    {
        foreach (var text in new[] { "550 4.7.1 zorb", "450 5.7.1 zorb", "250 5.2.2 zorb", "452 5.0.0 zorb" })
            ShouldBe(text, [$"'id':'a','cause':'mailbox-full','any':['zorb'],'weight':'{weight}'"], SmtpCause.MailboxFull, confidence);
    }

    [Theory]
    [InlineData("plain", "plain", 0.7)]
    [InlineData("key','provider':'acme", "key", 0.75)]
    [InlineData("key", "key", 0.7)]
    [InlineData("hint", "hint", 0.5)]
    [InlineData("specific", "plain", 0.9)]
    [InlineData("key','provider':'acme", "specific", 0.95)]
    [InlineData("plain", "hint", 0.9)]
    public void Words_of_the_same_weight_for_another_cause_cost_as_much(string weight, string other, double confidence)
    {
        string[] rules = [$"'id':'a','cause':'mailbox-full','any':['zorb'],'weight':'{weight}'", $"'id':'b','cause':'greylisted','any':['quax'],'weight':'{other}'"];

        ShouldBe("zorb quax", rules, SmtpCause.MailboxFull, confidence);
        ShouldBe("zorb vex", rules, SmtpCause.MailboxFull, weight switch { "key','provider':'acme" => 0.95, "hint" => 0.7, _ => 0.9 });
    }

    [Fact]
    public void Words_for_the_same_cause_cost_nothing() =>
        ShouldBe("zorb quax", ["'id':'a','cause':'mailbox-full','any':['zorb']", "'id':'b','cause':'mailbox-full','any':['quax']"], SmtpCause.MailboxFull, 0.9);

    [Fact]
    public void An_enhanced_code_that_agrees_settles_it() =>
        ShouldBe("552 5.2.2 zorb quax", ["'id':'a','cause':'greylisted','any':['zorb']", "'id':'b','cause':'mailbox-full','any':['quax']"], SmtpCause.MailboxFull, 0.9);

    [Fact]
    public void One_that_says_something_else_is_beaten_and_costs_nothing() => ShouldBe("550 5.7.1 zorb", ["'id':'a','cause':'mailbox-full','any':['zorb']"], SmtpCause.MailboxFull, 0.9);

    [Theory]
    [InlineData("550 5.7.1 zorb", SmtpCause.PolicyRejected, 0.7, "code/X.7.1")]
    [InlineData("5.2.2 zorb", SmtpCause.MailboxFull, 0.7, "code/X.2.2")]
    [InlineData("0x800CCC79 zorb", SmtpCause.RelayDenied, 0.5, "code/0x800CCC79")]
    [InlineData("550 zorb", SmtpCause.Greylisted, 0.7, "a")]
    [InlineData("554 5.0.0 zorb", SmtpCause.Greylisted, 0.7, "a")]
    [InlineData("550 5.7.509 zorb", SmtpCause.Greylisted, 0.7, "a")]
    [InlineData("550 4.2.2 zorb", SmtpCause.Greylisted, 0.5, "a")]
    public void A_hint_gives_way_to_an_enhanced_code_that_names_a_cause_and_to_the_error_of_a_client(string text, SmtpCause cause, double confidence, string rule) =>
        ShouldBe(text, ["'id':'a','cause':'greylisted','any':['zorb'],'weight':'hint'"], cause, confidence, rule);

    /// <summary>Words that say no more than that it failed are no reason against a code that says why.</summary>
    [Theory]
    [InlineData("550 5.7.1 zorb", SmtpCause.PolicyRejected, 0.7, "code/X.7.1")]
    [InlineData("0x800CCC79 zorb", SmtpCause.RelayDenied, 0.5, "code/0x800CCC79")]
    [InlineData("554 5.0.0 zorb", SmtpCause.Unknown, 0.9, "a")]
    [InlineData("554 zorb", SmtpCause.Unknown, 0.9, "a")]
    [InlineData("zorb", SmtpCause.Unknown, 0.9, "a")]
    public void So_do_words_that_name_no_cause(string text, SmtpCause cause, double confidence, string rule) =>
        ShouldBe(text, ["'id':'a','cause':'unknown','any':['zorb']"], cause, confidence, rule);

    [Theory]
    [InlineData("0x800CCC79 zorb")]
    [InlineData("zorb 10093")]
    public void Words_beat_the_error_of_a_client(string text) => ShouldBe(text, ["'id':'a','cause':'mailbox-full','any':['zorb'],'weight':'general'"], SmtpCause.MailboxFull, 0.9);

    private static void ShouldBe(string text, string[] rules, SmtpCause cause, double confidence)
    {
        var diagnosis = MadeUpRules.Classifier(rules).Classify(text);

        (diagnosis.Cause, diagnosis.Confidence).Should().Be((cause, confidence), "of \"{0}\"", text);
    }

    private static void ShouldBe(string text, string[] rules, SmtpCause cause, double confidence, string rule)
    {
        ShouldBe(text, rules, cause, confidence);
        MadeUpRules.Classifier(rules).Classify(text).RuleId.Should().Be(rule);
    }
}
