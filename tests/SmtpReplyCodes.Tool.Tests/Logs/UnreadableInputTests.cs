using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>What cannot be read is named on standard error; the rest is done all the same, and the exit code is 1.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private static readonly string Good = Postfix.Sent("a@example.net");

    private readonly MailFolder _logs = new();

    public void Dispose() => _logs.Dispose();

    [Theory]
    [InlineData("none.log")]
    [InlineData("none/none.log")]
    public async Task A_log_that_is_not_there(string name)
    {
        var good = _logs.Write("a.log", Good);

        var run = await LogsRun.Of("--json", _logs[name], good);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_logs[name]}: ").And.EndWith(Environment.NewLine);
        run.Recipients().Should().Equal("a@example.net");
    }

    [Theory]
    [InlineData("\u007fELF\u0001\u0001\u0001\0\0\0\0", "no text")]
    [InlineData("\0\0\0\0\0\0\0\0", "no text")]
    [InlineData("BZh91AY&SY", "bzip2")]
    [InlineData("PK\u0003\u0004", "zip")]
    public async Task What_is_no_text(string content, string reason)
    {
        _logs.Write("a", content);
        _logs.Write("b.log", Good);

        var run = await LogsRun.Of("--json", _logs.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_logs["a"]}: ").And.Contain(reason);
        run.Recipients().Should().Equal("a@example.net");
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("torn", "torn\0\0\u0001 line of a log that goes on after the crash of the machine that wrote it\n")]
    public async Task But_a_log_that_is_empty_or_torn_is_text(string name, string content)
    {
        _logs.Write(name, content);

        (await LogsRun.Of("--json", _logs.Path)).Error.Should().NotContain("no text");
    }

    [Fact]
    public async Task A_compressed_log_that_ends_early_counts_as_far_as_it_goes()
    {
        var lines = Enumerable.Range(0, 2_000).Select(i => Postfix.Sent($"user{i * 7919 % 2000}@example.net"));
        await File.WriteAllBytesAsync(_logs["a.gz"], Gzip.Of(string.Concat(lines))[..^2_000], TestContext.Current.CancellationToken);
        _logs.Write("b.log", Good);

        var run = await LogsRun.Of("--json", _logs.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain($"smtpreply: {_logs["a.gz"]}: The compressed data end early");
        run.Recipients().Should().HaveCountGreaterThan(500).And.EndWith("a@example.net");
    }

    [Fact]
    public async Task Stands_in_the_summary_too()
    {
        var summary = new SummaryText((await LogsRun.Of(_logs["none.log"])).Text);

        string.Concat(summary.Section("Not read")).Should().Contain("none.log");
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_counted_and_said()
    {
        var run = await LogsRun.With(Good + new string('x', 200_000) + "\n" + Good);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("smtpreply: -: ");
        new SummaryText(run.Text).Row("Skipped").Should().StartWith("1 line");
        new SummaryText(run.Text).Row("Attempts").Should().StartWith("2:");
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public async Task Standard_input_may_break_off_and_what_came_counts(Type reason)
    {
        var run = await ToolRun.With(new ChunkedStream(Chunks()), LogsRun.Arguments("--json"));

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("smtpreply: -: gone\\u001b[0m" + Environment.NewLine);
        run.Recipients().Should().Equal("a@example.net");

        IEnumerable<string> Chunks()
        {
            yield return Good;
            throw (Exception)Activator.CreateInstance(reason, "gone\u001b[0m")!;
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task A_log_may_be_in_the_encoding_of_a_shell_of_Windows(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] log = [.. encoding.GetPreamble(), .. encoding.GetBytes(Good.Replace("\n", "\r\n", StringComparison.Ordinal))];

        var run = await LogsRun.With(log, "--json");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Recipients().Should().Equal("a@example.net");
    }

    [Fact]
    public async Task Compressed_standard_input_is_understood() => (await LogsRun.With(Gzip.Of(Good, Good), "--json", "-")).Recipients().Should().Equal("a@example.net", "a@example.net");
}
