namespace SmtpReplyCodes.Tests.Codes;

/// <summary>Every code is explained: by its own row, else by its subject (X.s.0), else by its class; the answer says which.</summary>
public class EnhancedStatusCodeInfoTests
{
    /// <summary>The registry of SMTP enhanced status codes: how far the details of each subject go, from 0 without gaps.</summary>
    private static readonly int[] LastDetailOfSubject = [0, 10, 4, 6, 7, 6, 10, 30];

    private static IEnumerable<(int Subject, int Detail)> Registry =>
        LastDetailOfSubject.SelectMany((last, subject) => Enumerable.Range(0, last + 1).Select(detail => (subject, detail)));

    [Theory]
    [InlineData("5.1.1", CodeMatch.Exact, "X.1.1", SmtpSeverity.Permanent, SmtpCause.UserUnknown)]
    [InlineData("4.2.2", CodeMatch.Exact, "X.2.2", SmtpSeverity.Transient, SmtpCause.MailboxFull)]
    [InlineData("5.7.25", CodeMatch.Exact, "X.7.25", SmtpSeverity.Permanent, SmtpCause.ReverseDnsMissing)]
    [InlineData("2.1.5", CodeMatch.Exact, "X.1.5", SmtpSeverity.Success, SmtpCause.Accepted)]
    [InlineData("2.2.2", CodeMatch.Exact, "X.2.2", SmtpSeverity.Success, SmtpCause.Accepted)]
    [InlineData("5.7.509", CodeMatch.Subject, "X.7.0", SmtpSeverity.Permanent, SmtpCause.PolicyRejected)]
    [InlineData("5.7.999", CodeMatch.Subject, "X.7.0", SmtpSeverity.Permanent, SmtpCause.PolicyRejected)]
    [InlineData("5.1.11", CodeMatch.Subject, "X.1.0", SmtpSeverity.Permanent, SmtpCause.UserUnknown)]
    [InlineData("4.4.316", CodeMatch.Subject, "X.4.0", SmtpSeverity.Transient, SmtpCause.NetworkError)]
    [InlineData("5.0.1", CodeMatch.Subject, "X.0.0", SmtpSeverity.Permanent, SmtpCause.Unknown)]
    [InlineData("5.8.1", CodeMatch.Class, "5.X.X", SmtpSeverity.Permanent, SmtpCause.Unknown)]
    [InlineData("4.99.1", CodeMatch.Class, "4.X.X", SmtpSeverity.Transient, SmtpCause.Unknown)]
    [InlineData("2.999.999", CodeMatch.Class, "2.X.X", SmtpSeverity.Success, SmtpCause.Accepted)]
    public void Degrades_from_the_code_to_its_subject_to_its_class(string code, CodeMatch match, string id, SmtpSeverity severity, SmtpCause cause)
    {
        var info = EnhancedStatusCode.Parse(code).Info!;

        (info.Match, info.Id, info.Severity, info.Cause).Should().Be((match, id, severity, cause));
    }

    [Theory]
    [InlineData("X.2.1", "4.2.1", "5.2.1")]
    [InlineData("X.4.1", "4.4.1", "5.4.1")]
    [InlineData("X.7.1", "4.7.1", "5.7.1")]
    public void The_cause_may_differ_between_the_transient_and_the_permanent_class(string id, string transient, string permanent)
    {
        var (now, forGood) = (EnhancedStatusCode.Parse(transient).Info!, EnhancedStatusCode.Parse(permanent).Info!);

        new[] { now.Id, forGood.Id }.Should().AllBe(id);
        now.Cause.Should().NotBe(forGood.Cause);
    }

    [Fact]
    public void All_81_codes_of_the_registry_are_registered_in_every_class()
    {
        Registry.Should().HaveCount(81);
        foreach (var (subject, detail) in Registry)
        {
            foreach (var statusClass in new[] { 2, 4, 5 })
            {
                var code = new EnhancedStatusCode(statusClass, subject, detail);
                code.IsRegistered.Should().BeTrue("{0} is in the registry", code);
                code.Info!.Match.Should().Be(CodeMatch.Exact);
                code.Info.Id.Should().Be($"X.{subject}.{detail}");
                code.Info.Severity.Should().Be(code.Severity);
            }
        }
    }

    [Fact]
    public void No_other_code_is_registered()
    {
        var registry = Registry.ToHashSet();
        for (var subject = 0; subject <= 999; subject += subject < 20 ? 1 : 97)
        {
            for (var detail = 0; detail <= 999; detail += detail < 100 ? 1 : 97)
            {
                if (new EnhancedStatusCode(5, subject, detail).IsRegistered != registry.Contains((subject, detail)))
                    Assert.Fail($"5.{subject}.{detail} is registered, or not, against the registry.");
            }
        }
    }

    [Fact]
    public void Every_explanation_says_what_why_and_what_to_do()
    {
        string[] codes = ["5.1.1", "4.7.1", "2.0.0", "5.7.509", "5.99.0", "4.99.0", "2.99.0"];
        foreach (var info in codes.Select(code => EnhancedStatusCode.Parse(code).Info!))
        {
            new[] { info.Title, info.LikelyCause, info.Remediation }.Should().AllSatisfy(text => text.Should().NotBeNullOrWhiteSpace());
            info.ToString().Should().Be($"{info.Id} {info.Title}");
        }
    }
}
