using System.Text;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>What a file of rules may hold, and how it is read.</summary>
public class RuleFileTests
{
    private const string Whole = """
        // Rules of our own.
        {
          "cause": "user-unknown", /* for those that name none */
          "rules": [
            {
              "id": "acme/no-such-user",
              "cause": "mailbox-disabled",
              "any": ["no such {user}", "(unbekannt|inconnu*) <2> <address>"],
              "all": ["acme"],
              "not": ["sender <1> unknown"],
              "codes": ["550", "55x", "5xx", "xxx", "5.1.1", "5.1.*", "x.7.x", "*.*.*", "5.7.509"],
              "phases": ["rcpt-to", "end-of-data"],
              "hosts": ["google.com", "mx_1.b\u00fccher.example", "localhost"],
              "weight": "specific",
              "provider": "acme",
              "reference": "RFC 5321 4.2.3",
              "date": "2026-11-25",
              "examples": ["550 No such user (acme)", "acme: there is no user of that name"],
              "likelyCause": "Likely.",
              "remediation": "Mend it.",
              "userMessage": "Sorry.",
              "why": "Because.",
              "action": "retry-later",
              "party": "receiving-system",
              "retryAfter": "01:02:03",
            },
            { "id": "acme", "codes": ["551"] },
          ],
        }
        """;

    public static TheoryData<string> Forms => [Whole, "\ufeff" + Whole, Whole.ReplaceLineEndings("\r\n"), Whole.ReplaceLineEndings("\r"), "\ufeff" + Whole.ReplaceLineEndings("\r\n")];

    [Theory]
    [MemberData(nameof(Forms))]
    public void All_properties_are_read(string json)
    {
        var rules = SmtpRuleFile.Parse(json);

        rules.Should().HaveCount(2);
        rules[0].Should().BeEquivalentTo(new SmtpRule
        {
            Id = "acme/no-such-user",
            Cause = SmtpCause.MailboxDisabled,
            Any = ["no such {user}", "(unbekannt|inconnu*) <2> <address>"],
            All = ["acme"],
            Not = ["sender <1> unknown"],
            Codes = ["550", "55x", "5xx", "xxx", "5.1.1", "5.1.*", "x.7.x", "*.*.*", "5.7.509"],
            Phases = [SmtpPhase.RcptTo, SmtpPhase.EndOfData],
            Hosts = ["google.com", "mx_1.b\u00fccher.example", "localhost"],
            Weight = SmtpRuleWeight.Specific,
            Provider = "acme",
            Reference = "RFC 5321 4.2.3",
            Date = new DateOnly(2026, 11, 25),
            Examples = ["550 No such user (acme)", "acme: there is no user of that name"],
            LikelyCause = "Likely.",
            Remediation = "Mend it.",
            UserMessage = "Sorry.",
            Why = "Because.",
            Action = SmtpAction.RetryLater,
            Party = ResponsibleParty.ReceivingSystem,
            RetryAfter = new TimeSpan(1, 2, 3),
        });
        rules[1].Should().BeEquivalentTo(new SmtpRule { Id = "acme", Cause = SmtpCause.UserUnknown, Codes = ["551"] });
    }

    [Fact]
    public void The_cause_of_the_file_may_stand_behind_its_rules() =>
        SmtpRuleFile.Parse("""{"rules":[{"id":"a","any":["b"]}],"cause":"greylisted"}""").Should().ContainSingle().Which.Cause.Should().Be(SmtpCause.Greylisted);

    [Fact]
    public void Every_cause_phase_weight_action_and_party_has_its_name()
    {
        foreach (var cause in Enum.GetValues<SmtpCause>())
            One($"\"cause\":\"{SmtpReplyCodes.Codes.Kebab.Name(cause)}\"").Cause.Should().Be(cause);
        foreach (var phase in Enum.GetValues<SmtpPhase>())
            One($"\"phases\":[\"{SmtpReplyCodes.Codes.Kebab.Name(phase)}\"]").Phases.Should().Equal(phase);
        foreach (var weight in Enum.GetValues<SmtpRuleWeight>())
            One($"\"weight\":\"{SmtpReplyCodes.Codes.Kebab.Name(weight)}\"").Weight.Should().Be(weight);
        foreach (var action in Enum.GetValues<SmtpAction>())
            One($"\"action\":\"{SmtpReplyCodes.Codes.Kebab.Name(action)}\"").Action.Should().Be(action);
        foreach (var party in Enum.GetValues<ResponsibleParty>())
            One($"\"party\":\"{SmtpReplyCodes.Codes.Kebab.Name(party)}\"").Party.Should().Be(party);
    }

