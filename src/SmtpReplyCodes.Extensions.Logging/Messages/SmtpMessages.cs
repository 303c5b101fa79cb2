using System.Globalization;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Messages;

/// <summary>The messages. Their names have no dots, as Serilog's templates take none; no text from outside is in them.</summary>
internal static partial class SmtpMessages
{
    /// <summary>What stands for the codes where there are none.</summary>
    private const string WithoutCode = "no code";

    /// <summary>Writes the message of an outcome that a reply has. The caller has asked whether the level is on.</summary>
    public static void Write(ILogger logger, Outcome outcome, SmtpReply reply, Exception? exception = null)
    {
        var level = Outcomes.Level(outcome, reply);
        var (codes, cause, action) = (Codes(reply), reply.Diagnosis.MessageKey, Kebab.Name(reply.Advice.Action));
        switch (outcome)
        {
            case Outcome.Accepted:
                Accepted(logger, level, exception, codes, cause);
                break;
            case Outcome.Transient:
                Transient(logger, level, exception, codes, cause, action);
                break;
            case Outcome.Permanent:
                Permanent(logger, level, exception, codes, cause, action);
                break;
            case Outcome.HardBounce:
                HardBounce(logger, level, exception, codes, cause, action);
                break;
            case Outcome.OwnSide:
                OwnSide(logger, level, exception, codes, cause, action);
                break;
            case Outcome.NoReply:
                NoReply(logger, level, exception, cause, action);
                break;
            default:
                NoCode(logger, level, exception, cause, action);
                break;
        }
    }

    [LoggerMessage(EventId = SmtpLogEvents.NotRead, EventName = "SmtpNotRead", Level = LogLevel.Error, Message = "Sending failed, and the exception stands for no reply of a mail server")]
    public static partial void NotRead(ILogger logger, Exception exception);

    [LoggerMessage(EventId = SmtpLogEvents.Accepted, EventName = "SmtpAccepted", Message = "Mail server replied {SmtpCodes}: {SmtpCause}", SkipEnabledCheck = true)]
    private static partial void Accepted(ILogger logger, LogLevel level, Exception? exception, string smtpCodes, string smtpCause);

    [LoggerMessage(
        EventId = SmtpLogEvents.Transient,
        EventName = "SmtpTransient",
        Message = "Mail server refused for now with {SmtpCodes}: {SmtpCause}, advice: {SmtpAction}",
        SkipEnabledCheck = true)]
    private static partial void Transient(ILogger logger, LogLevel level, Exception? exception, string smtpCodes, string smtpCause, string smtpAction);

    [LoggerMessage(
        EventId = SmtpLogEvents.Permanent,
        EventName = "SmtpPermanent",
        Message = "Mail server refused for good with {SmtpCodes}: {SmtpCause}, advice: {SmtpAction}",
        SkipEnabledCheck = true)]
    private static partial void Permanent(ILogger logger, LogLevel level, Exception? exception, string smtpCodes, string smtpCause, string smtpAction);

    [LoggerMessage(
        EventId = SmtpLogEvents.HardBounce,
        EventName = "SmtpHardBounce",
        Message = "Address takes no mail ({SmtpCodes}): {SmtpCause}, advice: {SmtpAction}",
        SkipEnabledCheck = true)]
    private static partial void HardBounce(ILogger logger, LogLevel level, Exception? exception, string smtpCodes, string smtpCause, string smtpAction);

    [LoggerMessage(
        EventId = SmtpLogEvents.OwnSide,
        EventName = "SmtpOwnSide",
        Message = "Sending side needs mending ({SmtpCodes}): {SmtpCause}, advice: {SmtpAction}",
        SkipEnabledCheck = true)]
    private static partial void OwnSide(ILogger logger, LogLevel level, Exception? exception, string smtpCodes, string smtpCause, string smtpAction);

    [LoggerMessage(EventId = SmtpLogEvents.NoReply, EventName = "SmtpNoReply", Message = "No reply of a mail server: {SmtpCause}, advice: {SmtpAction}", SkipEnabledCheck = true)]
    private static partial void NoReply(ILogger logger, LogLevel level, Exception? exception, string smtpCause, string smtpAction);

    [LoggerMessage(EventId = SmtpLogEvents.NoCode, EventName = "SmtpNoCode", Message = "Mail text without a code: {SmtpCause}, advice: {SmtpAction}", SkipEnabledCheck = true)]
    private static partial void NoCode(ILogger logger, LogLevel level, Exception? exception, string smtpCause, string smtpAction);

    /// <summary>Both codes as text.</summary>
    public static string Codes(SmtpReply reply) => (reply.Code, reply.EnhancedCode) switch
    {
        ({ } code, { } enhanced) => string.Create(CultureInfo.InvariantCulture, $"{code} {enhanced}"),
        ({ } code, null) => code.ToString(CultureInfo.InvariantCulture),
        (null, { } enhanced) => enhanced.ToString(),
        _ => WithoutCode,
    };
}
