using System.Globalization;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace SmtpReplyCodes.Exceptions;

/// <summary>What MailKit's exceptions keep of a reply. Number and text are handed on as they are, never glued together and read again.</summary>
internal static class MailKitExceptions
{
    /// <summary>MailKit's own words where its client was made to go on after refused recipients and none is left; no server said them.</summary>
    private const string NoRecipients = "No recipients were accepted.";

    /// <summary>With this begins what MailKit throws of other protocols by the same type.</summary>
    private const string OfImap = "The ImapClient ", OfPop3 = "The Pop3Client ";

    private const string Unsupported = "The SMTP server does not support ";

    public static SmtpReply? Read(Exception exception) => exception switch
    {
        SmtpCommandException refused => Of(refused),
        SmtpProtocolException broken => LastWords.Read(broken.Message),
        ServiceNotAuthenticatedException { Message: var text } => IsOfOtherProtocol(text) ? null
            : SmtpReply.Create(ReplyCodes.AuthenticationRequired, text, new ReplyContext { Fault = ClientFault.LoginRequired }),
        AuthenticationException { InnerException: SmtpCommandException refused } => SmtpReply.Create((int)refused.StatusCode, refused.Message, Login(ClientFault.None)),
        AuthenticationException { InnerException: not CommandException } login => OfLogin(login.Message),
        SslHandshakeException handshake => SmtpReply.FromText(handshake.Message, new ReplyContext { Phase = SmtpPhase.StartTls, Fault = ClientFault.TlsFailed }),
        NotSupportedException { Message: var text } when text.StartsWith(Unsupported, StringComparison.Ordinal) => SmtpReply.FromText(text),
        _ => null,
    };

    private static SmtpReply Of(SmtpCommandException refused) => IsMadeUp(refused)
        ? SmtpReply.FromText(refused.Message, new ReplyContext { Phase = SmtpPhase.RcptTo })
        : SmtpReply.Create((int)refused.StatusCode, refused.Message, new ReplyContext { Phase = PhaseOf(refused.ErrorCode), Mailbox = refused.Mailbox?.Address });

    private static bool IsMadeUp(SmtpCommandException refused) =>
        refused is { ErrorCode: SmtpErrorCode.MessageNotAccepted, StatusCode: SmtpStatusCode.TransactionFailed, Mailbox: null, Message: NoRecipients };

    private static SmtpPhase PhaseOf(SmtpErrorCode error) => error switch
    {
        SmtpErrorCode.SenderNotAccepted => SmtpPhase.MailFrom,
        SmtpErrorCode.RecipientNotAccepted => SmtpPhase.RcptTo,
        SmtpErrorCode.MessageNotAccepted => SmtpPhase.EndOfData,
        _ => SmtpPhase.Unknown,
    };

    private static bool IsOfOtherProtocol(string text) => text.StartsWith(OfImap, StringComparison.Ordinal) || text.StartsWith(OfPop3, StringComparison.Ordinal);

    /// <summary><c>535: 5.7.8 text</c>, with no exception inside where a SASL mechanism was named; the text alone after 534.</summary>
    private static SmtpReply OfLogin(string text) =>
        text.Length > 4 && text[3] == ':' && int.TryParse(text.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? SmtpReply.Create(code, text[4..].TrimStart(' '), Login(ClientFault.None))
            : SmtpReply.FromText(text, Login(ClientFault.LoginFailed));

    private static ReplyContext Login(ClientFault fault) => new() { Phase = SmtpPhase.Auth, Fault = fault };
}