    [Theory]
    [InlineData("00:00:01", 1)]
    [InlineData("24:00:00", 86400)]
    public void A_wait_is_from_one_second_to_one_day(string wait, int seconds) => One($"\"retryAfter\":\"{wait}\"").RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void No_rules_are_fine() => SmtpRuleFile.Parse("""{ "rules": [ /* none yet */ ] }""").Should().BeEmpty();

    [Fact]
    public void A_file_is_read_in_the_encoding_that_it_says()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            using var file = new TemporaryFile(encoding.GetPreamble().Concat(encoding.GetBytes("""{"rules":[{"id":"a","cause":"unknown","any":["bücher 📧"]}]}""")));

            SmtpRuleFile.Load(file.Path).Should().ContainSingle().Which.Any.Should().Equal("bücher 📧");
        }
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_from_one_in_utf_8()
    {
        using var file = new TemporaryFile(Encoding.Latin1.GetBytes("""{"rules":[{"id":"a","cause":"unknown","any":["bücher"]}]}"""));

        file.Invoking(f => SmtpRuleFile.Load(f.Path)).Should().Throw<SmtpRuleFileException>()
            .WithMessage(file.Path + "(1,48): this is no character (U+FFFD); is the file saved in UTF-8?");
    }

    [Fact]
    public void The_exception_lists_every_mistake_in_a_line_of_its_own()
    {
        Action parse = () => SmtpRuleFile.Parse("{\"rules\":[{\n\"x\\ny\": 1, \"id\": \"A\", \"cause\": \"\", \"codes\": [\"5\"]}]}", "my.jsonc");

        var exception = parse.Should().Throw<SmtpRuleFileException>().Which;
        exception.Errors.Should().HaveCount(4);
        exception.Message.Split('\n').Should().Equal(exception.Errors.Select(error => error.ToString())).And.OnlyContain(line => line.StartsWith("my.jsonc(2,"));
    }

    [Fact]
    public void Null_is_refused_where_only_text_makes_sense()
    {
        FluentActions.Invoking(() => SmtpRuleFile.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SmtpRuleFile.Parse("{}", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SmtpRuleFile.Load(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SmtpRuleFile.Load("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SmtpRuleFile.Load(Path.Combine(Path.GetTempPath(), "there is no such file"))).Should().Throw<FileNotFoundException>();
        SmtpRuleFile.TryParse(null, null, out var rules).Should().BeFalse();
        rules.Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_knowledge_may_hold_other_properties_around_its_rules()
    {
        const string Knowledge = """{"cause":"unknown","title":"T","title":"T","more":{"rules":[{}]},"rules":[{"id":"a","any":["b"]}],"why":"W"}""";

        RuleFileReader.Read(Knowledge, "k", skipsOtherProperties: true).Rules.Should().ContainSingle();
        RuleFileReader.Read("""{"cause":"unknown","title":"T"}""", "k", skipsOtherProperties: true).Should().BeEquivalentTo(new RuleFileContents([], []));
        RuleFileReader.Read(Knowledge, "k").Errors.Should().HaveCount(4);
        RuleFileReader.Read("""{"cause":"unknown","rules":[{"id":"a","any":["b"],"title":"T"}]}""", "k", skipsOtherProperties: true).Errors.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{user} <2> {unknown}")]
    [InlineData("{users} unknown {user}", "2,2: there is no group {users}; did you mean \"user\"?")]
    [InlineData("{usr} <2> {refusing}", "2,2: there is no group {usr}; did you mean \"user\"?", "2,12: there is no group {refusing}; there are unknown, user")]
    public void Groups_are_checked_where_they_are_known(string phrase, params string[] mistakes)
    {
        var groups = new HashSet<string> { "user", "unknown" };

        RuleFileReader.Read(RuleText.WithPhrase(phrase), "k", groups: groups).Errors.Select(RuleText.Line).Should().Equal(mistakes);
        RuleFileReader.Read(RuleText.WithPhrase(phrase), "k").Errors.Should().BeEmpty();
    }

    private static SmtpRule One(string property) =>
        SmtpRuleFile.Parse($$"""{"cause":"unknown","rules":[{"id":"a","any":["b"],{{property}}}]}""").Should().ContainSingle().Which;

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(IEnumerable<byte> bytes) => File.WriteAllBytes(Path, [.. bytes]);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
