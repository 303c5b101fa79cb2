using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Logs.Input;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Which logs are read from what the user names, and in which order.</summary>
public sealed class LogFilesTests : IDisposable
{
    private readonly MailFolder _logs = new();
    private readonly List<string> _unreadable = [];
    private readonly List<string> _left = [];

    public void Dispose() => _logs.Dispose();

    [Fact]
    public void A_folder_is_read_with_all_below_in_the_ordinal_order_of_names_and_the_oldest_log_first()
    {
        foreach (var name in new[] { "mail.log", "mail.log.1", "mail.log.2.gz", "exim/mainlog", "exim/mainlog.1", "b.csv", ".hidden", ".git/x", "Z" })
            _logs.Write(name, "");

        Names(_logs.Path).Should().Equal("Z", "b.csv", "exim/mainlog.1", "exim/mainlog", "mail.log.2.gz", "mail.log.1", "mail.log");
    }

    [Theory]
    [InlineData("mainlog rejectlog mainlog.1 rejectlog.1.gz", "mainlog.1 mainlog")]
    [InlineData("exim_mainlog exim_rejectlog", "exim_mainlog")]
    [InlineData("mail.err mail.info mail.log mail.warn syslog syslog.1", "mail.log")]
    [InlineData("mail.info syslog", "mail.info syslog")]
    [InlineData("a/mainlog b/rejectlog", "a/mainlog b/rejectlog")]
    [InlineData("mainlog exim_rejectlog", "exim_rejectlog mainlog")]
    public void A_folder_is_read_without_the_copies_of_its_logs(string there, string read)
    {
        foreach (var name in there.Split(' '))
            _logs.Write(name, "");

        string.Join(' ', Names(_logs.Path)).Should().Be(read);
        _left.Should().HaveCount(there.Split(' ').Length - read.Split(' ').Length);
    }

    [Fact]
    public void A_copy_that_is_named_is_read_and_one_that_is_not_is_told()
    {
        _logs.Write("mainlog", "");
        _logs.Write("rejectlog", "");

        Names(_logs["rejectlog"]).Should().Equal("rejectlog");
        _left.Should().BeEmpty();
        Names(_logs.Path).Should().Equal("mainlog");
        _left.Should().Equal($"{_logs["rejectlog"]} is not read: mainlog beside it has the same deliveries. Name it to read it.");
    }

    [Fact]
    public void Named_logs_come_in_the_order_of_the_arguments_but_for_those_of_one_family()
    {
        foreach (var name in new[] { "b.log", "a.log", "a.log.1" })
            _logs.Write(name, "");

        Names(_logs["b.log"], _logs["a.log"], _logs["a.log.1"]).Should().Equal("b.log", "a.log.1", "a.log");
    }

    [Fact]
    public void A_log_that_is_not_there_is_found_out_when_it_is_opened() => Names(_logs["none"]).Should().Equal("none");

    [Theory]
    [InlineData]
    [InlineData("-")]
    public void Standard_input_is_one(params string[] paths) => Find(paths).Should().ContainSingle().Which.Should().Be(new InputFile("-", null, IsNamed: true));

    [Fact]
    public void Links_to_folders_are_not_followed_in_circles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links take a right that few have.");
        _logs.Write("a/b/c.log", "");
        Directory.CreateSymbolicLink(_logs["a/b/up"], _logs["a"]);

        Names(_logs["a"]).Should().Equal("a/b/c.log");
        _unreadable.Should().BeEmpty();
    }

    private IEnumerable<string> Names(params string[] paths) => Find(paths).Select(file => Path.GetRelativePath(_logs.Path, file.Name).Replace('\\', '/'));

    private List<InputFile> Find(params string[] paths) => [.. new LogFiles(unreadable => _unreadable.Add(unreadable.Message), _left.Add).Find(paths)];
}
