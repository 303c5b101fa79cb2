using System.Runtime.Versioning;
using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary><c>--suppress FILE</c>: the addresses that are to get no more mail.</summary>
public sealed class SuppressTests : IDisposable
{
    private const string Header = "address,cause,code,until,source\r\n";

    private readonly MailFolder _mail = new();

    public void Dispose() => _mail.Dispose();

    [Theory]
    [InlineData("550 5.1.1 User unknown", "user@example.net,user-unknown,550,,'-\r\n")]
    [InlineData("552 5.2.2 Mailbox full", "")]
    [InlineData("450 4.2.0 Greylisted", "")]
    [InlineData("550 5.7.1 Message rejected as spam", "")]
    [InlineData("250 2.0.0 Ok", "")]
    public async Task One_message_stops_mail_only_if_it_is_a_hard_bounce(string reply, string row) =>
        (await List(Bounce.Of("user@example.net", reply))).Should().Be(Header + row);

    [Fact]
    public async Task The_same_said_long_enough_stops_mail_for_a_time()
    {
        var days = new[] { 1, 5, 9, 13, 17 };

        var list = await List(Bounce.Mbox(days.Select(day => Bounce.Of("user@example.net", "552 5.2.2 Mailbox full", day))), "--mbox");

        list.Should().Be(Header + "user@example.net,mailbox-full,552,2026-04-17T12:00:00Z,'-#5\r\n");
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(6, "USER@example.net,user-unknown,550,,'-#1\r\n")]
    public async Task A_later_delivery_takes_it_back_whatever_the_case_of_the_address(int day, string row)
    {
        var list = await List(Bounce.Mbox(Bounce.Of("USER@example.net", "550 5.1.1 User unknown"), Bounce.Of("user@EXAMPLE.net", "250 2.0.0 Ok", day)), "--mbox");

        list.Should().Be(Header + row);
    }

    [Fact]
    public async Task Addresses_are_sorted_and_come_once()
    {
        var addresses = new[] { "c@example.net", "B@example.net", "a@example.net", "b@example.net" };

        var list = await List(Bounce.Mbox(addresses.Select(address => Bounce.Of(address, "550 5.1.1 User unknown"))), "--mbox");

        list.Split("\r\n").Select(line => line.Split(',')[0]).Should().Equal("address", "a@example.net", "B@example.net", "c@example.net", "");
    }

    [Fact]
    public async Task The_source_is_where_the_deciding_message_lies()
    {
        var path = _mail.Write("a, b.mbox", Bounce.Mbox(Bounce.Letter, Bounce.Of("user@example.net", "550 5.1.1 User unknown")));

        var run = await ToolRun.Of("report", path, "--suppress", "-");

        run.Text.Should().Be($"{Header}user@example.net,user-unknown,550,,\"{path}#2\"\r\n");
    }

    [Fact]
    public async Task A_file_is_replaced_as_a_whole_and_nothing_else_is_left()
    {
        var file = _mail.Write("list.csv", new string('x', 10_000));

        var run = await ToolRun.With(Bounce.Of("user@example.net", "550 5.1.1 User unknown"), "report", "--json", "--suppress", file);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Objects.Should().ContainSingle();
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(Encoding.UTF8.GetBytes(Header + "user@example.net,user-unknown,550,,'-\r\n"));
        Directory.GetFileSystemEntries(_mail.Path).Should().Equal(file);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_link_stays_and_so_do_the_rights_of_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other links and rights.");
        var file = _mail.Write("list.csv", "x");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_mail["link.csv"], file);

        await ToolRun.With(Bounce.Letter, "report", "--suppress", _mail["link.csv"]);

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(Header);
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new FileInfo(_mail["link.csv"]).LinkTarget.Should().Be(file);
    }

    [Theory]
    [InlineData("none/list.csv")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_written_is_named_before_anything_is_read(string name)
    {
        var run = await ToolRun.With(Bounce.Letter, "report", "--json", "--suppress", _mail[name]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"smtpreply: {_mail[name]}: ");
        run.Output.Should().BeEmpty();
        Directory.GetFileSystemEntries(_mail.Path).Should().BeEmpty();
    }

    private static async Task<string> List(string input, params string[] options)
    {
        var run = await ToolRun.With(input, ["report", "--suppress", "-", .. options]);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Text;
    }
}
