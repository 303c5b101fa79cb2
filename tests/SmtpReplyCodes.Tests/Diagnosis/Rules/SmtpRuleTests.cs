namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>Rules made in code: the same forms as in a file, refused where they are given.</summary>
public class SmtpRuleTests
{
    public static TheoryData<string, Action> Wrong => new()
    {
        { "Id", () => _ = new SmtpRule { Id = "Acme", Cause = SmtpCause.Unknown } },
        { "Id", () => _ = new SmtpRule { Id = null!, Cause = SmtpCause.Unknown } },
        { "Cause", () => _ = new SmtpRule { Id = "a", Cause = (SmtpCause)99 } },
        { "Any", () => _ = Rule(any: "a (b") },
        { "Any", () => _ = Rule(any: "") },
        { "Any", () => _ = Rule(any: null!) },
        { "All", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, All = ["<3>"] } },
        { "Not", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Not = ["{"] } },
        { "Codes", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Codes = ["550", "5.1"] } },
        { "Phases", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Phases = [(SmtpPhase)(-1)] } },
        { "Hosts", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Hosts = ["a@b"] } },
        { "Weight", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Weight = (SmtpRuleWeight)9 } },
        { "Provider", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Provider = "Acme" } },
        { "Reference", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Reference = " " } },
        { "Examples", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Examples = [""] } },
        { "Why", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Why = "" } },
        { "Action", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Action = (SmtpAction)99 } },
        { "Party", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, Party = (ResponsibleParty)99 } },
        { "RetryAfter", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, RetryAfter = TimeSpan.Zero } },
        { "RetryAfter", () => _ = new SmtpRule { Id = "a", Cause = SmtpCause.Unknown, RetryAfter = new TimeSpan(24, 0, 1) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_not_in_form_is_refused(string property, Action make) => make.Should().Throw<ArgumentException>().WithParameterName(property);

    [Fact]
    public void A_wrong_phrase_is_told_with_its_place() =>
        FluentActions.Invoking(() => Rule(any: "a (b")).Should().Throw<ArgumentException>().WithMessage("\"a (b\": \"(\" is not closed (at offset 2)*");

    [Fact]
    public void What_is_left_out_is_empty_or_null()
    {
        var rule = new SmtpRule { Id = "a/b-c", Cause = SmtpCause.Greylisted, Any = default, Phases = default };

        rule.Should().BeEquivalentTo(new { Weight = SmtpRuleWeight.Plain, Any = Array.Empty<string>(), All = Array.Empty<string>(), Not = Array.Empty<string>(), Codes = Array.Empty<string>() });
        (rule.Phases.IsEmpty, rule.Hosts.IsEmpty, rule.Examples.IsEmpty, rule.HasCondition).Should().Be((true, true, true, false));
        (rule.Provider, rule.Reference, rule.Date, rule.LikelyCause, rule.Remediation, rule.UserMessage).Should().Be((null, null, null, null, null, null));
        (rule.Why, rule.Action, rule.Party, rule.RetryAfter).Should().Be((null, null, null, null));
        rule.ToString().Should().Be("a/b-c");
    }

    private static SmtpRule Rule(string any) => new() { Id = "a", Cause = SmtpCause.Unknown, Any = [any] };
}
