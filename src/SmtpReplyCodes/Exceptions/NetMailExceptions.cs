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
    /// What stands behind the platform's sentence for the code, which an exception without a text of its own tells, and behind the marker; all of a message that somebody else wrote.
    /// </summary>
    private static string ServerText(string message, SmtpStatusCode code)
    {
        var sentence = new SmtpException(code).Message;
        if (!message.StartsWith(sentence, StringComparison.Ordinal))
            return message;
        var text = message.AsSpan(sentence.Length).TrimStart(' ');
        foreach (var marker in (ReadOnlySpan<string>)[Marker, TrimmedMarker])
        {
            if (text.StartsWith(marker, StringComparison.Ordinal))
                return text[marker.Length..].ToString();
        }

        return text.ToString();
    }

    /// <summary>The platform keeps the brackets of RCPT TO.</summary>
    private static string? MailboxOf(string? recipient) => recipient is ['<', .. var mailbox, '>'] ? mailbox : recipient;
}
