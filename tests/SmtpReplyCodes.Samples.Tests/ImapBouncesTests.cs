using System.Globalization;
using SmtpReplyCodes.Loopback;
using SmtpReplyCodes.Samples.Tests.Support;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>Which mail is read and marked, and what is printed of it.</summary>
public sealed class ImapBouncesTests : IDisposable
{
    private static readonly DateTimeOffset Yesterday = DateTimeOffset.UtcNow.AddDays(-1);

    private readonly Sample _sample = new("ImapBounces") { Variables = { ["IMAP_PASSWORD"] = ImapLoopback.Password } };

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task Reports_are_printed_and_marked_and_letters_stay_unread()
    {
        await using var server = ImapLoopback.Start(
        [
            Bounce.Of("gone@example.net", "550 5.1.1 User unknown", Yesterday),
            Bounce.Letter,
            Bounce.Of("late@example.net", "451 4.7.1 Greylisted, please come back later", Yesterday),
            Bounce.AutoReply,
            Bounce.InWords("nobody@example.net"),
        ]);

        var run = await Read(server, ImapLoopback.UserName);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().StartWith(
        [
            "Failure: gone@example.net, user-unknown, Suppress",
            "Delay: late@example.net, greylisted, Retry",
        ]);
        run.Lines.Should().EndWith(["Failure: nobody@example.net, user-unknown, Suppress", "4 reports, 1 other messages"]);
        server.Messages.Where(message => message.Flags.Contains(@"\Seen")).Select(message => message.Uid).Should().Equal(1u, 3u, 4u, 5u);
    }

    [Fact]
    public async Task What_was_read_is_not_read_again()
    {
        await using var server = ImapLoopback.Start([Bounce.Of("gone@example.net", "550 5.1.1 User unknown", Yesterday)]);
        await Read(server, ImapLoopback.UserName);

        var run = await Read(server, ImapLoopback.UserName);

        run.Lines.Should().Equal("0 reports, 0 other messages");
    }

    [Fact]
    public async Task A_login_that_is_refused_is_told()
    {
        await using var server = ImapLoopback.Start([]);

        var run = await Read(server, "somebody@example.org");

        run.ExitCode.Should().Be(69);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task A_password_is_not_sent_in_the_clear_unless_asked_for()
    {
        await using var server = ImapLoopback.Start([]);

        var run = await _sample.Run(server.Host, server.Port.ToString(CultureInfo.InvariantCulture), ImapLoopback.UserName);

        run.ExitCode.Should().Be(69);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("STARTTLS");
        server.Transcript.Should().NotContain("LOGIN ***").And.NotContain("AUTHENTICATE");
    }

    [Fact]
    public async Task Where_nobody_listens_that_is_told()
    {
        using var port = new ClosedPort();

        var run = await _sample.Run("127.0.0.1", port.Number, ImapLoopback.UserName, "--no-tls");

        run.ExitCode.Should().Be(69);
        run.ErrorLines.Should().ContainSingle();
    }

    private Task<SampleRun> Read(ImapLoopback server, string user) => _sample.Run(server.Host, server.Port.ToString(CultureInfo.InvariantCulture), user, "--no-tls");
}
