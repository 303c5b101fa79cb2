using System.Net.Sockets;
using System.Security.Authentication;

namespace SmtpReplyCodes.Exceptions;

/// <summary>What sockets, streams and TLS throw: no server speaks there, the text is the system's and may be in any language.</summary>
internal static class NetworkExceptions
{
    public static SmtpReply? Read(Exception exception) => exception switch
    {
        SocketException socket => Observed(socket, FaultOf(socket.SocketErrorCode)),
        AuthenticationException => Observed(exception, ClientFault.TlsFailed, SmtpPhase.StartTls),
        TimeoutException => Observed(exception, ClientFault.TimedOut),
        IOException { InnerException: null } => Spoken(exception),
        _ => null,
    };

    /// <summary>Files throw the same exception: only one that speaks of a connection is about mail.</summary>
    private static SmtpReply? Spoken(Exception exception)
    {
        if (exception is FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException or PathTooLongException or FileLoadException)
            return null;
        var reply = Observed(exception, ClientFault.None);
        return reply.Cause is SmtpCause.NetworkError or SmtpCause.TlsFailure ? Observed(exception, ClientFault.ConnectionLost) : null;
    }

    private static SmtpReply Observed(Exception exception, ClientFault fault, SmtpPhase phase = SmtpPhase.Unknown) =>
        SmtpReply.FromText(exception.Message, new ReplyContext { Fault = fault, Phase = phase == SmtpPhase.Unknown ? PhaseOf(fault) : phase });

    private static SmtpPhase PhaseOf(ClientFault fault) => fault is ClientFault.NameNotResolved or ClientFault.ConnectFailed ? SmtpPhase.Connect : SmtpPhase.Unknown;

    private static ClientFault FaultOf(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery => ClientFault.NameNotResolved,
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown or SocketError.Disconnecting or SocketError.NetworkReset or SocketError.NotConnected => ClientFault.ConnectionLost,
        SocketError.TimedOut => ClientFault.TimedOut,
        _ => ClientFault.ConnectFailed,
    };
}
