using System.Net.Mail;

namespace SmtpReplyCodes.Exceptions;

/// <summary>What <see cref="SmtpClient"/> of the platform throws. It keeps code and first line of a reply, the line behind a sentence of its own.</summary>
internal static class NetMailExceptions
{
    /// <summary>What stands between the platform's sentence and the server's line; and the same where the platform's texts were trimmed away (<c>UseSystemResourceKeys</c>).</summary>
    private const string Marker = "The server response was: ", TrimmedMarker = "MailServerResponse, ";

    /// <summary>What it says where nobody accepted the message, and the same trimmed away.</summary>
    private const string AllRefused = "Unable to send to all recipients.", TrimmedAllRefused = "SmtpAllRecipientsFailed";

    public static SmtpReply? Read(Exception exception) => exception switch
    {
        SmtpFailedRecipientsException { InnerExceptions.Length: > 0 } => null,
        SmtpFailedRecipientException { StatusCode: not SmtpStatusCode.GeneralFailure } recipient => SmtpReply.Create(
            (int)recipient.StatusCode, ServerText(recipient.Message, recipient.StatusCode), new ReplyContext { Phase = SmtpPhase.RcptTo, Mailbox = MailboxOf(recipient.FailedRecipient) }),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } refused => SmtpReply.Create((int)refused.StatusCode, ServerText(refused.Message, refused.StatusCode)),
        SmtpException { InnerException: FormatException unreadable } => SmtpReply.FromText(unreadable.Message),
        SmtpException failure => SmtpReply.FromText(failure.Message),
        _ => null,
    };

    /// <summary>
    /// Whether an exception, or one inside it, says that recipients were refused and leaves it open that the message went to the others: the client sends it to them before it
    /// throws. Only of all being refused it says so.
    /// </summary>
    public static bool WasSentToOthers(Exception? exception)
    {
        for (var depth = 0; exception is not null && depth < ExceptionTree.MaxDepth; depth++, exception = exception.InnerException)
        {
            if (exception is SmtpFailedRecipientException)
                return !(exception is SmtpFailedRecipientsException && exception.Message is (AllRefused or TrimmedAllRefused));
        }

        return false;
    }

    /// <summary>
    /// What stands behind the first marker, for the platform's sentence in front of it holds none. Without a marker all of the message, which somebody else wrote then, but for that
    /// sentence, which an exception of the code alone tells.
    /// </summary>
    private static string ServerText(string message, SmtpStatusCode code)
    {
        if (message.IndexOf(Marker, StringComparison.Ordinal) is >= 0 and var at)
            return message[(at + Marker.Length)..];
        if (message.IndexOf(TrimmedMarker, StringComparison.Ordinal) is >= 0 and var trimmed)
            return message[(trimmed + TrimmedMarker.Length)..];
        return message == new SmtpException(code).Message ? "" : message;
    }

    /// <summary>The platform keeps the brackets of RCPT TO.</summary>
    private static string? MailboxOf(string? recipient) => recipient is ['<', .. var mailbox, '>'] ? mailbox : recipient;
}
