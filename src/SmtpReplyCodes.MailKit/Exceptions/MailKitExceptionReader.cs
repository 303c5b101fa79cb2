using SmtpReplyCodes.Exceptions;

namespace SmtpReplyCodes;

/// <summary>Reads the reply out of what MailKit throws.</summary>
public static class MailKitExceptionReader
{
    /// <summary>
    /// Knows <see cref="MailKit.Net.Smtp.SmtpCommandException"/>, <see cref="MailKit.Net.Smtp.SmtpProtocolException"/>, <see cref="MailKit.ServiceNotAuthenticatedException"/>,
    /// <see cref="MailKit.Security.AuthenticationException"/> and <see cref="MailKit.Security.SslHandshakeException"/> besides all that <see cref="SmtpExceptionReader.Default"/>
    /// does. Safe in exception filters, thread-safe, and cheap when the same exception is asked again.
    /// </summary>
    public static SmtpExceptionReader Instance { get; } = SmtpExceptionReader.Default.With(MailKitExceptions.Read);
}
