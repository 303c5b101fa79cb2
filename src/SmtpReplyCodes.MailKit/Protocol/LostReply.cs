using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace SmtpReplyCodes.Protocol;

/// <summary>Finds what the server said on the wire of what MailKit throws, which has lost a part of it.</summary>
internal static class LostReply
{
    private const int LoginRequired = 530, ClosingChannel = 421;

    /// <summary>How MailKit says that the connection was closed. The words behind it belong to some earlier reply.</summary>
    private const string Disconnected = "The SMTP server has unexpectedly disconnected";

    /// <summary>Whether the exception ends the connection, so that nothing is to come.</summary>
    public static bool EndsConnection(Exception exception) => exception is SmtpProtocolException || FaultOf(exception) != ClientFault.None;

    /// <param name="exception">What MailKit threw just now.</param>
    /// <param name="history">What was said on the wire.</param>
    /// <param name="unanswered">Of the command that got no reply; null for none.</param>
    /// <returns>The reply; null where the exception alone says as much.</returns>
    public static SmtpReply? Find(Exception exception, ReplyHistory history, ReplyContext? unanswered) => exception switch
    {
        SmtpCommandException refused => Same(history, (int)refused.StatusCode, refused.Message, refused.Mailbox),
        ServiceNotAuthenticatedException => Same(history, LoginRequired, exception.Message, null),
        AuthenticationException => history.OfConnection.LastOrDefault(reply => PhaseOf(reply) == SmtpPhase.Auth) is { } login && ReplyHistory.IsFailure(login) ? login : null,
        SmtpProtocolException when !IsDisconnected(exception) => history.Malformed,
        SmtpProtocolException => LastWords(history) ?? Lost(Disconnected, ClientFault.ConnectionLost, unanswered),
        _ when FaultOf(exception) is not ClientFault.None and var fault => LastWords(history) ?? Lost(exception.Message, fault, unanswered),
        _ => null,
    };

    /// <summary>The first such reply since MAIL: MailKit throws for the first of several refused recipients. What it makes up itself is not there.</summary>
    private static SmtpReply? Same(ReplyHistory history, int code, string text, MailboxAddress? mailbox)
    {
        var wanted = SmtpReply.Create(code, text);
        var replies = history.OfConnection;
        var start = replies.Length;
        while (start > 0 && PhaseOf(replies[start - 1]) != SmtpPhase.MailFrom)
            start--;
        return replies.Skip(start - 1).FirstOrDefault(reply => reply == wanted && (mailbox is null || IsAbout(reply, mailbox)));
    }

    /// <summary>What the server said before it hung up: 421, what it said to nobody, or by what it refused all that could follow. One refused recipient is no reason to leave.</summary>
    private static SmtpReply? LastWords(ReplyHistory history) =>
        history.OfConnection.LastOrDefault() is { } last && (ReferenceEquals(last, history.Malformed) || (ReplyHistory.IsFailure(last) && (last.Code == ClosingChannel || PhaseOf(last) != SmtpPhase.RcptTo)))
            ? last
            : null;

    private static SmtpReply? Lost(string text, ClientFault fault, ReplyContext? unanswered) =>
        unanswered is null ? null : SmtpReply.FromText(text, unanswered with { Fault = fault });

    private static bool IsAbout(SmtpReply reply, MailboxAddress mailbox) =>
        reply.Context?.Mailbox is { } address && (address == mailbox.GetAddress(false) || address == mailbox.GetAddress(true));

    private static bool IsDisconnected(Exception exception) => exception.Message.StartsWith(Disconnected, StringComparison.Ordinal);

    /// <summary>What the streams saw of a connection that there was.</summary>
    private static ClientFault FaultOf(Exception exception) =>
        exception is IOException or SocketException or TimeoutException && SmtpExceptionReader.Default.TryRead(exception, out var seen)
        && seen.Context?.Fault is ClientFault.ConnectionLost or ClientFault.TimedOut ? seen.Context.Fault : ClientFault.None;

    private static SmtpPhase PhaseOf(SmtpReply reply) => reply.Context?.Phase ?? SmtpPhase.Unknown;
}
