using System.Globalization;
using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>A reply for people: what was said, why, what to do, how we know.</summary>
public class PageTests
{
    public static TheoryData<string> Replies => new("550", "550 5.1.1 No such user", "452 4.2.2 x", "250 2.0.0 Ok", "354 Go on", "605 x", "550 4.2.2 x", "(#5.1.1)", "no code at all", "");

    [Theory]
    [InlineData("550 5.1.1 x", "Said|550|5.1.1|Cause|Why|What to do|Advice|Tell the writer|Evidence|See")]
    [InlineData("550 x", "Said|550|Cause|Why|What to do|Advice|Tell the writer|Evidence|See")]
    [InlineData("no reply code (#4.2.2)", "Said|4.2.2|Cause|Why|What to do|Advice|Tell the writer|Evidence|See")]
    [InlineData("no code", "Said|Cause|Why|What to do|Advice|Tell the writer")]
    [InlineData("", "Said|Cause|Why|What to do|Advice|Tell the writer")]
    public async Task Has_the_rows_that_the_codes_allow(string text, string labels) => (await PageOf(text)).Labels.Should().Equal(labels.Split('|'));

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Says_what_the_library_says(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        var page = await PageOf(text);

        page["Said"].Should().Be(text);
        page["Why"].Should().Be(diagnosis.LikelyCause);
        page["What to do"].Should().Be(diagnosis.Remediation);
        page["Tell the writer"].Should().Be(diagnosis.UserMessage);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Says_how_sure_the_cause_is_and_which_rule_decided(string text)
    {
        var reply = SmtpReply.FromText(text);
        var severity = reply.IsHardBounce ? "hard bounce, " : reply.Severity == SmtpSeverity.Unknown ? "" : Kebab(reply.Severity) + ", ";
        var confidence = reply.Diagnosis.Confidence.ToString("0.00", CultureInfo.InvariantCulture);

        (await PageOf(text))["Cause"].Should().Be($"{Kebab(reply.Cause)} ({severity}confidence {confidence} by {reply.Diagnosis.RuleId})");
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Names_evidence_and_references_where_there_are_any(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        var page = await PageOf(text);

        if (!diagnosis.Evidence.IsEmpty)
            page["Evidence"].Should().Be(string.Join(", ", diagnosis.Evidence.Select(evidence => $"{evidence.Value} ({Kebab(evidence.Kind)})")));
        if (!diagnosis.References.IsEmpty)
            page.LinesOf("See").Should().Equal(diagnosis.References.Select(reference => reference.Url is null ? $"{reference}" : $"{reference}  {reference.Url}"), "each address stands in one line");
        page.Labels.Should().HaveCount(page.Labels.Distinct().Count());
    }

    [Theory]
    [InlineData("451 4.7.1 x", "retry in 5 min: ")]
    [InlineData("450 x", "reduce-rate in 30 min: ")]
    [InlineData("452 4.2.2 x", "retry-later in 4 h: ")]
    [InlineData("550 5.1.1 x", "suppress: ")]
    [InlineData("250 2.0.0 x", "none: ")]
    [InlineData("no code", "investigate: ")]
    public async Task Advises_with_the_wait_and_the_reason(string text, string beginning) =>
        (await PageOf(text))["Advice"].Should().Be(beginning + SmtpReply.FromText(text).Advice.Why);

    [Fact]
    public async Task Is_parted_from_the_next_one_by_an_empty_line()
    {
        var texts = new[] { "550 5.1.1 a", "no code", "", "450 b" };

        var pages = (await ToolRun.Of(["explain", .. texts])).Pages;

        pages.Select(page => page["Said"]).Should().Equal(texts);
    }

    [Fact]
    public async Task Is_the_same_from_standard_input_as_from_arguments() =>
        (await ToolRun.With("550-5.1.1 a\r\n550 5.1.1 b\r\n450 c", "explain")).Text.Should().Be((await ToolRun.Of("explain", "550-5.1.1 a\n550 5.1.1 b", "450 c")).Text);

    private static async Task<Page> PageOf(string text) => (await ToolRun.Of("explain", text)).Pages.Should().ContainSingle().Subject;

    private static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonSerializer.Serialize(value).Trim('"');
}
