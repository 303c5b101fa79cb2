using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>The page for browsers, and where it goes.</summary>
public sealed class PageFileTests : IDisposable
{
    private static readonly string Log = Postfix.Failed("a@example.net", Postfix.Unknown);

    private readonly MailFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_written_beside_the_summary()
    {
        var run = await LogsRun.With(Log, "--html", _folder["page.html"]);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Text.Should().StartWith("Logs ");
        (await File.ReadAllTextAsync(_folder["page.html"], TestContext.Current.CancellationToken)).Should().StartWithEquivalentOf("<!doctype html>");
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task It_is_written_beside_JSON()
    {
        var run = await LogsRun.With(Log, "--json", "--html", _folder["page.html"]);

        run.Recipients().Should().Equal("a@example.net");
        File.Exists(_folder["page.html"]).Should().BeTrue();
    }

    [Fact]
    public async Task It_may_be_all_that_is_written() => (await LogsRun.With(Log, "--html", "-")).Text.Should().StartWithEquivalentOf("<!doctype html>").And.EndWithEquivalentOf("</html>\n");

    [Theory]
    [InlineData("none/page.html")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_written_is_named_before_anything_is_read(string name)
    {
        var run = await LogsRun.With(Log, "--json", "--html", _folder[name]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_folder[name]}: ");
        run.Output.Should().BeEmpty();
    }
}
