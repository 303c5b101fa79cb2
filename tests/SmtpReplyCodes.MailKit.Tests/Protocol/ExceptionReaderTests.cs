using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using static SmtpReplyCodes.Tests.Protocol.ScriptedServer;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>What MailKit's exceptions have lost, from the wire.</summary>
public class ExceptionReaderTests
{
    private const string User = "user@example.org", Other = "other@example.org";

    /// <summary>A command, the server's answer to it, and what is to be read from the exception.</summary>
    public static TheoryData<string, string, Type, int?, string?, SmtpPhase> Refusals => new()
    {
        { "CONNECT", "554 5.7.1 Blocked using zen.example.net", typeof(SmtpCommandException), 554, "5.7.1", SmtpPhase.Connect },
        { "MAIL", "530 5.7.0 Authentication required", typeof(ServiceNotAuthenticatedException), 530, "5.7.0", SmtpPhase.MailFrom },
        { "RCPT", "530-5.7.1 Authentication\n530 5.7.1 required", typeof(ServiceNotAuthenticatedException), 530, "5.7.1", SmtpPhase.RcptTo },
        { ".", "530 5.7.0 Authentication required", typeof(ServiceNotAuthenticatedException), 530, "5.7.0", SmtpPhase.EndOfData },
        { "RCPT", "550-5.1.1 No such user\n450 4.1.1 Try later", typeof(SmtpProtocolException), 450, "4.1.1", SmtpPhase.RcptTo },
        { "RCPT", "550-5.1.1 No such user\nhere\n550 5.1.1 Sorry", typeof(SmtpProtocolException), 550, "5.1.1", SmtpPhase.RcptTo },
        { "CONNECT", "HTTP/1.1 400 Bad Request\nServer: x\n\n550 page", typeof(SmtpProtocolException), null, null, SmtpPhase.Connect },
        { "RCPT", "This is no mail server", typeof(SmtpProtocolException), null, null, SmtpPhase.RcptTo },
        { "RCPT", "550 5.1.1 No such user", typeof(SmtpCommandException), 550, "5.1.1", SmtpPhase.RcptTo },
        { "DATA", "451 4.7.1 Greylisted", typeof(SmtpCommandException), 451, "4.7.1", SmtpPhase.Data },
        { ".", "421 4.7.0 Too many messages" + HangUp, typeof(SmtpCommandException), 421, "4.7.0", SmtpPhase.EndOfData },
        { "MAIL", "421-4.7.0 Too many\n421 4.7.0 connections\\" + HangUp, typeof(SmtpProtocolException), 421, "4.7.0", SmtpPhase.MailFrom },
        { "RCPT", "421 4.3.2 Shutting down\\" + HangUp, typeof(SmtpProtocolException), 421, "4.3.2", SmtpPhase.RcptTo },
        { "MAIL", "554-5.7.1 Your address is blocked" + HangUp, typeof(SmtpProtocolException), 554, "5.7.1", SmtpPhase.MailFrom },
        { "EHLO", "554 5.7.1 Blocked using zen.example.net" + HangUp, typeof(SmtpProtocolException), 554, "5.7.1", SmtpPhase.Helo },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void The_reply_is_the_one_on_the_wire(string command, string answer, Type thrown, int? code, string? enhanced, SmtpPhase phase)
    {
        using var log = new ReplyProtocolLogger();
        var exception = Mails.Failure(new ScriptedServer(line => line.Split(' ', ':')[0] == command ? answer : null), log, User);

        exception.Should().BeOfType(thrown);
        log.ExceptionReader.TryRead(exception, out var reply).Should().BeTrue();
        (reply!.Code, reply.EnhancedCode?.ToString(), reply.Context!.Phase, reply.Context.RemoteHost).Should().Be((code, enhanced, phase, Mails.Host));
        reply.Context.Mailbox.Should().Be(phase switch { SmtpPhase.RcptTo => User, SmtpPhase.MailFrom => "sender@example.net", _ => null });
    }

    [Theory]
    [InlineData("PLAIN", "535 5.7.8 Bad credentials", 535)]
    [InlineData("PLAIN", "534 5.7.9 Application-specific password required", 534)]
    [InlineData("LOGIN", "454-4.7.0 Temporary\n454 4.7.0 failure", 454)]
    public void A_failed_login_has_its_number(string mechanism, string answer, int code)
    {
        using var log = new ReplyProtocolLogger();
        SaslMechanism login = mechanism == "PLAIN" ? new SaslMechanismPlain("user", "secret") : new SaslMechanismLogin("user", "secret");
        var server = new ScriptedServer(line => line.StartsWith("AUTH", StringComparison.Ordinal) ? answer : null, "AUTH " + mechanism);

        var exception = Mails.Failure(server, log, client => client.Authenticate(login));

        exception.Should().BeOfType<AuthenticationException>();
        log.ExceptionReader.TryRead(exception, out var reply).Should().BeTrue();
        reply!.Should().Be(SmtpReply.Parse(answer));
        (reply!.Code, reply.Context!.Phase).Should().Be((code, SmtpPhase.Auth));
    }

    /// <summary>Where the connection was lost: the phase tells whether the message may have been taken.</summary>
    public static TheoryData<string, string, SmtpPhase, bool> Losses => new()
    {
        { "CONNECT", HangUp, SmtpPhase.Connect, false },
        { "MAIL", HangUp, SmtpPhase.MailFrom, false },
        { "RCPT", HangUp, SmtpPhase.RcptTo, false },
        { "RCPT", Break, SmtpPhase.RcptTo, false },
        { "DATA", HangUp, SmtpPhase.Data, false },
        { ".", HangUp, SmtpPhase.EndOfData, true },
        { ".", Break, SmtpPhase.EndOfData, true },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_server_that_leaves_without_a_word_has_said_nothing(string command, string answer, SmtpPhase phase, bool maySendTwice)
    {
        using var log = new ReplyProtocolLogger();
        var exception = Mails.Failure(new ScriptedServer(line => line.Split(' ', ':')[0] == command ? answer : null), log, User);

        log.ExceptionReader.TryRead(exception, out var reply).Should().BeTrue();
        (reply!.Code, reply.EnhancedCode, reply.Cause, reply.Context!.Phase, reply.Context.Fault).Should()
            .Be((null, null, SmtpCause.NetworkError, phase, ClientFault.ConnectionLost));
        SmtpRetry.MaySendTwice(exception, log.ExceptionReader).Should().Be(maySendTwice);
        SmtpRetry.ShouldRetry(exception, log.ExceptionReader).Should().BeTrue();
    }

    [Fact]
    public void A_recipient_refused_before_is_not_why_the_server_left()
    {
        using var log = new ReplyProtocolLogger();
        using var client = new RecipientCollectingSmtpClient(log);
        var server = new ScriptedServer(line => line.Contains("other@") ? "550 5.1.1 No such user" : line == "DATA" ? HangUp : null);

        var outcome = client.ConnectedTo(server).SendToAccepted(Mails.To(User, Other), TestContext.Current.CancellationToken);

        outcome.Exception.Should().BeOfType<SmtpProtocolException>().Which.Message.Should().Contain("5.1.1", "MailKit puts the last words behind its own, whomever they were about");
        (outcome.Failure!.Code, outcome.Failure.Cause, outcome.Failure.Context!.Phase).Should().Be((null, SmtpCause.NetworkError, SmtpPhase.Data));
    }

    [Theory]
    [InlineData(ReplyProtocolLogger.DefaultCapacity)]
    [InlineData(4)] // only the replies to the last of them, and to RSET, are left
    public void Of_several_recipients_with_the_same_words_the_one_is_read_that_the_exception_names(int capacity)
    {
        using var log = new ReplyProtocolLogger(capacity: capacity);
        var server = new ScriptedServer(line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 No such user" : null, "PIPELINING");

        var exception = Mails.Failure(server, log, Other, User, "third@example.org", "fourth@example.org", "fifth@example.org").Should().BeOfType<SmtpCommandException>().Subject;

        log.ExceptionReader.TryRead(exception, out var reply).Should().BeTrue();
        reply!.Context!.Mailbox.Should().Be(Other).And.Be(exception.Mailbox!.Address);
        reply.Code.Should().Be(550);
    }

    [Fact]
    public void An_earlier_connection_has_no_say()
    {
        using var log = new ReplyProtocolLogger();
        Mails.Failure(new ScriptedServer(line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "421 4.7.0 Bye" + HangUp : null), log, User);
        var exception = Mails.Failure(new ScriptedServer(line => line == "CONNECT" ? HangUp : null), log, User);

        log.ExceptionReader.TryRead(exception, out var reply).Should().BeTrue();
        (reply!.Code, reply.Context!.Phase).Should().Be((null, SmtpPhase.Connect));
    }

    [Fact]
    public void A_connection_that_does_not_come_about_does_not_end_with_the_words_of_the_one_before()
    {
        using var log = new ReplyProtocolLogger();
        var lost = Mails.Failure(new ScriptedServer(line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "421 4.7.0 Bye\\" + HangUp : null), log, User);
        log.ExceptionReader.TryRead(lost, out var first);
        log.ExceptionReader.TryRead(new TimeoutException("The server did not answer."), out var second);
        log.ExceptionReader.With(_ => null).TryRead(lost, out var again);

        first!.Code.Should().Be(421);
        (second!.Code, second.Context).Should().Be((null, new ReplyContext { Fault = ClientFault.TimedOut }));
        again.Should().BeSameAs(first, "another reader made of it asks anew");
    }

    [Fact]
    public void The_answer_stays_when_the_client_goes_on()
    {
        using var log = new ReplyProtocolLogger();
        var exception = Mails.Failure(new ScriptedServer(line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "530 5.7.0 Login" : null), log, User);
        log.ExceptionReader.TryRead(exception, out var first);
        Mails.Failure(new ScriptedServer(_ => null), log, User);
        log.ExceptionReader.TryRead(exception, out var again);

        again.Should().BeSameAs(first);
        first!.Code.Should().Be(530);
    }

    public static TheoryData<Exception> Foreign => [new InvalidOperationException("no"), new FileNotFoundException("no"), new SocketException((int)SocketError.ConnectionRefused), new OperationCanceledException()];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_has_nothing_to_do_with_the_connection_is_read_as_without_a_logger(Exception exception)
    {
        using var log = new ReplyProtocolLogger();
        Mails.Failure(new ScriptedServer(line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "421 4.7.0 Bye" + HangUp : null), log, User);

        log.ExceptionReader.TryRead(exception, out var reply);
        MailKitExceptionReader.Instance.TryRead(exception, out var expected);
        reply.Should().Be(expected);
        reply?.Context.Should().Be(expected!.Context);
    }
}
