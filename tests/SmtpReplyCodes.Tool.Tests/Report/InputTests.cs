using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>Which messages are read from what the user names, in which order and under which names.</summary>
public sealed class InputTests : IDisposable
{
    private static readonly string TwoMessages = Bounce.Mbox(Bounce.Letter, Bounce.Letter);

    private readonly MailFolder _mail = new();

    public void Dispose() => _mail.Dispose();

    [Theory]
    [InlineData("a.eml", "a.eml")]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a", "a")]
    [InlineData("a.bin", "a.bin")]
    [InlineData("a.mbox", "a.mbox#1", "a.mbox#2")]
    [InlineData("A.MBOX", "A.MBOX#1", "A.MBOX#2")]
    public async Task A_file_is_one_message_but_for_mboxes(string name, params string[] sources)
    {
        var run = await ToolRun.Of("report", "--json", _mail.Write(name, TwoMessages));

        (run.ExitCode, run.Error).Should().Be((0, ""));
        _mail.Sources(run).Should().Equal(sources);
    }

    [Theory]
    [InlineData("a.eml", "a.eml")]
    [InlineData("A.EML", "A.EML")]
    [InlineData("a.txt", "a.txt#1", "a.txt#2")]
    [InlineData("a", "a#1", "a#2")]
    [InlineData("a.mbox", "a.mbox#1", "a.mbox#2")]
    [InlineData("cur/1", "cur/1#1", "cur/1#2")]
    public async Task With_mbox_every_file_is_one_but_for_eml(string name, params string[] sources) =>
        _mail.Sources(await ToolRun.Of("report", "--json", "--mbox", _mail.Write(name, TwoMessages))).Should().Equal(sources);

    [Fact]
    public async Task Messages_come_in_the_order_of_the_arguments()
    {
        var (b, a) = (_mail.Write("b.eml", Bounce.Letter), _mail.Write("a.mbox", TwoMessages));

        _mail.Sources(await ToolRun.Of("report", "--json", b, a, b)).Should().Equal("b.eml", "a.mbox#1", "a.mbox#2", "b.eml");
    }

    [Fact]
    public async Task A_name_is_shown_as_it_is_given()
    {
        var given = _mail.Path + "/./x/../a.eml";
        _mail.Write("x/y", "");
        _mail.Write("a.eml", Bounce.Letter);

        (await ToolRun.Of("report", "--json", given)).Objects.Single().GetProperty("source").GetString().Should().Be(given);
    }

    [Fact]
    public async Task A_folder_is_read_with_all_below_in_the_ordinal_order_of_names()
    {
        foreach (var name in new[] { "b.eml", "B.eml", "a/2.txt", "a/10", "c.mbox", "a.EML", "z/z/z.eml", "note.pdf", "x.msg", ".hidden", ".git/a.eml" })
            _mail.Write(name, TwoMessages);

        _mail.Sources(await ToolRun.Of("report", "--json", _mail.Path)).Should().Equal("B.eml", "a/10", "a/2.txt", "a.EML", "b.eml", "c.mbox#1", "c.mbox#2", "z/z/z.eml");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/..")]
    public async Task A_Maildir_is_read_message_by_message_whatever_the_names(string end)
    {
        foreach (var name in new[] { "box/cur/2.mx;2,S", "box/cur/1.mbox", "box/new/0.mx", "box/tmp/3.mx", "box/cur/.4", "box/5.eml" })
            _mail.Write(name, TwoMessages);
        var folder = end == "/.." ? _mail["box/cur"] + end : _mail["box"] + end;

        _mail.Sources(await ToolRun.Of("report", "--json", "--mbox", folder)).Should().Equal("box/cur/1.mbox", "box/cur/2.mx;2,S", "box/new/0.mx");
    }

    [Fact]
    public async Task A_folder_of_a_Maildir_and_Maildirs_in_a_folder_are_read_as_such()
    {
        foreach (var name in new[] { "x/new/1.mx;2,", "y/cur/2.mx;2,", "y/new/3.mx" })
            _mail.Write(name, Bounce.Letter);

        _mail.Sources(await ToolRun.Of("report", "--json", _mail["y/cur"])).Should().Equal("y/cur/2.mx;2,");
        _mail.Sources(await ToolRun.Of("report", "--json", _mail.Path)).Should().Equal("x/new/1.mx;2,", "y/cur/2.mx;2,", "y/new/3.mx");
    }

    [Theory]
    [InlineData("report", "--json")]
    [InlineData("report", "--json", "-")]
    public async Task Standard_input_is_one_message(params string[] arguments)
    {
        var run = await ToolRun.With(TwoMessages, arguments);

        run.Objects.Should().ContainSingle().Which.GetProperty("source").GetString().Should().Be("-");
    }

    [Fact]
    public async Task Standard_input_may_be_an_mbox() =>
        (await ToolRun.With(TwoMessages, "report", "--json", "--mbox")).Objects.Select(report => report.GetProperty("source").GetString()).Should().Equal("-#1", "-#2");

    [Fact]
    public async Task Links_to_files_are_read_and_links_to_folders_are_not_followed_in_circles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links take a right that few have.");
        _mail.Write("a/b/c.eml", Bounce.Letter);
        Directory.CreateSymbolicLink(_mail["a/b/up"], _mail["a"]);
        Directory.CreateSymbolicLink(_mail["named"], _mail["a"]);
        File.CreateSymbolicLink(_mail["a/link.eml"], _mail["a/b/c.eml"]);

        _mail.Sources(await ToolRun.Of("report", "--json", _mail["a"])).Should().Equal("a/b/c.eml", "a/link.eml");
        _mail.Sources(await ToolRun.Of("report", "--json", _mail["named"])).Should().Equal("named/b/c.eml", "named/link.eml");
    }

    [Fact]
    public async Task An_empty_file_is_a_message_that_reports_nothing()
    {
        _mail.Write("a.eml", "");

        foreach (var path in new[] { _mail.Path, _mail["a.eml"] })
            (await ToolRun.Of("report", "--json", path)).Objects.Should().ContainSingle().Which.GetProperty("kind").GetString().Should().Be("none");
    }

    [Fact]
    public async Task An_empty_folder_is_nothing()
    {
        var run = await ToolRun.Of("report", "--json", _mail.Path);

        (run.ExitCode, run.Text, run.Error).Should().Be((0, "", ""));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("none/none")]
    public async Task A_message_of_a_Maildir_that_has_gone_meanwhile_is_nothing(string name)
    {
        var gone = new MailFile(name, new FileInfo(_mail[name]), MailFileKind.MaildirMessage, IsNamed: false);

        (await Count(gone)).Should().Be(0);
        var reading = () => Count(gone with { Kind = MailFileKind.Message });
        await reading.Should().ThrowAsync<UnreadableInputException>();
    }

    private static async Task<int> Count(MailFile file)
    {
        var count = 0;
        await foreach (var read in new MailReader(Stream.Null, ReportOptions.Default).ReadAsync(file, TestContext.Current.CancellationToken))
            count += read.Source.Length > 0 ? 1 : 0;
        return count;
    }
}
