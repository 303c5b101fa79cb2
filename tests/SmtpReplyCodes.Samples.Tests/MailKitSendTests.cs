using System.Globalization;
using SmtpReplyCodes.Loopback;
using SmtpReplyCodes.Samples.Tests.Support;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>Who gets the message, who is tried again, who is suppressed, and what the person is told.</summary>
public sealed class MailKitSendTests : IDisposable
{
    private const string List = "suppressed.txt", Remark = "  ";

    private readonly Sample _sample = new("MailKitSend") { Variables = { ["SMTP_PASSWORD"] = SmtpLoopback.Password } };

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task What_is_accepted_arrives()
    {
        await using var server = SmtpLoopback.Start("accepted");

        var run = await Send(server, ["anna", "bob"]);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal("anna@example.net: accepted", "bob@example.net: accepted");
        var message = server.Messages.Should().ContainSingle().Subject;
        message.Sender.Should().Be("sender@example.org");
        message.Recipients.Should().Equal("anna@example.net", "bob@example.net");
        _sample.LinesOf(List).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_greylisted_gets_it_at_another_try()
    {
        await using var servers = new ServersInTurn("greylisted", "greylisted-without-enhanced-code", "accepted");

        var run = await _sample.Run("127.0.0.1", servers.Port, "sender@example.org", "anna@example.net", "--max-delay", "0");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal("anna@example.net: greylisted, Retry", "anna@example.net: greylisted, Retry", "anna@example.net: accepted");
        servers.Recipients.Should().Equal("anna@example.net");
    }

    [Fact]
    public async Task Only_who_has_not_got_it_is_tried_again()
    {
        await using var servers = new ServersInTurn("mixed", "accepted");

        var run = await _sample.Run(["127.0.0.1", servers.Port, "sender@example.org", .. At("good1", "bad1", "later1"), "--max-delay", "0"]);

        run.ExitCode.Should().Be(69, "somebody is unknown");
        run.Lines.Should().Equal("good1@example.net: accepted", "bad1@example.net: user-unknown, Suppress", "later1@example.net: system-error, Retry", "later1@example.net: accepted");
        servers.Recipients.Should().Equal("good1@example.net", "later1@example.net");
        _sample.LinesOf(List).Should().Equal("bad1@example.net");
    }

    [Fact]
    public async Task Who_stays_greylisted_is_given_up_for_now()
    {
        await using var servers = new ServersInTurn("greylisted");

        var run = await _sample.Run("127.0.0.1", servers.Port, "sender@example.org", "anna@example.net", "--max-delay", "0");

        run.ExitCode.Should().Be(75);
        run.Lines.Should().Equal(Enumerable.Repeat("anna@example.net: greylisted, Retry", 5));
        servers.Connections.Should().Be(5);
        _sample.LinesOf(List).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_suppressed_is_not_even_tried()
    {
        await File.WriteAllLinesAsync(_sample.PathTo("mine.txt"), ["BOB@example.net", "carla@example.net"], TestContext.Current.CancellationToken);
        await using var server = SmtpLoopback.Start("unknown-user");

        var run = await Send(server, ["anna", "bob"], "--suppress", "mine.txt");

        run.ExitCode.Should().Be(69);
        run.Lines.Should().Equal("bob@example.net: suppressed before, gets nothing", "anna@example.net: user-unknown, Suppress");
        server.Replies.Where(reply => reply.Step == SmtpStep.Rcpt).Select(reply => reply.Mailbox).Should().Equal("anna@example.net");
        _sample.LinesOf("mine.txt").Should().Equal("BOB@example.net", "carla@example.net", "anna@example.net");
    }

    [Theory]
    [InlineData("mixed-pipelined", "bad1", "user-unknown, Suppress")]
    [InlineData("mailbox-disabled", "anna", "mailbox-disabled, Suppress")]
    public async Task Who_takes_no_mail_is_suppressed(string behaviour, string recipient, string told)
    {
        await using var server = SmtpLoopback.Start(behaviour);

        var run = await Send(server, [recipient]);

        run.ExitCode.Should().Be(69);
        run.Lines.Should().Equal($"{recipient}@example.net: {told}");
        _sample.LinesOf(List).Should().Equal(recipient + "@example.net");
    }

    [Theory]
    [InlineData("relay-denied", "relay-denied, FixConfiguration", "port 587")]
    [InlineData("too-many-recipients", "too-many-recipients, SplitRecipients", "transactions")]
    [InlineData("too-big", "message-too-large, FixMessage", "smaller")]
    [InlineData("spam", "spam-content, FixMessage", "links")]
    [InlineData("moved", "mailbox-moved, UseNewAddress", "new one")]
    [InlineData("login-required", "authentication-failed, Authenticate", "user name")]
    [InlineData("banner-521", "not-accepting-mail, Suppress", "mail")] // a server that takes no mail from us says nothing of a recipient
    public async Task What_has_to_be_mended_is_told(string behaviour, string told, string remedy)
    {
        await using var server = SmtpLoopback.Start(behaviour);

        var run = await Send(server, ["anna"]);

        run.ExitCode.Should().Be(69);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().Be("anna@example.net: " + told);
        run.Lines[1].Should().StartWith(Remark).And.Contain(remedy);
        server.Messages.Should().BeEmpty();
        _sample.LinesOf(List).Should().BeEmpty();
    }

    [Fact]
    public async Task What_may_have_arrived_is_not_sent_again()
    {
        await using var servers = new ServersInTurn("drop-at-end-of-data", "accepted");

        var run = await _sample.Run("127.0.0.1", servers.Port, "sender@example.org", "anna@example.net", "--max-delay", "0");

        run.ExitCode.Should().Be(69);
        run.Lines.Should().Equal("anna@example.net: network-error, Retry", Remark + "It may have arrived all the same: ask before you send it again.");
        servers.Connections.Should().Be(1);
    }

    [Fact]
    public async Task What_broke_off_before_the_message_is_sent_again()
    {
        await using var servers = new ServersInTurn("drop-at-rcpt", "accepted");

        var run = await _sample.Run("127.0.0.1", servers.Port, "sender@example.org", "anna@example.net", "--max-delay", "0");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal("anna@example.net: network-error, Retry", "anna@example.net: accepted");
    }

    [Fact]
    public async Task Where_nobody_listens_it_is_tried_again()
    {
        using var port = new ClosedPort();

        var run = await _sample.Run("127.0.0.1", port.Number, "sender@example.org", "anna@example.net", "--max-delay", "0");

        run.ExitCode.Should().Be(75);
        run.Lines.Should().Equal(Enumerable.Repeat("anna@example.net: network-error, Retry", 5));
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("tls-untrusted")]
    [InlineData("tls-not-offered")]
    public async Task Nothing_is_sent_in_the_clear_where_encryption_is_asked_for(string behaviour)
    {
        await using var server = SmtpLoopback.Start(behaviour);

        var run = await Send(server, ["anna"], "--tls");

        run.ExitCode.Should().BeOneOf(69, 75);
        run.Lines[0].Should().StartWith("anna@example.net: tls-failure, ");
        run.Error.Should().BeEmpty();
        server.Replies.Should().NotContain(reply => reply.Step == SmtpStep.Mail);
    }

    [Fact]
    public async Task A_login_that_is_refused_is_told_and_not_tried_again()
    {
        await using var server = SmtpLoopback.Start("login-refused");

        var run = await Send(server, ["anna"], "--user", SmtpLoopback.UserName);

        run.ExitCode.Should().Be(69);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().Be("anna@example.net: authentication-failed, Authenticate");
        server.Replies.Count(reply => reply.Step == SmtpStep.Banner).Should().Be(1);
    }

    [Fact]
    public async Task The_password_comes_from_the_environment()
    {
        await using var server = SmtpLoopback.Start("accepted-after-login");

        var run = await Send(server, ["anna"], "--user", SmtpLoopback.UserName);

        run.ExitCode.Should().Be(0);
        server.Messages.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Required argument 'to' missing", "mx.example.net", "25", "sender@example.org")]
    [InlineData("'b@@c' is no address.", "mx.example.net", "25", "sender@example.org", "b@@c")]
    [InlineData("Cannot parse argument 'smtp'", "mx.example.net", "smtp", "sender@example.org", "anna@example.net")]
    public async Task Wrong_arguments_are_told(string told, params string[] arguments)
    {
        var run = await _sample.Run(arguments);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain(told);
        run.Error.Should().NotContain("   at ");
    }

    private Task<SampleRun> Send(SmtpLoopback server, string[] to, params string[] options) =>
        _sample.Run([server.Host, server.Port.ToString(CultureInfo.InvariantCulture), "sender@example.org", .. At(to), "--max-delay", "0", .. options]);

    private static IEnumerable<string> At(params string[] names) => names.Select(name => name + "@example.net");
}
