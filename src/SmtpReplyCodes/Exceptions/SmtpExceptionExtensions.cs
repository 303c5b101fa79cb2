using System.Net.Mail;

namespace SmtpReplyCodes;

/// <summary>The reply of what <see cref="SmtpClient"/> of the platform throws.</summary>
public static class SmtpExceptionExtensions
{
    /// <summary>
    /// The reply that the exception stands for, as <see cref="SmtpExceptionReader.Default"/> reads it: code and first line, as the platform keeps no more. Without a code where no
    /// server replied. Where several recipients were refused it is the first one's; <see cref="SmtpExceptionReader.ReadAll"/> gives all.
    /// </summary>
    /// <param name="exception">The exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static SmtpReply ToSmtpReply(this SmtpException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return SmtpExceptionReader.Default.TryRead(exception, out var reply) ? reply : SmtpReply.FromText(exception.Message);
    }
}
