namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>The exit code tells of the failures that <c>--fail-on</c> names.</summary>
public class FailOnTests
{
    [Theory]
    [InlineData("permanent", Postfix.Unknown, 3)]
    [InlineData("permanent", Postfix.Greylisted, 0)]
    [InlineData("transient", Postfix.Greylisted, 3)]
    [InlineData("transient", Postfix.Unknown, 3)]
    [InlineData("hard", Postfix.Unknown, 3)]
    [InlineData("hard", Postfix.Blocked, 0)]
    public async Task Of_a_reply(string failOn, string said, int exitCode) =>
        (await LogsRun.With(Postfix.Sent("a@example.net") + Postfix.Failed("b@example.net", said), "--fail-on", failOn)).ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task What_was_sent_is_none() => (await LogsRun.With(Postfix.Sent("a@example.net"), "--fail-on", "transient")).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("deferred", "transient", 3)]
    [InlineData("deferred", "permanent", 0)]
    [InlineData("bounced", "permanent", 3)]
    public async Task Where_no_server_spoke_the_outcome_decides(string outcome, string failOn, int exitCode) =>
        (await LogsRun.With($"Nov 23 10:00:00 mx postfix/smtp[324]: 4F2A61: to=<a@example.net>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status={outcome} (connect to mx.example.net[192.0.2.7]:25: Connection timed out)\n", "--fail-on", failOn))
            .ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task What_lies_outside_of_the_time_does_not_count() => (await LogsRun.With(Postfix.Failed("b@example.net", Postfix.Unknown), "--fail-on", "hard", "--until", "2026-11-22")).ExitCode.Should().Be(0);

    [Fact]
    public async Task Input_that_cannot_be_read_weighs_more() => (await LogsRun.With(Postfix.Failed("b@example.net", Postfix.Unknown), "--fail-on", "hard", "-", "none.log")).ExitCode.Should().Be(1);
}
