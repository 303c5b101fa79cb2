using System.Diagnostics;
using SmtpReplyCodes.Tool.Tests.Shell;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>A log that is watched, with <c>--follow</c>.</summary>
public sealed class FollowTests : IDisposable
{
    private readonly MailFolder _logs = new();

    public void Dispose() => _logs.Dispose();

    [Fact]
    public async Task Failures_are_lines_and_the_summary_stands_below()
    {
        var run = await LogsRun.With(Postfix.Failed("a@example.net", Postfix.Unknown + " \u001b[2J") + Postfix.Sent("b@example.net") + Postfix.Rejected("c@example.net"), "-f");

        run.Lines[0].Should().Be("2026-11-23 10:00:00  bounced   user-unknown  a@example.net  550 5.1.1 User unknown \\u001b[2J");
        run.Lines[1].Should().StartWith("2026-11-23 10:00:00  rejected  ").And.Contain("  c@example.net  ");
        run.Lines[2].Should().BeEmpty();
        new SummaryText(run.Text).Row("Attempts").Should().StartWith("3: ");
    }

    [Fact]
    public async Task With_JSON_there_is_no_summary() => (await LogsRun.With(Postfix.Sent("b@example.net"), "-f", "--json")).Recipients().Should().Equal("b@example.net");

    [Fact]
    public async Task A_log_that_is_not_there_is_named()
    {
        var run = await LogsRun.Of("-f", _logs["none.log"]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_logs["none.log"]}: ");
    }

    [Fact]
    public async Task A_log_is_watched_until_it_is_interrupted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows nothing interrupts another process.");
        var log = _logs.Write("mail.log", Postfix.Failed("a@example.net", Postfix.Unknown));

        var (lines, rest, exitCode) = await ToolProcess.Use(ToolProcess.StartInfo(LogsRun.Arguments("--follow", log)), async (process, cancel) =>
        {
            List<string?> lines = [await process.StandardOutput.ReadLineAsync(cancel)];
            await File.AppendAllTextAsync(log, Postfix.Failed("b@example.net", Postfix.Full), cancel);
            lines.Add(await process.StandardOutput.ReadLineAsync(cancel));
            File.Move(log, log + ".1");
            await File.WriteAllTextAsync(log, Postfix.Failed("c@example.net", Postfix.Greylisted), cancel);
            lines.Add(await process.StandardOutput.ReadLineAsync(cancel));
            using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
                await kill.WaitForExitAsync(cancel);
            var rest = await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (lines, rest, process.ExitCode);
        });

        lines.Should().SatisfyRespectively(line => line.Should().Contain("a@example.net"), line => line.Should().Contain("b@example.net"), line => line.Should().Contain("c@example.net"));
        new SummaryText(rest).Row("Attempts").Should().Be("3: ▒ 1 deferred, ▓ 2 bounced");
        exitCode.Should().Be(0);
    }
}
