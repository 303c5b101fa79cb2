using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>An input that cannot be read is named on standard error; the rest is done all the same, and the exit code is 1.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private readonly MailFolder _mail = new();

    public void Dispose() => _mail.Dispose();

    [Theory]
    [InlineData("none.eml")]
    [InlineData("none/none.mbox")]
    [InlineData("a.eml/b.eml")]
    public async Task Is_named_and_the_rest_is_done(string name)
    {
        var good = _mail.Write("a.eml", Bounce.Letter);

        var run = await ToolRun.Of("report", "--json", good, _mail[name], good);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_mail[name]}: ").And.EndWith(Environment.NewLine);
        _mail.Sources(run).Should().Equal("a.eml", "a.eml");
    }

    [Fact]
    public async Task Stands_in_the_summary_too() => (await ToolRun.Of("report", _mail["none.eml"])).Text.Should().Contain("Unreadable").And.Contain("none.eml");

    [Fact]
    public async Task Weighs_more_than_a_reply_of_the_wanted_kind()
    {
        var bounce = _mail.Write("a.eml", Bounce.Of("user@example.net", "550 5.1.1 No such user"));

        (await ToolRun.Of("report", "--fail-on", "hard", _mail["none.eml"], bounce)).ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public async Task May_break_off(Type reason)
    {
        var run = await ToolRun.With(new ChunkedStream(Chunks()), "report", "--json", "--mbox");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("smtpreply: -: gone\\u001b[0m" + Environment.NewLine);
        run.Objects.Select(report => report.GetProperty("source").GetString()).Should().Equal("-#1");

        IEnumerable<string> Chunks()
        {
            yield return Bounce.Mbox(Bounce.Letter + new string('x', 5_000), Bounce.Letter + new string('x', 5_000));
            throw (Exception)Activator.CreateInstance(reason, "gone\u001b[0m")!;
        }
    }

    [Fact]
    public async Task A_link_that_leads_to_itself_is_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links take a right that few have.");
        File.CreateSymbolicLink(_mail["loop"], _mail["loop"]);
        _mail.Write("x.eml", Bounce.Letter);

        var run = await ToolRun.Of("report", "--json", _mail.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_mail["loop"]}: ");
        _mail.Sources(run).Should().Equal("x.eml");
    }
}
