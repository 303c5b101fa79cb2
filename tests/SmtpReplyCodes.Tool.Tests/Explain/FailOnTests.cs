using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary><c>--fail-on</c> tells scripts by exit code 3 that a reply of some kind was seen.</summary>
public class FailOnTests
{
    [Theory]
    [InlineData("permanent", "550 x", 3)]
    [InlineData("permanent", "605 x", 3)]
    [InlineData("permanent", "no reply code (#5.1.1)", 3)]
    [InlineData("permanent", "550 4.2.2 x", 3)]
    [InlineData("permanent", "450 x", 0)]
    [InlineData("permanent", "250 x", 0)]
    [InlineData("permanent", "no code", 0)]
    [InlineData("transient", "450 x", 3)]
    [InlineData("transient", "421 x", 3)]
    [InlineData("transient", "no reply code (#4.2.2)", 3)]
    [InlineData("transient", "550 x", 3)]
    [InlineData("transient", "250 x", 0)]
    [InlineData("transient", "354 x", 0)]
    [InlineData("transient", "no code", 0)]
    [InlineData("transient", "", 0)]
    [InlineData("hard", "550 User unknown", 3)]
    [InlineData("hard", "550 5.1.1 User unknown", 3)]
    [InlineData("hard", "450 User unknown", 0)]
    [InlineData("hard", "550 Mailbox is full", 0)]
    [InlineData("hard", "550", 0)]
    [InlineData("hard", "550 5.1.1", 0)]
    [InlineData("hard", "450 4.1.1 x", 0)]
    [InlineData("hard", "250 x", 0)]
    public async Task Exits_with_3_when_a_reply_is_of_that_kind(string kind, string text, int exitCode)
    {
        foreach (var arguments in new string[][] { ["--fail-on", kind], ["--fail-on=" + kind], ["--json", "--fail-on", kind] })
        {
            var run = await ToolRun.Of(["explain", .. arguments, "--", text]);

            (run.ExitCode, run.Error).Should().Be((exitCode, ""));
            run.Text.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown")]
    [InlineData("550 5.1.1 The email account that you tried to reach does not exist.")]
    [InlineData("452 4.2.2 mailbox full")]
    public async Task On_hard_bounces_goes_by_what_the_JSON_says(string text)
    {
        var run = await ToolRun.Of("explain", "--json", "--fail-on", "hard", text);

        run.ExitCode.Should().Be(run.Objects[0].GetProperty("isHardBounce").GetBoolean() ? 3 : 0);
    }

    [Theory]
    [InlineData("550 x", "250 x", "250 x")]
    [InlineData("250 x", "550 x", "250 x")]
    [InlineData("250 x", "250 x", "550 x")]
    public async Task One_reply_of_the_kind_is_enough_and_all_are_answered(params string[] texts)
    {
        var fromArguments = await ToolRun.Of(["explain", "--json", "--fail-on", "permanent", .. texts]);
        var fromInput = await ToolRun.With(string.Join('\n', texts), "explain", "--json", "--fail-on", "permanent");

        (fromArguments.ExitCode, fromInput.ExitCode).Should().Be((3, 3));
        fromArguments.Texts.Should().Equal(texts);
        fromInput.Texts.Should().Equal(texts);
    }

    [Fact]
    public async Task Without_it_a_refusal_is_no_failure() => (await ToolRun.Of("explain", "550 5.1.1 x", "450 x")).ExitCode.Should().Be(0);

    [Fact]
    public async Task Without_any_reply_nothing_fails() => (await ToolRun.Of("explain", "--fail-on", "transient")).ExitCode.Should().Be(0);
}
