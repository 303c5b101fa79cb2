using SmtpReplyCodes.Tests.Diagnosis;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Words that lay the fault with the address for good make a hard bounce; nothing that passes, is doubtful, or lies with the sender does.</summary>
public class HardBounceByWordsTests
{
    private static readonly SmtpCause[] OfTheAddress =
        [SmtpCause.UserUnknown, SmtpCause.MailboxDisabled, SmtpCause.DomainNotFound, SmtpCause.NotAcceptingMail];

    public static TheoryData<SmtpCause> Causes => new(Enum.GetValues<SmtpCause>());

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_cause_lies_with_the_address(SmtpCause cause)
    {
        foreach (var text in new[] { "550 5.0.0 zorb", "550 zorb", "zorb", "zorb (#5.1.1)" })
            Reply(text, cause).IsHardBounce.Should().Be(OfTheAddress.Contains(cause), "of \"{0}\"", text);
    }

    [Theory]
    [InlineData("450 zorb", false)]
    [InlineData("450 4.1.1 zorb", false)]
    [InlineData("zorb (#4.1.1)", false)]
    [InlineData("605 zorb", true)]
    [InlineData("250 zorb", true)]
    [InlineData("550 5.7.1 zorb", true)]
    [InlineData("550 4.1.1 zorb", false)]
    [InlineData("450 5.1.1 zorb", false)]
    public void It_does_not_pass(string text, bool isHardBounce) => Reply(text, SmtpCause.UserUnknown).IsHardBounce.Should().Be(isHardBounce);

    [Theory]
    [InlineData(SmtpRuleWeight.Key, true)]
    [InlineData(SmtpRuleWeight.Specific, true)]
    [InlineData(SmtpRuleWeight.Plain, true)]
    [InlineData(SmtpRuleWeight.General, true)]
    [InlineData(SmtpRuleWeight.Hint, false)]
    public void It_is_sure(SmtpRuleWeight weight, bool isHardBounce)
    {
        var classifier = SmtpClassifier.Default.Prepend([new SmtpRule { Id = "a", Cause = SmtpCause.UserUnknown, Any = ["zorb"], Weight = weight }]);

        SmtpReply.FromText("550 5.1.1 zorb", new ReplyContext { Classifier = classifier }).IsHardBounce.Should().Be(isHardBounce);
        SmtpReply.FromText("550 zorb", new ReplyContext { Classifier = classifier }).IsHardBounce.Should().Be(isHardBounce);
    }

    [Fact]
    public void Words_for_another_cause_make_it_doubtful()
    {
        string[] rules = ["'id':'a','any':['zorb']", "'id':'b','cause':'policy-rejected','any':['quax']"];

        MadeUpRules.Reply("550 zorb quax", rules).IsHardBounce.Should().BeFalse();
        MadeUpRules.Reply("550 5.1.1 zorb quax", rules).IsHardBounce.Should().BeTrue("the enhanced code settles it");
        MadeUpRules.Reply("550 quax zorb", rules).IsHardBounce.Should().BeFalse("the other cause wins");
    }

    [Theory]
    [InlineData(DeliveryAction.Delayed, false)]
    [InlineData(DeliveryAction.Failed, true)]
    [InlineData(DeliveryAction.Unknown, true)]
    public void The_report_does_not_speak_of_a_delay(DeliveryAction action, bool isHardBounce) => Reply("550 5.1.1 zorb", SmtpCause.UserUnknown, action).IsHardBounce.Should().Be(isHardBounce);

    /// <summary>Where the new address may be named, mail goes there; a rule that knows of none says so by its action.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData(",'action':'suppress'", true)]
    [InlineData(",'action':'use-new-address'", false)]
    public void A_mailbox_that_moved_has_no_new_address(string action, bool isHardBounce) =>
        MadeUpRules.Reply("551 zorb", $"'id':'a','cause':'mailbox-moved','any':['zorb']{action}").IsHardBounce.Should().Be(isHardBounce);

    [Theory]
    [InlineData("550 5.1.1 User unknown", true)]
    [InlineData("550 No such user here", true)]
    [InlineData("User unknown", true)]
    [InlineData("450 4.1.1 User unknown", false)]
    [InlineData("552 5.2.2 Mailbox is full", false)]
    [InlineData("550 5.7.1 Relaying denied", false)]
    [InlineData("450 4.2.0 Greylisted, try again in 5 minutes", false)]
    [InlineData("550 5.7.1 Message rejected as spam", false)]
    [InlineData("550 Your IP address is blacklisted", false)]
    [InlineData("250 2.0.0 Ok", false)]
    public void By_the_rules_of_the_library(string wire, bool isHardBounce) => SmtpReply.FromText(wire).IsHardBounce.Should().Be(isHardBounce);

    private static SmtpReply Reply(string text, SmtpCause cause, DeliveryAction action = DeliveryAction.Unknown)
    {
        var classifier = SmtpClassifier.Default.Prepend([new SmtpRule { Id = "a", Cause = cause, Any = ["zorb"] }]);
        return SmtpReply.FromText(text, new ReplyContext { Classifier = classifier, Action = action });
    }
}
