namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Where no server speaks, the error of the mail program or of the socket says what happened.</summary>
public class ClientCodeTests
{
    [Theory]
    [InlineData("0x800CCC79", "0x800CCC79", SmtpCause.RelayDenied)]
    [InlineData("(0x800CCC79)", "0x800CCC79", SmtpCause.RelayDenied)]
    [InlineData("0x800ccc79", "0x800CCC79", SmtpCause.RelayDenied)]
    [InlineData("Lorem 0x800CCC0E", "0x800CCC0E", SmtpCause.NetworkError)]
    [InlineData("WSAETIMEDOUT", "10060", SmtpCause.NetworkError)]
    [InlineData("WSAEHOSTUNREACH", "10065", SmtpCause.NetworkError)]
    [InlineData("wsaeconnreset", "10054", SmtpCause.NetworkError)]
    public void Names_the_cause(string text, string row, SmtpCause cause)
    {
        var reply = SmtpReply.FromText(text);

        (reply.Code, reply.EnhancedCode, reply.Severity).Should().Be((null, null, SmtpSeverity.Unknown), "no server spoke");
        reply.Cause.Should().Be(cause);
        reply.Diagnosis.RuleId.Should().Be("code/" + row);
        reply.Diagnosis.Confidence.Should().Be(0.5);
        reply.Remediation.Should().Be(CodeTable.Find(row)!.Remediation);
        SmtpClassifier.Default.Classify(text).RuleId.Should().Be("code/" + row);
    }

    /// <summary>Words decide before codes; the error is still named, and it speaks for the same.</summary>
    [Theory]
    [InlineData("Unknown Error 0x800CCC0E", "0x800CCC0E")]
    [InlineData("Account: 'example', Server: 'smtp.example.net', Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E", "10060")]
    [InlineData("10061", "10061")]
    [InlineData("Socket Error # 10061", "10061")]
    [InlineData("[Errno 110] Connection timed out", "10060")]
    [InlineData("connection failed (os error 113)", "10065")]
    [InlineData("connect ECONNREFUSED 192.0.2.25:465", "10061")]
    [InlineData("etimedout", "10060")]
    public void Is_evidence_beside_words_that_say_the_same(string text, string row)
    {
        var reply = SmtpReply.FromText(text);

        (reply.Code, reply.EnhancedCode, reply.Severity).Should().Be((null, null, SmtpSeverity.Unknown), "no server spoke");
        reply.Cause.Should().Be(SmtpCause.NetworkError);
        reply.Diagnosis.Confidence.Should().BeInRange(0.5, 0.9);
        var code = reply.Diagnosis.Evidence.Should().ContainSingle(evidence => evidence.Kind == SmtpEvidenceKind.ClientCode).Subject;
        CodeTable.Find(code.Value)!.Id.Should().Be(row);
        text[code.Range!.Value].Should().Be(code.Value);
    }

    [Fact]
    public void Is_the_evidence_with_its_place()
    {
        const string text = "Sending failed (0x800ccc0e).";
        var evidence = SmtpReply.FromText(text).Diagnosis.Evidence.Should().ContainSingle().Subject;

        evidence.Kind.Should().Be(SmtpEvidenceKind.ClientCode);
        evidence.Value.Should().Be("0x800ccc0e");
        text[evidence.Range!.Value].Should().Be("0x800ccc0e");
    }

    [Theory]
    [InlineData("Server Response: '550 5.1.1 No such user', Server Error: 550, Error Number: 0x800CCC79", SmtpCause.UserUnknown)]
    [InlineData("Server Response: '452 4.2.2 Mailbox full', Error Number: 0x800CCC6D", SmtpCause.MailboxFull)]
    [InlineData("SMTP Error 111, connection refused", SmtpCause.NetworkError)]
    public void Gives_way_to_what_the_server_said(string text, SmtpCause cause)
    {
        var reply = SmtpReply.FromText(text);

        reply.Code.Should().NotBeNull();
        reply.Cause.Should().Be(cause);
        reply.Diagnosis.Evidence.Should().NotContain(evidence => evidence.Kind == SmtpEvidenceKind.ClientCode);
    }

    [Theory]
    [InlineData("0x800CCCFF")]
    [InlineData("0x800CCC7")]
    [InlineData("0x800CCC790")]
    [InlineData("room 110 is free")]
    [InlineData("file a_0x800CCC79_b")]
    public void Is_not_seen_in_other_numbers(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        (diagnosis.Cause, diagnosis.RuleId).Should().Be((SmtpCause.Unknown, "none"));
    }

    [Theory]
    [InlineData("We had 10060 guests")]
    [InlineData("queued as 10061")]
    [InlineData("lorem ipsum 10054")]
    [InlineData("lorem\n10054")]
    [InlineData("lorem\r10054")]
    [InlineData("it timed out")]
    [InlineData("the connection was refused")]
    public void Is_not_seen_in_numbers_among_words(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        diagnosis.RuleId.Should().NotStartWith("code/");
        diagnosis.Evidence.Should().NotContain(evidence => evidence.Kind == SmtpEvidenceKind.ClientCode);
    }
}
