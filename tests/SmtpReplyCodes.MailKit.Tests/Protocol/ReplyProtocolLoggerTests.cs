using MailKit.Net.Smtp;
using MailKit.Security;
using static SmtpReplyCodes.Tests.Protocol.ScriptedServer;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>The logger behind a real client of MailKit.</summary>
public class ReplyProtocolLoggerTests
{
    private const string User = "user@example.org", Other = "other@example.org";

    [Fact]
    public void Every_reply_has_the_phase_of_its_command()
    {
        using var log = new ReplyProtocolLogger();
        var server = new ScriptedServer(_ => null);

        Mails.Failure(server, log, client =>
        {
            client.Send(Mails.To(User));
            client.NoOp();
            client.Disconnect(quit: true);
        }).Should().BeNull();

        log.Replies.Select(reply => (reply.Code, reply.Context!.Phase, reply.Context.Mailbox, reply.Context.RemoteHost)).Should().Equal(
            (220, SmtpPhase.Connect, null, Mails.Host),
            (250, SmtpPhase.Helo, null, Mails.Host),
            (250, SmtpPhase.MailFrom, "sender@example.net", Mails.Host),
            (250, SmtpPhase.RcptTo, User, Mails.Host),
            (354, SmtpPhase.Data, null, Mails.Host),
            (250, SmtpPhase.EndOfData, null, Mails.Host),
            (250, SmtpPhase.Other, null, Mails.Host),
            (221, SmtpPhase.Other, null, Mails.Host));
        log.LastReply!.Code.Should().Be(221);
        log.LastFailure.Should().BeNull();
        log.RemoteHost.Should().Be(Mails.Host);
    }

    [Theory]
    [InlineData("220 mx.example.org ESMTP Postfix", "postfix")]
    [InlineData("220-mx.example.org ESMTP Exim 4.96 Mon, 30 Nov 2026 08:00:00 +0000\n220 No spam", "exim")]
    [InlineData("220 mx.example.org ESMTP", null)] // of several systems
    [InlineData("220 mx.example.org ready", null)]
    public void The_greeting_shows_which_system_speaks(string greeting, string? system)
    {
        using var log = new ReplyProtocolLogger();
        var server = new ScriptedServer(line => line == "CONNECT" ? greeting : line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 No such user" : null);

        var failure = Mails.Failure(server, log, User);

        (log.MailSystem?.Id).Should().Be(system);
        log.Replies.Should().OnlyContain(reply => reply.Context!.MailSystem == log.MailSystem);
        log.ExceptionReader.TryRead(failure, out var reply).Should().BeTrue();
        reply!.Context!.MailSystem.Should().Be(log.MailSystem);
    }

    [Fact]
    public void Commands_sent_at_once_get_their_replies_in_order()
    {
        using var log = new ReplyProtocolLogger();
        var server = new ScriptedServer(line => line.Contains("other@") ? "550-5.1.1 No such user\n550 5.1.1 here" : null, "PIPELINING", "DSN");

        Mails.Failure(server, log, User, Other, "third@example.org").Should().BeOfType<SmtpCommandException>();

        log.Replies.Where(reply => reply.Context!.Phase == SmtpPhase.RcptTo).Select(reply => (reply.Code, reply.Context!.Mailbox))
            .Should().Equal((250, User), (550, Other), (250, "third@example.org"));
        log.LastFailure.Should().Be(SmtpReply.Parse("550-5.1.1 No such user\r\n550 5.1.1 here"));
        log.LastReply!.Context!.Phase.Should().Be(SmtpPhase.Other, "RSET is answered last");
    }

    [Theory]
    [InlineData("BINARYMIME", "CHUNKING")]
    [InlineData("CHUNKING", "8BITMIME")]
    public void The_last_chunk_is_the_end_of_the_message(params string[] capabilities)
    {
        using var log = new ReplyProtocolLogger();
        var server = new ScriptedServer(line => line == "." ? "552 5.3.4 Message too big" : null, capabilities);
        using var client = new BinaryClient(log);

        FluentActions.Invoking(() => client.ConnectedTo(server).Send(Mails.To(User))).Should().Throw<SmtpCommandException>();

        log.LastFailure!.Code.Should().Be(552);
        log.LastFailure.Context!.Phase.Should().Be(SmtpPhase.EndOfData);
        log.LastReply!.Context!.Phase.Should().Be(SmtpPhase.Other, "what follows the chunk is a command again");
        server.Messages.ToString().Should().Contain(Mails.Body);
    }

    [Fact]
    public void A_message_keeps_no_reply_back_however_its_dots_lie()
    {
        for (var dots = 0; dots < 80; dots++)
        {
            using var log = new ReplyProtocolLogger();
            var message = Mails.To(User);
            message.Body = new MimeKit.TextPart("plain") { Text = string.Concat(Enumerable.Repeat(new string('x', 61) + "\n.\n", 120)) + new string('y', dots) };

            Mails.Failure(new ScriptedServer(line => line == "." ? "550 5.7.1 Spam" : null), log, client => client.Send(message)).Should().BeOfType<SmtpCommandException>();

            log.Replies.TakeLast(2).Select(reply => (reply.Code, reply.Context!.Phase)).Should().Equal((550, SmtpPhase.EndOfData), (250, SmtpPhase.Other));
        }
    }

    [Fact]
    public void The_event_tells_of_each_reply_once_it_is_whole()
    {
        using var log = new ReplyProtocolLogger();
        var heard = new List<SmtpReply>();
        log.ReplyReceived += (_, reply) => heard.Add(reply);

        Mails.Failure(new ScriptedServer(_ => null) { ChunkSize = 1 }, log, User);

        heard.Should().Equal(log.Replies).And.HaveCount(6);
    }

    [Fact]
    public void Only_the_last_replies_are_kept()
    {
        using var log = new ReplyProtocolLogger(capacity: 3);

        Mails.Failure(new ScriptedServer(_ => null), log, User);

        log.Replies.Select(reply => reply.Context!.Phase).Should().Equal(SmtpPhase.RcptTo, SmtpPhase.Data, SmtpPhase.EndOfData);
    }

    [Fact]
    public void A_logger_keeps_the_replies_of_several_connections()
    {
        using var log = new ReplyProtocolLogger();

        Mails.Failure(new ScriptedServer(line => line == "DATA" ? "451 4.3.0 Later" + HangUp : null), log, User);
        Mails.Failure(new ScriptedServer(_ => null), log, User).Should().BeNull();

        log.Replies.Count(reply => reply.Context!.Phase == SmtpPhase.Connect).Should().Be(2);
        log.LastReply!.Context!.Phase.Should().Be(SmtpPhase.EndOfData);
        log.LastFailure!.Text.Should().Be("Later");
    }

    [Fact]
    public void At_least_one_reply_is_kept() =>
        FluentActions.Invoking(() => new ReplyProtocolLogger(capacity: 0)).Should().Throw<ArgumentOutOfRangeException>();

    private sealed class BinaryClient(ReplyProtocolLogger log) : SmtpClient(log)
    {
        protected override bool PreferSendAsBinaryData => true;
    }
}
