namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>What the client saw itself names the cause where no words do; where no server can have spoken it decides before them.</summary>
public class ClientFaultTests
{
    [Theory]
    [InlineData("", ClientFault.None, SmtpCause.Unknown, "none")]
    [InlineData("", ClientFault.NameNotResolved, SmtpCause.NetworkError, "client/name-not-resolved")]
    [InlineData("", ClientFault.ConnectFailed, SmtpCause.NetworkError, "client/connect-failed")]
    [InlineData("", ClientFault.ConnectionLost, SmtpCause.NetworkError, "client/connection-lost")]
    [InlineData("", ClientFault.TimedOut, SmtpCause.NetworkError, "client/timed-out")]
    [InlineData("", ClientFault.TlsFailed, SmtpCause.TlsFailure, "client/tls-failed")]
    [InlineData("", ClientFault.LoginRequired, SmtpCause.AuthenticationFailed, "client/login-required")]
    [InlineData("", ClientFault.LoginFailed, SmtpCause.AuthenticationFailed, "client/login-failed")]
    [InlineData("Greylisted", ClientFault.ConnectionLost, SmtpCause.Greylisted, "greylisted/named")]
    [InlineData("domain not found", ClientFault.NameNotResolved, SmtpCause.NetworkError, "client/name-not-resolved")]
    public void It_decides_where_words_do_not(string text, ClientFault fault, SmtpCause cause, string rule)
    {
        var diagnosis = SmtpReply.FromText(text, new ReplyContext { Fault = fault }).Diagnosis;

        (diagnosis.Cause, diagnosis.RuleId).Should().Be((cause, rule));
        diagnosis.Confidence.Should().Be(fault == ClientFault.None ? 0 : 0.9);
        diagnosis.LikelyCause.Should().NotBeEmpty();
        diagnosis.Advice.Why.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(ClientFault.ConnectionLost, "connection-lost")]
    [InlineData(ClientFault.LoginRequired, "530 implied by the client")]
    public void The_evidence_tells_it(ClientFault fault, string value) =>
        SmtpReply.Create(530, "5.7.0 Authentication required", new ReplyContext { Fault = fault }).Diagnosis.Evidence
            .Should().Contain(new SmtpEvidence(SmtpEvidenceKind.Context, value, null));

    [Fact]
    public void Users_rules_come_before_it()
    {
        var rules = SmtpRuleFile.Parse("""{ "rules": [{ "id": "own/pigeon", "cause": "rate-limited", "any": ["pigeon"], "reference": "none", "examples": ["pigeon"] }] }""");
        var context = new ReplyContext { Fault = ClientFault.ConnectFailed, Classifier = SmtpClassifier.Default.Prepend(rules) };

        SmtpReply.FromText("the pigeon is away", context).Diagnosis.RuleId.Should().Be("own/pigeon");
    }
}
