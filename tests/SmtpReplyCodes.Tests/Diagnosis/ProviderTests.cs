namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Who speaks: seen from the text, or from the host in the context, and never from a common word.</summary>
public class ProviderTests
{
    [Theory]
    [InlineData("550 5.1.1 lorem https://support.google.com/mail/?p=NoSuchUser - gsmtp", "google")]
    [InlineData("lorem ipsum - gsmtp", "google")]
    [InlineData("host gmail-smtp-in.l.google.com[192.0.2.8] said: lorem", "google")]
    [InlineData("421 4.7.0 [TSS04] lorem", "yahoo")]
    [InlineData("550 5.7.1 Service unavailable (S3150)", "microsoft")]
    [InlineData("550 5.1.10 RESOLVER.ADR.RecipientNotFound; lorem", "exchange")]
    [InlineData("550 5.1.1 <user@gmail.com> unknown", null)]
    [InlineData("550 please do not mail us from google", null)]
    [InlineData("550 mail from yahoo is not wanted here", null)]
    [InlineData("lorem ipsum", null)]
    [InlineData("", null)]
    public void Is_seen_in_the_text(string text, string? provider) => SmtpReply.FromText(text).Provider.Should().Be(provider);

    [Theory]
    [InlineData("aspmx.l.google.com", "google")]
    [InlineData("ASPMX.L.GOOGLE.COM.", "google")]
    [InlineData("mta7.am0.yahoodns.net", "yahoo")]
    [InlineData("mx.example.org", null)]
    [InlineData("", null)]
    public void Is_seen_in_the_host(string host, string? provider) => SmtpReply.FromText("550 lorem", new ReplyContext { RemoteHost = host }).Provider.Should().Be(provider);

    [Fact]
    public void The_host_counts_before_the_text() =>
        SmtpReply.FromText("550 lorem gsmtp", new ReplyContext { RemoteHost = "mta7.am0.yahoodns.net" }).Provider.Should().Be("yahoo");

    [Theory]
    [InlineData("421 4.7.28 lorem", null, "code/X.7.28")]
    [InlineData("421 4.7.28 lorem gsmtp", null, "google/rate-by-code")]
    [InlineData("421 4.7.28 lorem", "aspmx.l.google.com", "google/rate-by-code")]
    [InlineData("421 4.7.28 lorem", "mta7.am0.yahoodns.net", "code/X.7.28")]
    public void A_code_means_at_a_provider_what_it_means_there(string text, string? host, string rule) =>
        SmtpReply.FromText(text, new ReplyContext { RemoteHost = host }).Diagnosis.RuleId.Should().Be(rule);

    [Fact]
    public void A_key_is_evidence_of_its_own_and_surer_than_words()
    {
        var diagnosis = SmtpReply.Parse("421 4.7.0 [TSS04] lorem").Diagnosis;

        diagnosis.Confidence.Should().Be(0.95);
        diagnosis.Evidence[0].Should().Match<SmtpEvidence>(evidence => evidence.Kind == SmtpEvidenceKind.ProviderKey && evidence.Value == "TSS04");
    }

    [Fact]
    public void A_code_that_one_provider_alone_uses_is_a_key()
    {
        var diagnosis = SmtpReply.Parse("550 5.7.515 lorem").Diagnosis;

        (diagnosis.Provider, diagnosis.Confidence).Should().Be(("microsoft", 0.95));
        diagnosis.Evidence.Select(evidence => (evidence.Kind, evidence.Value)).Should().Equal((SmtpEvidenceKind.ProviderKey, "5.7.515"), (SmtpEvidenceKind.ReplyCode, "550"));
    }

    [Fact]
    public void Where_a_code_decides_the_mark_of_the_provider_is_evidence_too()
    {
        var diagnosis = SmtpReply.Parse("421 4.7.28 lorem gsmtp").Diagnosis;

        diagnosis.Evidence.Select(evidence => (evidence.Kind, evidence.Value)).Should()
            .Equal((SmtpEvidenceKind.Phrase, "gsmtp"), (SmtpEvidenceKind.EnhancedCode, "4.7.28"), (SmtpEvidenceKind.ReplyCode, "421"));
    }

    [Theory]
    [InlineData("Google")]
    [InlineData("google")]
    public void Is_found_by_its_id(string id) => MailProvider.Find(id)!.Id.Should().Be("google");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no-such-provider")]
    public void What_is_no_provider_is_not_found(string? id)
    {
        MailProvider.Find(id).Should().BeNull();
        MailProvider.FindRules(id).Should().BeEmpty();
    }

    [Fact]
    public void All_have_a_name_and_rules_of_their_own()
    {
        MailProvider.All.Should().HaveCountGreaterThan(60).And.BeInAscendingOrder(provider => provider.Id, StringComparer.Ordinal);
        MailProvider.All.SelectMany(provider => provider.Rules).Should().OnlyHaveUniqueItems(rule => rule.Id)
            .And.OnlyContain(rule => rule.LikelyCause.Length > 0 && rule.Remediation.Length > 0 && rule.UserMessage.Length > 0 && rule.Reference != null);
    }
}
