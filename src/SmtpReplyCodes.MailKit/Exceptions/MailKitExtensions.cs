using System.Diagnostics.CodeAnalysis;
using MailKit.Net.Smtp;

namespace SmtpReplyCodes;

/// <summary>The reply behind what MailKit throws and returns.</summary>
/// <remarks>Thread-safe. For languages without extension properties everything is there as a method.</remarks>
public static class MailKitExtensions
{
    /// <summary>
    /// The reply that was refused with, in the context of its command: <see cref="ReplyContext.Phase"/> and <see cref="ReplyContext.Mailbox"/>. MailKit's own "No recipients were
    /// accepted." has no code, as no server said it.
    /// </summary>
    /// <param name="exception">The exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    /// <example><code>catch (SmtpCommandException e) when (e.ToSmtpReply().IsTransient)</code></example>
    public static SmtpReply ToSmtpReply(this SmtpCommandException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return MailKitExceptionReader.Instance.TryRead(exception, out var reply) ? reply : SmtpReply.FromText(exception.Message);
    }

    /// <summary>The reply that MailKit hands to its overridable methods and returns for a command.</summary>
    /// <param name="response">The response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static SmtpReply ToSmtpReply(this SmtpResponse response) => response.ToSmtpReply(null);

    /// <inheritdoc cref="ToSmtpReply(SmtpResponse)"/>
    /// <param name="response">The response.</param>
    /// <param name="context">What else is known: the phase, the mailbox; null for nothing.</param>
    public static SmtpReply ToSmtpReply(this SmtpResponse response, ReplyContext? context)
    {
        ArgumentNullException.ThrowIfNull(response);
        return SmtpReply.Create((int)response.StatusCode, response.Response, context);
    }

    /// <summary>The reply that an exception stands for, or one inside it, as <see cref="MailKitExceptionReader.Instance"/> reads it. Safe in exception filters.</summary>
    /// <param name="exception">Any exception; null has no reply.</param>
    /// <param name="reply">The reply; without a code where the client does not hand it over. Null if false.</param>
    /// <example><code>catch (Exception e) when (e.TryGetSmtpReply(out var reply) &amp;&amp; reply.Cause == SmtpCause.Greylisted)</code></example>
    public static bool TryGetSmtpReply([NotNullWhen(true)] this Exception? exception, [NotNullWhen(true)] out SmtpReply? reply) => MailKitExceptionReader.Instance.TryRead(exception, out reply);

    extension(SmtpCommandException exception)
    {
        /// <summary>The reply, as <see cref="ToSmtpReply(SmtpCommandException)"/> gives it.</summary>
        public SmtpReply Reply => exception.ToSmtpReply();

        /// <summary>The enhanced status code (RFC 3463) of the reply, which MailKit leaves in its text; null where there is none.</summary>
        public EnhancedStatusCode? EnhancedCode => exception.ToSmtpReply().EnhancedCode;

        /// <summary>Whether the server said that the same may be accepted later (4xx).</summary>
        public bool IsTransient => exception.ToSmtpReply().IsTransient;

        /// <summary>Whether suppressing the address is right (<see cref="SmtpReply.IsHardBounce"/>).</summary>
        public bool IsHardBounce => exception.ToSmtpReply().IsHardBounce;
    }
}
