using System.Globalization;
using SmtpReplyCodes.Samples.Tests.Support;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>Who gets on the list, who leaves it, and who stays.</summary>
public sealed class BounceProcessorTests : IDisposable
{
    private const string List = "suppressed.tsv";

    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private readonly Sample _sample = new("BounceProcessor");
    private readonly Maildir _mail;

    public BounceProcessorTests() => _mail = new Maildir(_sample.PathTo("Maildir"));

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task One_hard_bounce_is_enough_and_one_full_mailbox_is_not()
    {
        _mail.Add(Bounce.Of("gone@example.net", "550 5.1.1 User unknown", Ago(2)));
        _mail.Add(Bounce.Of("full@example.net", "452 4.2.2 Mailbox full", Ago(0)));
        _mail.Add(Bounce.Of("spam@example.net", "554 5.7.1 Message rejected as spam", Ago(0)));
        _mail.Add(Bounce.InWords("nobody@example.net"));
        _mail.Add(Bounce.AutoReply);
        _mail.Add(Bounce.Letter);

        var run = await _sample.Run("Maildir", List);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        _sample.LinesOf(List).Should().Equal("gone@example.net\tSuppressForever\t\tHardBounce", "nobody@example.net\tSuppressForever\t\tHardBounce");
        run.Lines.Should().Equal("Messages:   1 None, 3 Failure, 1 Delay, 1 AutoReply", run.Lines[1], "Suppressed: 2");
        run.Lines[1].Should().StartWith("Addresses:  ").And.EndWith(", 2 SuppressForever");
    }

    [Fact]
    public async Task What_comes_again_and_again_stops_mail_for_a_time()
    {
        foreach (var days in new[] { 20, 16, 12, 8, 4 })
            _mail.Add(Bounce.Of("full@example.net", "552 5.2.2 Mailbox full", Ago(days)));

        await _sample.Run("Maildir", List);

        _sample.LinesOf(List).Should().Equal($"full@example.net\tSuppressUntil\t{Ago(4).AddDays(90).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\tMailboxFull");
    }

    [Fact]
    public async Task Who_takes_mail_again_leaves_the_list_and_who_is_not_spoken_of_stays()
    {
        const string Other = "other@example.com\tSuppressForever\t\tHardBounce";
        await File.WriteAllLinesAsync(_sample.PathTo(List), ["Anna@example.net\tSuppressForever\t\tHardBounce", Other], TestContext.Current.CancellationToken);
        _mail.Add(Bounce.Of("anna@example.net", "550 5.1.1 User unknown", Ago(3)));
        _mail.Add(Bounce.Of("anna@example.net", "250 2.0.0 Delivered", Ago(1)));

        var run = await _sample.Run("Maildir", List);

        _sample.LinesOf(List).Should().Equal(Other);
        run.Lines.Should().Equal("Messages:   1 Failure, 1 Success", "Addresses:  1 Keep", "Suppressed: 1");
    }

    [Fact]
    public async Task The_address_that_was_written_to_counts()
    {
        _mail.Add(Bounce.Of("inner@mx.example.net", "550 5.1.1 User unknown", Ago(1), original: "anna@example.com"));

        await _sample.Run("Maildir", List);

        _sample.LinesOf(List).Should().Equal("anna@example.com\tSuppressForever\t\tHardBounce");
    }

    [Fact]
    public async Task No_address_forges_cells_or_lines()
    {
        _mail.Add(Bounce.Of("a\tb\u0007\u001b[31m@example.net", "550 5.1.1 User unknown", Ago(1)));

        await _sample.Run("Maildir", List);

        var line = _sample.LinesOf(List).Should().ContainSingle().Subject;
        line.Split('\t').Should().HaveCount(4).And.HaveElementAt(1, "SuppressForever");
        line.Replace("\t", "", StringComparison.Ordinal).Should().NotMatchRegex(@"\p{Cc}");
    }

    [Fact]
    public async Task Another_run_over_the_same_mail_changes_nothing()
    {
        _mail.Add(Bounce.Of("gone@example.net", "550 5.1.1 User unknown", Ago(2)));
        var first = await _sample.Run("Maildir", List);
        var list = _sample.LinesOf(List);

        var second = await _sample.Run("Maildir", List);

        second.Should().Be(first);
        _sample.LinesOf(List).Should().Equal(list).And.ContainSingle();
        Directory.GetFileSystemEntries(_sample.PathTo()).Select(Path.GetFileName).Should().BeEquivalentTo(["Maildir", List]);
    }

    [Fact]
    public async Task What_is_no_Maildir_is_told()
    {
        var run = await _sample.Run("nowhere", List);

        run.ExitCode.Should().Be(66);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("'nowhere' is no Maildir");
        File.Exists(_sample.PathTo(List)).Should().BeFalse();
    }

    [Fact]
    public async Task Too_few_arguments_are_told()
    {
        var run = await _sample.Run("Maildir");

        run.ExitCode.Should().Be(64);
        run.ErrorLines.Should().Equal("usage: BounceProcessor MAILDIR LIST");
    }

    private static DateTimeOffset Ago(int days) => Now.AddDays(-days).AddHours(-1);
}
