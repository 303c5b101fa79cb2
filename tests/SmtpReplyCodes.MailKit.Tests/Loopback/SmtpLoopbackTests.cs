using System.Net.Mail;
using MailKit.Security;
using MimeKit;
using SmtpReplyCodes.Loopback;
using MailKitClient = MailKit.Net.Smtp.SmtpClient;

namespace SmtpReplyCodes.Tests.Loopback;

/// <summary>The scripted server does what a real one does, and what its behaviour says.</summary>
public class SmtpLoopbackTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_kept_as_it_came_with_its_envelope()
    {
        await using var server = SmtpLoopback.Start("accepted");
        using var client = new MailKitClient();
        using var message = Message("Dots", "first\r\n.second\r\n..\r\n.\r\n", "one@example.net", "two@example.net");

        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        var answer = await client.SendAsync(message, Cancellation);

        answer.Should().Be("2.0.0 The message is taken.");
        var kept = server.Messages.Should().ContainSingle().Subject;
        kept.Sender.Should().Be("sender@example.org");
        kept.Recipients.Should().Equal("one@example.net", "two@example.net");
        kept.Text.Should().Contain("Subject: Dots\r\n").And.EndWith("\r\n\r\nfirst\r\n.second\r\n..\r\n.\r\n");
        server.Transcript.Should().Contain("C: RCPT TO:<two@example.net>\nS: 250 2.1.5 The recipient is fine.\nC: DATA\nS: 354 ");
    }

    [Fact]
    public async Task The_client_of_the_platform_can_send_too()
    {
        await using var server = SmtpLoopback.Start("accepted");
        using var client = new SmtpClient(server.Host, server.Port);

        await client.SendMailAsync("sender@example.org", "user@example.net", "Hello", "Hello", Cancellation);

        server.Messages.Should().ContainSingle().Which.Recipients.Should().Equal("user@example.net");
    }

    [Fact]
    public async Task Only_accepted_recipients_are_in_the_envelope()
    {
        await using var server = SmtpLoopback.Start("mixed");
        using var client = await RawClient.ConnectAsync(server.Port);

        await client.SayAsync("EHLO x", "MAIL FROM:<a@example.org>", "RCPT TO:<bad1@example.net>", "RCPT TO:<good@example.net>", "DATA", "Hello", ".", "QUIT");
        await client.HearAsync();

        server.Messages.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Sender = "a@example.org", Recipients = new[] { "good@example.net" }, Text = "Hello\r\n" });
    }

    [Fact]
    public async Task Commands_that_come_at_once_are_answered_in_their_order()
    {
        await using var server = SmtpLoopback.Start("mixed");
        using var client = await RawClient.ConnectAsync(server.Port);

        await client.SayAsync("HELO x", "MAIL FROM:<>", "RCPT TO:<bad1@example.net>", "RSET", "NOOP", "EXPN x", "STARTTLS", "DATA", "quit", "NOOP");

        (await client.HearAsync()).Split("\r\n").Select(line => line.Split(' ')[0]).Should().Equal("220", "250", "250", "550", "250", "250", "500", "502", "554", "221", "");
    }

    [Theory]
    [InlineData("bare-lf", "550 5.1.1 No such user, and no CR\n221 ")]
    [InlineData("cr-cr-lf", "550 5.1.1 No such user, and two CR\r\r\n221 ")]
    [InlineData("latin-1", "550 5.1.1 Der Empf\u00e4nger ist unbekannt\r\n221 ")]
    [InlineData("utf-8", "550 5.1.1 Empf\u00c3\u00a4nger \u00c2\u00abuser@example.net\u00c2\u00bb")]
    [InlineData("tabs", "550\t5.1.1\tNo   such user\r\n221 ")]
    [InlineData("no-text", "550\r\n221 ")]
    [InlineData("blank-text", "550 \r\n221 ")]
    [InlineData("no-reply", "Who is there?\r\n221 ")]
    [InlineData("disagreeing-lines", "450-4.2.0 Wait a moment.\r\n550 5.1.1 No such user.\r\n221 ")]
    public async Task Odd_bytes_go_out_as_they_are(string behaviour, string bytes)
    {
        await using var server = SmtpLoopback.Start(behaviour);

        (await DialogueAsync(server)).Should().Contain("The sender is fine.\r\n" + bytes);
    }

    [Fact]
    public async Task Long_replies_are_as_long_as_they_say()
    {
        await using var line = SmtpLoopback.Start("long-line");
        await using var lines = SmtpLoopback.Start("many-lines");

        (await DialogueAsync(line)).Split("\r\n").Should().Contain(reply => reply.Length > 1850);
        (await DialogueAsync(lines)).Split("\r\n").Count(reply => reply.StartsWith("550", StringComparison.Ordinal)).Should().Be(60);
    }

    [Theory]
    [InlineData("banner-421", "421 4.7.0 Too many connections from 192.0.2.25, try again later\r\n")]
    [InlineData("banner-close", "")]
    [InlineData("banner-http", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")]
    public async Task A_server_that_leaves_is_heard_to_the_end(string behaviour, string heard)
    {
        await using var server = SmtpLoopback.Start(behaviour);

        (await DialogueAsync(server)).Should().Be(heard);
    }

    [Fact]
    public async Task A_server_can_tear_the_connection_down()
    {
        await using var server = SmtpLoopback.Start("reset-at-rcpt");

        await FluentActions.Awaiting(() => DialogueAsync(server)).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task A_client_that_waits_is_let_go_when_the_server_ends()
    {
        var server = SmtpLoopback.Start("hang-at-rcpt");
        using var client = await RawClient.ConnectAsync(server.Port);
        await client.SayAsync("EHLO x", "MAIL FROM:<a@example.org>", "RCPT TO:<user@example.net>");
        await client.HearUntilAsync("The sender is fine.\r\n");
        var hearing = client.HearAsync();
        hearing.IsCompleted.Should().BeFalse();

        await server.DisposeAsync().AsTask().WaitAsync(Soon, Cancellation);

        await Task.WhenAny(hearing).WaitAsync(Soon, Cancellation);
    }

    [Fact]
    public async Task Many_connections_are_served_at_once_and_one_after_another()
    {
        await using var server = SmtpLoopback.Start("accepted-with-extensions");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async sender =>
        {
            for (var round = 0; round < 3; round++)
                await SendAsync(server, $"{sender}/{round}");
        }));

        server.Messages.Select(message => message.Text.Split("\r\n").Single(line => line.StartsWith("Subject: ", StringComparison.Ordinal))).Should().OnlyHaveUniqueItems().And.HaveCount(60);
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task The_right_login_is_taken_and_kept_secret(string mechanism)
    {
        await using var server = SmtpLoopback.Start("accepted-after-login");
        using var client = new MailKitClient();
        using var message = Message("Hello", "Hello", "user@example.net");

        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        await client.AuthenticateAsync(Mechanism(mechanism, SmtpLoopback.Password), Cancellation);
        await client.SendAsync(message, Cancellation);

        server.Messages.Should().ContainSingle();
        server.Transcript.Should().Contain("C: AUTH " + mechanism).And.Contain("***").And.Contain("S: 235 2.7.0");
        foreach (var secret in new[] { SmtpLoopback.Password, Base64(SmtpLoopback.Password), Base64($"\0{SmtpLoopback.UserName}\0{SmtpLoopback.Password}"), Base64(SmtpLoopback.UserName) })
            server.Transcript.Should().NotContain(secret);
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task A_wrong_login_is_refused(string mechanism)
    {
        await using var server = SmtpLoopback.Start("accepted-after-login");
        using var client = new MailKitClient();
        using var message = Message("Hello", "Hello", "user@example.net");
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);

        await FluentActions.Awaiting(() => client.AuthenticateAsync(Mechanism(mechanism, "guess"), Cancellation)).Should().ThrowAsync<AuthenticationException>().WithMessage("535: 5.7.8 *");
        await FluentActions.Awaiting(() => client.SendAsync(message, Cancellation)).Should().ThrowAsync<MailKit.ServiceNotAuthenticatedException>();
        server.Messages.Should().BeEmpty();
    }

    [Fact]
    public async Task Behind_tls_everything_goes_on_as_before()
    {
        await using var server = SmtpLoopback.Start("tls-untrusted");
        using var client = new MailKitClient { ServerCertificateValidationCallback = (_, certificate, _, _) => SmtpLoopback.Certificate.Equals(certificate) };
        using var message = Message("Hello", "Hello", "user@example.net");

        await client.ConnectAsync("localhost", server.Port, SecureSocketOptions.StartTls, Cancellation);
        await client.SendAsync(message, Cancellation);

        client.IsSecure.Should().BeTrue();
        server.Messages.Should().ContainSingle();
        server.Transcript.Should().Contain("-- encrypted\nC: EHLO ").And.EndWith("S: 250 2.0.0 The message is taken.");
        server.Transcript.Split("-- encrypted")[1].Should().NotContain("STARTTLS");
    }

    [Fact]
    public async Task Nobody_trusts_its_certificate_unasked()
    {
        await using var server = SmtpLoopback.Start("tls-untrusted");
        using var client = new MailKitClient();

        await FluentActions.Awaiting(() => client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.StartTls, Cancellation)).Should().ThrowAsync<SslHandshakeException>();
    }

    private static async Task<string> DialogueAsync(SmtpLoopback server)
    {
        using var client = await RawClient.ConnectAsync(server.Port);
        await client.SayAsync("EHLO x", "MAIL FROM:<sender@example.org>", "RCPT TO:<user@example.net>", "QUIT");
        return await client.HearAsync();
    }

    private static async Task SendAsync(SmtpLoopback server, string subject)
    {
        using var client = new MailKitClient();
        using var message = Message(subject, "Hello", "user@example.net");
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        await client.SendAsync(message, Cancellation);
        await client.DisconnectAsync(true, Cancellation);
    }

    private static MimeMessage Message(string subject, string text, params string[] recipients) =>
        new([MailboxAddress.Parse("sender@example.org")], recipients.Select(MailboxAddress.Parse), subject, new TextPart("plain") { Text = text });

    private static SaslMechanism Mechanism(string name, string password) =>
        name == "PLAIN" ? new SaslMechanismPlain(SmtpLoopback.UserName, password) : new SaslMechanismLogin(SmtpLoopback.UserName, password);

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
