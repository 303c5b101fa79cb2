using System.Net.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SmtpStatusCode = MailKit.Net.Smtp.SmtpStatusCode;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>The exceptions as the clients make them of a reply.</summary>
internal static class Failures
{
    private const string Recipient = "some.one@mail.example.org";
    private const string Refused = "5.1.1 <some.one@mail.example.org>: Recipient address rejected: User unknown in table";
    private const string HungUp = "4.7.0 mx.example.org Too many errors from your address, closing transmission channel";
    private const string LoginFailed = "5.7.8 Error: authentication failed: the user name or password is not the right one";

    private static readonly MailboxAddress Mailbox = new("", Recipient);

    /// <summary>What the message of the platform begins with.</summary>
    private static readonly string PlatformSentence = new SmtpException(System.Net.Mail.SmtpStatusCode.MailboxUnavailable).Message + " The server response was: ";

    /// <summary>The reply code that the exception keeps; 0 for none.</summary>
    public static int CodeOf(Failure failure) => failure switch
    {
        Failure.Protocol => 0,
        Failure.Login => ReplyCodes.AuthenticationCredentialsInvalid,
        _ => ReplyCodes.MailboxUnavailable,
    };

    /// <summary>The text of the reply.</summary>
    public static string TextOf(Failure failure) => failure switch
    {
        Failure.Protocol => HungUp,
        Failure.Login => LoginFailed,
        _ => Refused,
    };

    /// <summary>What the exception is called, so that it is not taken for another of that name.</summary>
    public static string NameOf(Failure failure) => failure switch
    {
        Failure.Command => "MailKit's SmtpCommandException",
        Failure.Protocol => "MailKit's SmtpProtocolException",
        Failure.Login => "MailKit's AuthenticationException",
        Failure.Platform => "the platform's SmtpException",
        _ => "the platform's SmtpFailedRecipientException",
    };

    /// <summary>A new exception.</summary>
    public static Exception Make(Failure failure) => failure switch
    {
        Failure.Command => new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, Mailbox, Refused),
        Failure.Protocol => new SmtpProtocolException("The SMTP server has unexpectedly disconnected: " + HungUp),
        Failure.Login => new AuthenticationException("535: " + LoginFailed),
        Failure.Platform => new SmtpException(System.Net.Mail.SmtpStatusCode.MailboxUnavailable, PlatformSentence + Refused),
        _ => new SmtpFailedRecipientException(System.Net.Mail.SmtpStatusCode.MailboxUnavailable, $"<{Recipient}>", Refused),
    };
}
