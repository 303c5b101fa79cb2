using System.Net.Mail;

namespace SmtpReplyCodes.Exceptions;

/// <summary>What <see cref="SmtpClient"/> of the platform throws. It keeps code and first line of a reply, the line behind a sentence of its own.</summary>
internal static class NetMailExceptions
{
    /// <summary>What stands between the platform's sentence and the server's line; and the same where the platform's texts were trimmed away (<c>UseSystemResourceKeys</c>).</summary>
    private const string Marker = "The server response was: ", TrimmedMarker = "MailServerResponse, ";

    /// <summary>Prefix of the names that stand for sentences where those were trimmed away.</summary>
    private const string ResourceKey = "Smtp";

    /// <summary>What it says where nobody accepted the message.</summary>
    private const string AllRefused = "Unable to send to all recipients.", TrimmedAllRefused = "SmtpAllRecipientsFailed";

    /// <summary>What the platform says of a reply code before it comes to the server's words; of any other code the first of these.</summary>
    private static ReadOnlySpan<string> Sentences => SentenceList;

    private static readonly string[] SentenceList =
    [
        "Syntax error, command unrecognized.",
        "Service closing transmission channel.",
        "Cannot VRFY user, but will accept message and attempt delivery.",
        "Service not available, closing transmission channel.",
        "Transaction failed.",
        "The specified command is not implemented.",
        "Bad sequence of commands.",
        "Command parameter is not implemented.",
        "Exceeded storage allocation.",
        "User not local; will forward.",
        "Insufficient system storage.",
        "Error in processing.",
        "Mailbox unavailable.",
        "Mailbox name not allowed.",
        "User not local; please try a different path.",
        "Client does not have permission to submit mail to this server.",
        "The SMTP server requires a secure connection or the client was not authenticated.",
        "Start mail input; end with <CRLF>.<CRLF>.",
        "Service ready.",
        "System status, or system help reply.",
        "Syntax error in command arguments.",
        "Help message.",
        "Completed.",
    ];

    public static SmtpReply? Read(Exception exception) => exception switch
    {
        SmtpFailedRecipientsException { InnerExceptions.Length: > 0 } => null,
        SmtpFailedRecipientException { StatusCode: not SmtpStatusCode.GeneralFailure } recipient => SmtpReply.Create(
            (int)recipient.StatusCode, ServerText(recipient.Message), new ReplyContext { Phase = SmtpPhase.RcptTo, Mailbox = MailboxOf(recipient.FailedRecipient) }),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } refused => SmtpReply.Create((int)refused.StatusCode, ServerText(refused.Message)),
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
                return !(exception is SmtpFailedRecipientsException && exception.Message is AllRefused or TrimmedAllRefused);
        }

        return false;
    }

    /// <summary>Behind the first marker: the sentence in front of it is the platform's, whatever stands behind is the server's. Without it, what is no sentence of the platform's.</summary>
    private static string ServerText(string message)
    {
        if (message.IndexOf(Marker, StringComparison.Ordinal) is >= 0 and var at)
            return message[(at + Marker.Length)..];
        if (message.IndexOf(TrimmedMarker, StringComparison.Ordinal) is >= 0 and var trimmed)
            return message[(trimmed + TrimmedMarker.Length)..];
        return Sentences.Contains(message) || IsResourceKey(message) ? "" : message;
    }

    private static bool IsResourceKey(string message) => message.StartsWith(ResourceKey, StringComparison.Ordinal) && message.All(char.IsAsciiLetter);

    /// <summary>The platform keeps the brackets of RCPT TO.</summary>
    private static string? MailboxOf(string? recipient) => recipient is ['<', .. var mailbox, '>'] ? mailbox : recipient;
}
