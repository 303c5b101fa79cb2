using System.Net.Sockets;
using System.Security.Authentication;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>What sockets, streams and TLS throw: no reply, but a cause that does not hang on the words, which are the system's and may be in any language.</summary>
public class NetworkExceptionTests
{
    public static TheoryData<Exception, SmtpCause, ClientFault, SmtpPhase> Table => new()
    {
        { new SocketException((int)SocketError.ConnectionRefused), SmtpCause.NetworkError, ClientFault.ConnectFailed, SmtpPhase.Connect },
        { new SocketException((int)SocketError.HostUnreachable), SmtpCause.NetworkError, ClientFault.ConnectFailed, SmtpPhase.Connect },
        { new SocketException((int)SocketError.HostNotFound), SmtpCause.NetworkError, ClientFault.NameNotResolved, SmtpPhase.Connect },
        { new SocketException((int)SocketError.TryAgain), SmtpCause.NetworkError, ClientFault.NameNotResolved, SmtpPhase.Connect },
        { new SocketException((int)SocketError.ConnectionReset), SmtpCause.NetworkError, ClientFault.ConnectionLost, SmtpPhase.Unknown },
        { new SocketException((int)SocketError.TimedOut), SmtpCause.NetworkError, ClientFault.TimedOut, SmtpPhase.Unknown },
        { new SocketException((int)SocketError.ConnectionRefused, "Es konnte keine Verbindung hergestellt werden"), SmtpCause.NetworkError, ClientFault.ConnectFailed, SmtpPhase.Connect },
        { new IOException("Unable to write data to the transport connection: Broken pipe."), SmtpCause.NetworkError, ClientFault.ConnectionLost, SmtpPhase.Unknown },
        { new IOException("Lesen nicht möglich", new SocketException((int)SocketError.ConnectionReset)), SmtpCause.NetworkError, ClientFault.ConnectionLost, SmtpPhase.Unknown },
        { new TimeoutException("L'opération a expiré"), SmtpCause.NetworkError, ClientFault.TimedOut, SmtpPhase.Unknown },
        { new OperationCanceledException("cancelled", new TimeoutException()), SmtpCause.NetworkError, ClientFault.TimedOut, SmtpPhase.Unknown },
        { new AuthenticationException("Das Remotezertifikat ist ungültig"), SmtpCause.TlsFailure, ClientFault.TlsFailed, SmtpPhase.StartTls },
        { new IOException("x", new AuthenticationException("The remote certificate was rejected: RemoteCertificateNameMismatch")), SmtpCause.TlsFailure, ClientFault.TlsFailed, SmtpPhase.StartTls },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Failures_of_the_connection_have_a_cause_and_no_code(Exception exception, SmtpCause cause, ClientFault fault, SmtpPhase phase)
    {
        SmtpExceptionReader.Default.TryRead(exception, out var reply).Should().BeTrue();

        (reply!.Code, reply.EnhancedCode, reply.Severity).Should().Be((null, null, SmtpSeverity.Unknown));
        (reply.Cause, reply.Context!.Fault, reply.Context.Phase).Should().Be((cause, fault, phase));
        reply.IsHardBounce.Should().BeFalse();
    }

    public static TheoryData<Exception?> Foreign =>
    [
        (Exception?)null,
        new InvalidOperationException("550 5.1.1 User unknown"),
        new IOException("The process cannot access the file because it is being used by another process."),
        new FileNotFoundException("Connection refused"),
        new OperationCanceledException(),
        new AggregateException(),
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_has_nothing_to_do_with_mail_has_no_reply(Exception? exception)
    {
        SmtpExceptionReader.Default.TryRead(exception, out var reply).Should().BeFalse();

        reply.Should().BeNull();
        SmtpExceptionReader.Default.ReadAll(exception).Should().BeEmpty();
    }

    [Fact]
    public void That_the_name_of_the_relay_is_not_found_says_nothing_of_the_recipient()
    {
        SmtpExceptionReader.Default.TryRead(new SocketException((int)SocketError.HostNotFound, "Name or service not known: domain not found"), out var reply).Should().BeTrue();

        (reply!.Cause, reply.IsHardBounce).Should().Be((SmtpCause.NetworkError, false));
    }
}
