namespace SmtpReplyCodes.Tests.Systems;

/// <summary>Who knows which system speaks gets its own cause and remedy.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("exchange-2003", "550 5.7.1", "exchange-2003/5.7.1")]
    [InlineData(null, "550 5.7.1", "code/X.7.1")]
    [InlineData("postfix", "550 5.7.1", "code/X.7.1")]
    [InlineData("mdaemon", "452 Requested action not taken: insufficient system storage", "mdaemon/over-quota")]
    [InlineData(null, "452 Requested action not taken: insufficient system storage", "system-full/*")]
    public void Its_codes_and_words_mean_what_they_mean_there(string? system, string reply, string rule) =>
        SmtpReply.FromText(reply, new ReplyContext { MailSystem = MailSystem.Find(system) }).Diagnosis.RuleId.Should().Match(rule);

    [Fact]
    public void What_it_is_based_on_speaks_too()
    {
        var derived = MailSystem.All.First(system => system.BasedOn is { } other && other.Replies.Any(reply => reply.Provider.Length == 0 && !reply.IsByCode));
        var reply = derived.BasedOn!.Replies.First(reply => reply.Provider.Length == 0 && !reply.IsByCode);

        SmtpReply.FromText(reply.Example!, new ReplyContext { MailSystem = derived, Phase = PhaseOf(reply) }).Cause.Should().Be(reply.Cause);
    }

    [Fact]
    public void A_repeated_text_is_judged_anew_for_another_speaker()
    {
        const string Text = "452 Requested action not taken: insufficient system storage";
        var mdaemon = new ReplyContext { MailSystem = MailSystem.Find("mdaemon") };

        for (var i = 0; i < 5; i++)
        {
            SmtpReply.FromText(Text).Cause.Should().Be(SmtpCause.SystemFull);
            SmtpReply.FromText(Text, mdaemon).Cause.Should().Be(SmtpCause.MailboxFull);
        }
    }

    [Fact]
    public void The_evidence_names_words_or_that_the_context_decided()
    {
        var byWords = SmtpReply.FromText("452 Requested action not taken: insufficient system storage", new ReplyContext { MailSystem = MailSystem.Find("mdaemon") });
        var byCode = SmtpReply.FromText("550 5.7.1", new ReplyContext { MailSystem = MailSystem.Find("exchange-2003") });

        byWords.Diagnosis.Evidence[0].Kind.Should().Be(SmtpEvidenceKind.Phrase);
        byWords.Provider.Should().BeNull("a mail system is no provider");
        byCode.Diagnosis.Evidence.Should().Contain(evidence => evidence.Kind == SmtpEvidenceKind.Context && evidence.Value == "exchange-2003/5.7.1");
    }

    [Fact]
    public void Rules_of_users_still_come_first()
    {
        var classifier = SmtpClassifier.Default.Prepend(SmtpRuleFile.Parse("""{"rules":[{"id":"mine/x","cause":"suppressed","any":["insufficient system storage"]}]}"""));

        SmtpReply.FromText("452 insufficient system storage", new ReplyContext { MailSystem = MailSystem.Find("mdaemon"), Classifier = classifier }).Cause.Should().Be(SmtpCause.Suppressed);
    }

    private static SmtpPhase PhaseOf(ProviderRule reply) => reply.Example!.StartsWith("220", StringComparison.Ordinal) ? SmtpPhase.Connect : SmtpPhase.Unknown;
}
