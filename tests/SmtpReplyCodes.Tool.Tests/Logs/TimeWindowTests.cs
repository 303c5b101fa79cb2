using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Only what was in the time that is asked for counts.</summary>
public class TimeWindowTests
{
    private static readonly string Log = string.Concat(new[] { "Nov 22 23:59:59", "Nov 23 00:00:00", "Nov 23 10:00:00", "Nov 23 23:59:59", "Nov 24 00:00:00" }.Select((time, i) => Postfix.Sent($"{i}@example.net", time)));

    [Theory]
    [InlineData("01234")]
    [InlineData("1234", "--since", "2026-11-23")]
    [InlineData("234", "--since", "2026-11-23T00:01")]
    [InlineData("34", "--since", "2026-11-23T10:00:01Z")]
    [InlineData("0123", "--until", "2026-11-23")]
    [InlineData("012", "--until", "2026-11-23 10:00")]
    [InlineData("123", "--since", "2026-11-23", "--until", "2026-11-23")]
    [InlineData("", "--since", "2026-11-23", "--until", "2026-11-22")]
    [InlineData("01234", "--since", "0001-01-01", "--until", "9999-12-31")]
    [InlineData("", "--until", "1000000000h")]
    public async Task Since_and_until_are_both_within(string numbers, params string[] arguments)
    {
        var run = await LogsRun.With(Log, ["--json", .. arguments]);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        string.Concat(run.Recipients().Select(recipient => recipient[0])).Should().Be(numbers);
    }

    [Fact]
    public async Task Times_are_of_the_zone_that_is_given() =>
        (await ToolRun.With(Log, "logs", "--json", "--year", "2026", "--offset", "-05:00", "--since", "2026-11-24T05:00Z")).Recipients().Should().Equal("4@example.net");

    [Fact]
    public async Task What_has_no_time_is_kept_and_that_is_said()
    {
        const string Line = "RCPT TO:<a@example.org> failed: 550 5.1.1 User unknown\n";

        var run = await LogsRun.With(Line, "--json", "--since", "2026-11-23");

        run.Recipients().Should().Equal("a@example.org");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("time of 1 event");
        (await LogsRun.With(Line, "--json")).Error.Should().BeEmpty();
    }
}
