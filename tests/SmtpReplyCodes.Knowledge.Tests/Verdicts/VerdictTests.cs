namespace SmtpReplyCodes.Knowledge.Tests.Verdicts;

/// <summary>
/// Whoever takes a new release is told what is read otherwise than by the one before. <c>verdicts.tsv</c> is what the last release said; it is written at
/// a release, with the environment variable <see cref="AtRelease"/> set to the version.
/// </summary>
public class VerdictTests
{
    private const string AtRelease = "SMTPREPLYCODES_RELEASE";

    [Fact]
    public void The_change_log_tells_what_is_read_otherwise_than_by_the_last_release()
    {
        if (Environment.GetEnvironmentVariable(AtRelease) is { Length: > 0 } version)
            VerdictList.Of(version).Write();
        var last = VerdictList.Read();
        var changes = last.Changes(Verdict.Of);
        var newest = ChangeLog.Sections[0];

        changes.Where(line => !newest.Lines.Contains(line)).ShouldBeNone(last.Release == newest.Version
            ? $"{newest.Version} is not out yet: what it says is written anew by these tests with {AtRelease}={newest.Version}"
            : $"users want to know: copy these lines into the section {newest.Version} of CHANGELOG.md");
    }

    [Fact]
    public void The_list_is_that_of_the_last_release()
    {
        var last = ChangeLog.Sections.FirstOrDefault(section => section.IsReleased) ?? ChangeLog.Sections[^1];

        VerdictList.Read().Release.Should().Be(last.Version, $"a release writes the list: run these tests with {AtRelease}={last.Version}");
    }

    [Fact]
    public void The_list_holds_thousands_of_texts_each_once_in_order() =>
        VerdictList.Read().Verdicts.Select(verdict => verdict.Text).Should().HaveCountGreaterThan(2000).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void A_change_of_causes_is_one_line_with_its_first_text()
    {
        var list = new VerdictList("1.0.0", [new("greylisted", "a", "one\ntwo"), new("greylisted", "a", "three"), new("unknown", "b", "four"), new("unknown", "b", "five")]);

        list.Changes(text => new Verdict(text == "four" ? "unknown" : text == "five" ? "accepted" : "spam-content", "c", text)).Should().Equal(
            "- `spam-content` where 1.0.0 said `greylisted`: 2 of its examples, such as `one two`.",
            "- `accepted` where 1.0.0 said `unknown`: 1 of its examples, such as `five`.");
    }

    [Theory]
    [InlineData("550 no")]
    [InlineData("550-a\r\n550 b\tc")]
    [InlineData("a\\nb\\\\n\n\\")]
    public void A_row_holds_any_text(string text)
    {
        var verdict = Verdict.Of(text);

        verdict.ToString().Should().NotContain("\n").And.NotContain("\r");
        Verdict.Parse(verdict.ToString()).Should().Be(verdict);
    }
}
