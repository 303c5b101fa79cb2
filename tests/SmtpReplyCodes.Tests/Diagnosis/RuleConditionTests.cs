namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>A rule fits where all of its conditions hold.</summary>
public class RuleConditionTests
{
    [Theory]
    [InlineData("'any':['zorb','quax']", "zorb", true)]
    [InlineData("'any':['zorb','quax']", "quax", true)]
    [InlineData("'any':['zorb','quax']", "vex", false)]
    [InlineData("'all':['zorb','quax']", "quax lorem zorb", true)]
    [InlineData("'all':['zorb','quax']", "zorb", false)]
    [InlineData("'all':['zorb','quax']", "zorb. quax", true)]
    [InlineData("'any':['zorb','flox'],'all':['quax','vex']", "vex quax zorb", true)]
    [InlineData("'any':['zorb','flox'],'all':['quax','vex']", "vex quax", false)]
    [InlineData("'any':['zorb','flox'],'all':['quax','vex']", "vex flox", false)]
    [InlineData("'any':['zorb'],'all':['zorb']", "zorb", true)]
    [InlineData("'any':['zorb'],'not':['quax','vex']", "zorb", true)]
    [InlineData("'any':['zorb'],'not':['quax','vex']", "zorb lorem. vex", false)]
    [InlineData("'any':['zorb'],'not':['quax','vex']", "quax zorb", false)]
    [InlineData("'any':['zorb'],'not':['zorb quax']", "zorb zorb quax", false)]
    [InlineData("'all':['zorb'],'not':['quax']", "zorb quax", false)]
    [InlineData("'any':['zorb'],'all':['quax'],'not':['vex']", "zorb quax", true)]
    [InlineData("'any':['zorb'],'all':['quax'],'not':['vex']", "zorb vex quax", false)]
    public void Words(string rule, string text, bool fits) => ShouldFit(rule, text, null, fits);

    [Theory]
    [InlineData("550", "550 zorb", true)]
    [InlineData("550", "551 zorb", false)]
    [InlineData("55x", "551 zorb", true)]
    [InlineData("55x", "541 zorb", false)]
    [InlineData("5xx", "599 zorb", true)]
    [InlineData("5xx", "450 zorb", false)]
    [InlineData("xxx", "605 zorb", true)]
    [InlineData("x50", "450 zorb", true)]
    [InlineData("xxx", "zorb", false)]
    [InlineData("5xx", "zorb (#5.1.1)", false)]
    [InlineData("5.1.1", "550 5.1.1 zorb", true)]
    [InlineData("5.1.1", "450 4.1.1 zorb", false)]
    [InlineData("x.1.1", "450 4.1.1 zorb", true)]
    [InlineData("5.1.*", "550 5.1.999 zorb", true)]
    [InlineData("5.1.*", "550 5.2.1 zorb", false)]
    [InlineData("5.*.*", "zorb (#5.7.1)", true)]
    [InlineData("5.*.1", "550 5.7.1 zorb", true)]
    [InlineData("5.*.1", "550 5.7.0 zorb", false)]
    [InlineData("5.7.509", "550 5.7.509 zorb", true)]
    [InlineData("5.7.509", "550 5.7.50 zorb", false)]
    [InlineData("*.*.*", "550 zorb", false)]
    [InlineData("4xx','5.1.1", "550 5.1.1 zorb", true)]
    [InlineData("4xx','5.1.1", "450 zorb", true)]
    [InlineData("4xx','5.1.1", "550 zorb", false)]
    public void Codes(string masks, string text, bool fits)
    {
        ShouldFit($"'any':['zorb'],'codes':['{masks}']", text, null, fits);
        ShouldFit($"'codes':['{masks}'],'weight':'key'", text, null, fits);
        ShouldFit($"'any':['quax'],'codes':['{masks}']", text, null, false);
    }

    [Theory]
    [InlineData("'phases':['rcpt-to']", SmtpPhase.RcptTo, true)]
    [InlineData("'phases':['rcpt-to']", SmtpPhase.MailFrom, false)]
    [InlineData("'phases':['rcpt-to']", SmtpPhase.Unknown, false)]
    [InlineData("'phases':['rcpt-to','end-of-data']", SmtpPhase.EndOfData, true)]
    [InlineData("'phases':['unknown']", SmtpPhase.Unknown, true)]
    [InlineData("'phases':['unknown']", SmtpPhase.RcptTo, false)]
    public void Phases(string phases, SmtpPhase phase, bool fits)
    {
        ShouldFit("'any':['zorb']," + phases, "zorb", new ReplyContext { Phase = phase }, fits);
        ShouldFit("'codes':['550']," + phases, "550", new ReplyContext { Phase = phase }, fits);
    }

    [Theory]
    [InlineData(SmtpPhase.RcptTo, false)]
    [InlineData(SmtpPhase.Unknown, true)]
    public void Without_a_context_the_phase_is_unknown(SmtpPhase phase, bool fits) =>
        ShouldFit($"'any':['zorb'],'phases':['{(phase == SmtpPhase.RcptTo ? "rcpt-to" : "unknown")}']", "zorb", null, fits);

    [Fact]
    public void Without_phases_a_rule_holds_in_all_of_them()
    {
        foreach (var phase in Enum.GetValues<SmtpPhase>())
            ShouldFit("'any':['zorb']", "zorb", new ReplyContext { Phase = phase }, true);
    }

    [Theory]
    [InlineData("mx.example.org", true)]
    [InlineData("MX.EXAMPLE.ORG.", true)]
    [InlineData("example.org", true)]
    [InlineData("a.b.example.org", true)]
    [InlineData("example.net", true)]
    [InlineData("notexample.org", false)]
    [InlineData("example.org.example.com", false)]
    [InlineData("org", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData(null, false)]
    public void Hosts(string? host, bool fits)
    {
        ShouldFit("'any':['zorb'],'hosts':['example.org','example.net']", "zorb", new ReplyContext { RemoteHost = host }, fits);
        ShouldFit("'codes':['550'],'hosts':['example.org','example.net']", "550", new ReplyContext { RemoteHost = host }, fits);
    }

    [Fact]
    public void Without_hosts_a_rule_holds_of_any_or_none() => ShouldFit("'any':['zorb']", "zorb", new ReplyContext { RemoteHost = "mx.example.com" }, true);

    [Fact]
    public void A_host_that_is_not_known_fits_no_rule_about_hosts() => ShouldFit("'any':['zorb'],'hosts':['example.org']", "zorb mx.example.org", null, false);

    [Fact]
    public void All_conditions_together_must_hold()
    {
        const string Rule = "'any':['zorb'],'all':['quax'],'not':['vex'],'codes':['55x'],'phases':['rcpt-to'],'hosts':['example.org']";
        var context = new ReplyContext { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org" };

        ShouldFit(Rule, "550 zorb quax", context, true);
        ShouldFit(Rule, "550 quax", context, false);
        ShouldFit(Rule, "550 zorb", context, false);
        ShouldFit(Rule, "550 zorb quax vex", context, false);
        ShouldFit(Rule, "540 zorb quax", context, false);
        ShouldFit(Rule, "550 zorb quax", context with { Phase = SmtpPhase.MailFrom }, false);
        ShouldFit(Rule, "550 zorb quax", context with { RemoteHost = "mx.example.com" }, false);
    }

    private static void ShouldFit(string rule, string text, ReplyContext? context, bool fits) =>
        (MadeUpRules.Classifier("'id':'made-up'," + rule).Classify(text, context).RuleId == "made-up").Should().Be(fits);
}
