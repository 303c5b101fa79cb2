using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>What is printed with <c>--json</c>: one event a line, in the order of the log.</summary>
public sealed class JsonTests : IDisposable
{
    private static readonly string Log =
        Postfix.Failed("a@example.net", Postfix.Unknown) + Postfix.Noise() + Postfix.Sent("b@example.net") + Postfix.Failed("c@example.net", Postfix.Greylisted) + Postfix.Rejected("d@example.org");

    private readonly MailFolder _logs = new();

    public void Dispose() => _logs.Dispose();

    [Fact]
    public async Task Each_event_says_where_it_stands_and_what_it_is()
    {
        var run = await LogsRun.With(Log, "--json");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Objects.Select(entry => $"{entry.GetProperty("source")} {entry.GetProperty("line")} {entry.GetProperty("outcome")} {entry.GetProperty("recipient")} {entry.GetProperty("reply").GetProperty("code")}")
            .Should().Equal("- 1 bounced a@example.net 550", "- 3 sent b@example.net 250", "- 4 deferred c@example.net 450", "- 5 rejected d@example.org 554");
        run.Objects[0].EnumerateObject().First().Name.Should().Be("source");
        run.Objects[0].GetProperty("time").GetDateTimeOffset().Should().Be(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Each_event_is_in_the_form_of_the_schema()
    {
        var run = await LogsRun.With(Log, "--json");

        run.Objects.Should().HaveCount(4);
        run.Objects.SelectMany(entry => JsonForm.FaultsOf(entry)).Should().BeEmpty();
    }

    [Fact]
    public async Task Failures_alone_can_be_asked_for() => (await LogsRun.With(Log, "--json", "--failures")).Recipients().Should().Equal("a@example.net", "c@example.net", "d@example.org");

    [Fact]
    public async Task Nothing_is_printed_of_a_log_that_tells_nothing()
    {
        var run = await LogsRun.With(Postfix.Noise(), "--json");

        (run.ExitCode, run.Text, run.Error).Should().Be((0, "", ""));
    }

    [Fact]
    public async Task Files_of_a_folder_come_one_after_the_other_the_oldest_first()
    {
        _logs.Write("mail.log", Postfix.Sent("c@example.net"));
        _logs.Write("mail.log.1", Postfix.Sent("b@example.net"));
        await File.WriteAllBytesAsync(_logs["mail.log.2.gz"], Gzip.Of(Postfix.Sent("a@example.net")), TestContext.Current.CancellationToken);

        var run = await LogsRun.Of("--json", _logs.Path);

        run.Recipients().Should().Equal("a@example.net", "b@example.net", "c@example.net");
        _logs.Sources(run).Should().Equal("mail.log.2.gz", "mail.log.1", "mail.log");
    }

    [Fact]
    public async Task Own_rules_are_asked_first()
    {
        using var rules = RulesFile.Of("mine/unknown", "mailbox-full", "user unknown");

        (await LogsRun.With(Log, "--json", "--rules", rules.Path)).Objects[0].GetProperty("reply").GetProperty("cause").GetString().Should().Be("mailbox-full");
    }

    [Fact]
    public async Task A_pipe_sees_what_was_read_before_more_comes()
    {
        using var output = new MemoryStream();
        List<int> seen = [];

        var (exitCode, _) = await ToolRun.Write(new ChunkedStream(Chunks()), new BufferedStream(output, 1_000_000), LogsRun.Arguments("--json"));

        exitCode.Should().Be(0);
        seen.Should().Equal(0, 1, 2);

        IEnumerable<string> Chunks()
        {
            foreach (var name in new[] { "a", "b" })
            {
                Count();
                yield return Postfix.Sent(name + "@example.net");
            }

            Count();
        }

        void Count() => seen.Add(output.ToArray().Count(one => one == '\n'));
    }
}
