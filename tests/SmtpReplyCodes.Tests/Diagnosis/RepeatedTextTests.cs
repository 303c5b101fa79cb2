namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>A verdict about words that were judged before is remembered. Nobody can tell that from the answer.</summary>
public class RepeatedTextTests
{
    private static readonly string[] Rules =
    [
        "'id':'user','any':['zorb quax']", "'id':'full','any':['vex <address>'],'cause':'mailbox-full'",
        "'id':'code','any':['pell'],'codes':['5.7.1'],'cause':'spam-content'",
        "'id':'no','any':['drum'],'not':['fife'],'cause':'relay-denied'",
    ];

    private static readonly SmtpClassifier Classifier = MadeUpRules.Classifier(Rules);

    [Theory]
    [InlineData("550 5.1.1 zorb quax", "452 4.2.2 zorb quax")]
    [InlineData("pell", "550 5.7.1 pell")]
    [InlineData("550 5.7.1 pell", "550 5.7.2 pell")]
    [InlineData("550 drum", "450 drum")]
    [InlineData("550 drum", "550 drum fife")]
    [InlineData("550 drum. fife", "550 drum fife")]
    [InlineData("550 zorb quax", "550 zorb. quax")]
    [InlineData("550 zorb quax", "550 not zorb quax")]
    [InlineData("grimp zorb quax", "zorb quax")]
    public void Another_text_or_code_is_another_question(string before, string text)
    {
        var classifier = MadeUpRules.Classifier(Rules);
        Answer(classifier, before);

        var answer = Answer(classifier, text);

        answer.Should().Be(Answer(MadeUpRules.Classifier(Rules), text), "{0} was asked before", before);
    }

    [Fact]
    public void Words_stand_where_they_stand_in_this_text()
    {
        foreach (var address in new[] { "anna@example.org", "b@c.example", "a-much-longer-name@mx.example.net" })
        {
            var reply = SmtpReply.FromText($"550 lorem {address} ipsum, vex <{address}>");

            var evidence = reply.Diagnose(Classifier).Evidence[0];

            evidence.Value.Should().Be($"vex <{address}");
            reply.Text[evidence.Range!.Value].Should().Be(evidence.Value);
        }
    }

    [Fact]
    public void What_is_known_besides_the_text_is_asked_each_time()
    {
        var classifier = MadeUpRules.Classifier("'id':'data','any':['zorb'],'phases':['data']", "'id':'any','any':['zorb'],'weight':'general','cause':'relay-denied'");
        SmtpCause In(SmtpPhase phase) => SmtpReply.FromText("550 zorb", new ReplyContext { Phase = phase, Classifier = classifier }).Cause;

        new[] { In(SmtpPhase.Data), In(SmtpPhase.RcptTo), In(SmtpPhase.Data), classifier.Classify("550 zorb").Cause }
            .Should().Equal(SmtpCause.UserUnknown, SmtpCause.RelayDenied, SmtpCause.UserUnknown, SmtpCause.RelayDenied);
    }

    [Fact]
    public void Ten_thousand_texts_in_between_change_nothing()
    {
        var texts = Enumerable.Range(0, 10_000).Select(i => $"{(i % 3 == 0 ? 550 : 450)} {(i % 2 == 0 ? "zorb quax" : "drum")} {string.Join(' ', Enumerable.Range(0, 8).Select(bit => (i >> bit & 1) == 0 ? "vex" : "pell"))}").ToArray();

        var once = Array.ConvertAll(texts, text => Classifier.Classify(text).RuleId);
        var backwards = Enumerable.Reverse(texts).Select(text => Classifier.Classify(text).RuleId).ToList();

        Enumerable.Reverse(backwards).Should().Equal(once);
        once.Distinct().Should().BeEquivalentTo("user", "no");
    }

    private static (SmtpCause Cause, string Rule, double Confidence, int Words) Answer(SmtpClassifier classifier, string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnose(classifier);
        return (diagnosis.Cause, diagnosis.RuleId, diagnosis.Confidence, diagnosis.Evidence.IsEmpty ? 0 : diagnosis.Evidence[0].Value.Length);
    }
}
