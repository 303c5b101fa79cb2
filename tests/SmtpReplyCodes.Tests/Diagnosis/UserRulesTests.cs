namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Rules of one's own are asked before those of the library, and change no classifier but the new one.</summary>
public class UserRulesTests
{
    private const string Unknown = "550 5.1.1 User unknown";

    private static readonly SmtpRule Own = new() { Id = "acme/quota", Cause = SmtpCause.MailboxFull, Any = ["user unknown"], Weight = SmtpRuleWeight.General };

    [Fact]
    public void They_are_asked_first_whatever_their_weight()
    {
        SmtpClassifier.Default.Prepend([Own]).Classify(Unknown).RuleId.Should().Be("acme/quota");
        SmtpClassifier.Default.Classify(Unknown).Cause.Should().Be(SmtpCause.UserUnknown);
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("552 5.2.2 Mailbox is full")]
    [InlineData("550 5.7.1 x")]
    [InlineData("")]
    public void Where_none_fits_the_others_decide(string text) =>
        SmtpClassifier.Default.Prepend([Own]).Classify(text).Should().BeEquivalentTo(SmtpClassifier.Default.Classify(text));

    [Fact]
    public void Those_that_come_later_are_asked_before()
    {
        var later = new SmtpRule { Id = "acme/later", Cause = SmtpCause.PolicyRejected, Any = ["user unknown"], Weight = SmtpRuleWeight.General };

        SmtpClassifier.Default.Prepend([Own]).Prepend([later]).Classify(Unknown).RuleId.Should().Be("acme/later");
        SmtpClassifier.Default.Prepend([later]).Prepend([Own]).Classify(Unknown).RuleId.Should().Be("acme/quota");
    }

    [Fact]
    public void The_classifier_comes_with_the_context_or_is_asked_on_its_own()
    {
        var classifier = SmtpClassifier.Default.Prepend([Own]);
        var context = new ReplyContext { Classifier = classifier };

        SmtpReply.FromText(Unknown, context).Diagnosis.RuleId.Should().Be("acme/quota");
        SmtpReply.Create(550, "5.1.1 User unknown", context).Cause.Should().Be(SmtpCause.MailboxFull);
        SmtpReply.Create(550, "5.1.1 User unknown", context).Diagnose(SmtpClassifier.Default).Cause.Should().Be(SmtpCause.UserUnknown);
        SmtpReply.Parse(Unknown).Diagnose(classifier).RuleId.Should().Be("acme/quota");
        SmtpReply.Parse(Unknown).Cause.Should().Be(SmtpCause.UserUnknown);
        classifier.Classify(Unknown, new ReplyContext { Classifier = SmtpClassifier.Default }).RuleId.Should().Be("acme/quota", "the one that is asked decides");
    }

    /// <summary>They know the words and groups of the library.</summary>
    [Theory]
    [InlineData("user rejected", "550 users rejecting")]
    [InlineData("zorb {user}", "550 zorb recipient")]
    [InlineData("zorb <2> e-mail", "550 zorb x emails")]
    [InlineData("can't zorb", "550 unable to zorb")]
    public void They_read_words_as_the_library_does(string phrase, string text) =>
        SmtpClassifier.Default.Prepend([new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Any = [phrase], Weight = SmtpRuleWeight.Key }]).Classify(text).RuleId.Should().Be("a");

    [Fact]
    public void Their_order_changes_nothing()
    {
        var rules = Enumerable.Range(0, 30).Select(i => new SmtpRule { Id = $"acme/r{i}", Cause = i % 2 == 0 ? SmtpCause.Greylisted : SmtpCause.SpamContent, Any = [$"zorb{i % 7}x quax", "zorb"] }).ToArray();
        var expected = SmtpClassifier.Default.Prepend(rules).Classify("zorb3x quax zorb");
        var random = new Random(3);
        for (var i = 0; i < 10; i++)
        {
            random.Shuffle(rules);
            SmtpClassifier.Default.Prepend(rules).Classify("zorb3x quax zorb").Should().BeEquivalentTo(expected);
        }
    }

    [Fact]
    public void None_are_none()
    {
        SmtpClassifier.Default.Prepend([]).Should().BeSameAs(SmtpClassifier.Default);
        var prepend = () => SmtpClassifier.Default.Prepend(null!);
        prepend.Should().Throw<ArgumentNullException>().WithParameterName("rules");
    }

    [Fact]
    public void Two_of_one_id_are_refused() =>
        ShouldBeRefused("*id acme/quota*", Own, new SmtpRule { Id = "acme/quota", Cause = SmtpCause.Unknown, Codes = ["550"] });

    [Fact]
    public void One_without_condition_is_refused() =>
        ShouldBeRefused("*acme/empty has no condition*", Own, new SmtpRule { Id = "acme/empty", Cause = SmtpCause.Unknown, Not = ["zorb"], Hosts = ["example.org"] });

    [Theory]
    [InlineData("is the", "*\"is the\": the phrase holds only words that are left out*")]
    [InlineData("zorb {no-such-group}", "*no-such-group*")]
    [InlineData("zorb <2> (the|quax)", "*\"zorb <2> (the|quax)\":*")]
    public void A_phrase_that_says_nothing_is_refused(string phrase, string problem) => ShouldBeRefused(problem, new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Any = [phrase] });

    private static void ShouldBeRefused(string problem, params SmtpRule[] rules)
    {
        var prepend = () => SmtpClassifier.Default.Prepend(rules);

        prepend.Should().Throw<ArgumentException>().WithMessage(problem).WithParameterName(nameof(rules));
    }
}
