using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Enrichment;
using SmtpReplyCodes.Fields;
using SmtpReplyCodes.Messages;

namespace SmtpReplyCodes;

/// <summary>Writes what mail servers say to a log: codes, cause and advice as fields, and no address, IP address or text of a server unless asked for.</summary>
/// <remarks>Thread-safe as far as the logger is. Where no level that could be used is on, nothing is done.</remarks>
public static class SmtpLoggerExtensions
{
    /// <summary>Writes a reply, with the event and at the level that <see cref="SmtpLogEvents"/> says.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="options">What to add besides codes and diagnosis; null for <see cref="SmtpLogOptions.Default"/>: nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="logger"/> or <paramref name="reply"/> is null.</exception>
    public static void LogSmtpReply(this ILogger logger, SmtpReply reply, SmtpLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(logger);
        ArgumentNullException.ThrowIfNull(reply);
        if (!MayWrite(logger, reply))
            return;
        var outcome = Outcomes.Of(reply);
        if (logger.IsEnabled(Outcomes.Level(outcome, reply)))
            SmtpMessages.Write(new FieldsLogger(logger, ReplyFields.Of(reply, options ?? SmtpLogOptions.Default)), outcome, reply);
    }

    /// <summary>Writes why a sending failed, by what the exception stands for.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="exception">What the sending threw.</param>
    /// <param name="reader">What reads the exception; null for <see cref="SmtpExceptionReader.Default"/>.</param>
    /// <param name="message">A template in place of the message of this library, as for <c>LogError</c>; null for that. Never put text of the exception into it.</param>
    /// <param name="args">What the template names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="logger"/> or <paramref name="exception"/> is null.</exception>
    /// <inheritdoc cref="LogSmtpFailure(ILogger, Exception, SmtpLogOptions, string, object[])" path="/remarks"/>
    public static void LogSmtpFailure(this ILogger logger, Exception exception, SmtpExceptionReader? reader = null, string? message = null, params object?[] args) =>
        logger.LogSmtpFailure(exception, reader is null ? SmtpLogOptions.Default : new SmtpLogOptions { Reader = reader }, message, args);

    /// <inheritdoc cref="LogSmtpFailure(ILogger, Exception, SmtpExceptionReader, string, object[])"/>
    public static void LogSmtpFailure(this ILogger logger, Exception exception, string message, params object?[] args) =>
        logger.LogSmtpFailure(exception, SmtpLogOptions.Default, message, args);

    /// <inheritdoc cref="LogSmtpFailure(ILogger, Exception, SmtpExceptionReader, string, object[])"/>
    /// <remarks>
    /// Where a reply was read, the record has event, level and fields of that reply, and no exception unless <see cref="SmtpLogOptions.IncludeException"/> says so: its message is what
    /// the server said. An exception that stands for no reply is written with <see cref="SmtpLogEvents.NotRead"/>. So is one whose reply is a success, as that is not why it failed.
    /// </remarks>
    /// <param name="logger">The logger.</param>
    /// <param name="exception">What the sending threw.</param>
    /// <param name="options">What reads the exception, and what to add besides codes and diagnosis.</param>
    /// <param name="message">A template in place of the message of this library, as for <c>LogError</c>; null for that. Never put text of the exception into it.</param>
    /// <param name="args">What the template names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="logger"/>, <paramref name="exception"/> or <paramref name="options"/> is null.</exception>
    public static void LogSmtpFailure(this ILogger logger, Exception exception, SmtpLogOptions options, string? message = null, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(logger);
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(options);
        if (!MayWriteFailure(logger))
            return;
        if (options.Reader.TryRead(exception, out var reply) && Outcomes.Of(reply) is not Outcome.Accepted and var outcome)
            WriteFailure(logger, outcome, reply, exception, options, message, args);
        else if (message is null)
            SmtpMessages.NotRead(logger, exception);
        else
            WriteOwn(logger, LogLevel.Error, Outcome.NotRead, exception, message, args);
    }

    /// <summary>Begins a scope in which every record has the fields of a reply. They are made when the first record is written.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="options">What to add besides codes and diagnosis; null for <see cref="SmtpLogOptions.Default"/>: nothing.</param>
    /// <returns>What ends the scope when it is disposed; null where the logger has no scopes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="logger"/> or <paramref name="reply"/> is null.</exception>
    public static IDisposable? BeginSmtpReplyScope(this ILogger logger, SmtpReply reply, SmtpLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(logger);
        ArgumentNullException.ThrowIfNull(reply);
        return logger.BeginScope(new ReplyScope(reply, options ?? SmtpLogOptions.Default));
    }

    /// <summary>Which level it will be is not known before the diagnosis; where none of them is on, that is spared.</summary>
    private static bool MayWrite(ILogger logger, SmtpReply reply) => reply.Severity switch
    {
        SmtpSeverity.Success => logger.IsEnabled(LogLevel.Information),
        SmtpSeverity.Intermediate => logger.IsEnabled(LogLevel.Debug),
        _ => MayWriteFailure(logger),
    };

    private static bool MayWriteFailure(ILogger logger) => logger.IsEnabled(LogLevel.Error) || logger.IsEnabled(LogLevel.Warning) || logger.IsEnabled(LogLevel.Information);

    private static void WriteFailure(ILogger logger, Outcome outcome, SmtpReply reply, Exception exception, SmtpLogOptions options, string? message, object?[] args)
    {
        var level = Outcomes.Level(outcome, reply);
        if (!logger.IsEnabled(level))
            return;
        var withFields = new FieldsLogger(logger, ReplyFields.Of(reply, options));
        var shown = options.IncludeException ? exception : null;
        if (message is null)
            SmtpMessages.Write(withFields, outcome, reply, shown);
        else
            WriteOwn(withFields, level, outcome, shown, message, args);
    }

#pragma warning disable CA1848, CA1873, CA2254 // The template is the caller's, so that nothing can be made at build time.
    private static void WriteOwn(ILogger logger, LogLevel level, Outcome outcome, Exception? exception, string message, object?[] args) =>
        logger.Log(level, Outcomes.Id(outcome), exception, message, args);
#pragma warning restore CA1848, CA1873, CA2254
}
