using SmtpReplyCodes.Exceptions;

namespace SmtpReplyCodes;

/// <summary>Whether and when a failed sending is worth another try, for whatever loops: Polly, Hangfire, a queue, a few lines by hand.</summary>
/// <remarks>
/// <para>Pure and thread-safe: no clock, no chance. Add jitter where many senders would come back at one time.</para>
/// <para>
/// A retry can send a message twice where the server may have taken it: when the connection was lost or the answer did not come after the end of the message (RFC 5321 section
/// 4.5.3.2.6), and when <see cref="System.Net.Mail.SmtpClient"/> reports recipients that were refused, for it has sent the message to all others. <see cref="MaySendTwice"/> says so.
/// </para>
/// </remarks>
public static class SmtpRetry
{
    /// <summary>The longest delay: a day.</summary>
    public static TimeSpan MaxDelay { get; } = TimeSpan.FromDays(1);

    /// <summary>Whether another try of the same message is advised by what the exception stands for; of several recipients' replies, by any of them.</summary>
    /// <param name="exception">What the sending threw; null and what has nothing to do with mail are not retried.</param>
    /// <param name="reader">What reads the exception; null for <see cref="SmtpExceptionReader.Default"/>.</param>
    public static bool ShouldRetry(Exception? exception, SmtpExceptionReader? reader = null) => GetDelay(exception, 0, reader) is not null;

    /// <summary>Whether another try of the same message is advised by a reply. Where fewer recipients or another message would help, it is not.</summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public static bool ShouldRetry(SmtpReply reply) => GetDelay(reply, 0) is not null;

    /// <summary>
    /// How long to wait before the next try: as the server said, else as suits the cause, doubled with each attempt, never more than <see cref="MaxDelay"/>. Of several recipients'
    /// replies the longest delay counts.
    /// </summary>
    /// <param name="exception">What the sending threw.</param>
    /// <param name="attempt">How many retries there were before: 0 for the first one, as Polly counts. Less is taken for 0.</param>
    /// <param name="reader">What reads the exception; null for <see cref="SmtpExceptionReader.Default"/>.</param>
    /// <returns>The delay; null where no retry is advised.</returns>
    public static TimeSpan? GetDelay(Exception? exception, int attempt, SmtpExceptionReader? reader = null) =>
        (reader ?? SmtpExceptionReader.Default).ReadAll(exception).Max(reply => GetDelay(reply, attempt));

    /// <inheritdoc cref="GetDelay(Exception, int, SmtpExceptionReader)"/>
    /// <param name="reply">The reply.</param>
    /// <param name="attempt">How many retries there were before: 0 for the first one, as Polly counts. Less is taken for 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public static TimeSpan? GetDelay(SmtpReply reply, int attempt)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Advice is not { RetryAfter: { } delay, Action: not SmtpAction.SplitRecipients })
            return null;
        for (; attempt > 0 && delay < MaxDelay; attempt--)
            delay += delay;
        return delay < MaxDelay ? delay : MaxDelay;
    }

    /// <summary>Whether some recipient may have got the message although the sending failed, so that a retry may send it twice.</summary>
    /// <param name="exception">What the sending threw.</param>
    /// <param name="reader">What reads the exception; null for <see cref="SmtpExceptionReader.Default"/>.</param>
    /// <returns>False where a server refused it, where there was no connection, and for what has nothing to do with mail.</returns>
    public static bool MaySendTwice(Exception? exception, SmtpExceptionReader? reader = null) =>
        NetMailExceptions.WasSentToOthers(exception) || ((reader ?? SmtpExceptionReader.Default).TryRead(exception, out var reply) && IsUndecided(reply));

    /// <summary>No server has refused the message, and the client may have come to its end.</summary>
    private static bool IsUndecided(SmtpReply reply)
    {
        if (reply.Code is not null || reply.EnhancedCode is not null)
            return false;
        var (fault, phase) = (reply.Context?.Fault, reply.Context?.Phase);
        return fault is not (ClientFault.NameNotResolved or ClientFault.ConnectFailed or ClientFault.TlsFailed or ClientFault.LoginRequired or ClientFault.LoginFailed)
            && phase is null or SmtpPhase.Unknown or SmtpPhase.EndOfData;
    }
}
