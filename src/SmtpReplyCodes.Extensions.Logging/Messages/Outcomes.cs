using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Messages;

/// <summary>From a reply to its outcome, and from that to event and level.</summary>
internal static class Outcomes
{
    private const string Prefix = "Smtp";

    public static Outcome Of(SmtpReply reply) => reply switch
    {
        { Severity: SmtpSeverity.Success or SmtpSeverity.Intermediate } => Outcome.Accepted,
        _ when IsOwnSide(reply) => Outcome.OwnSide,
        { IsHardBounce: true } => Outcome.HardBounce,
        { Severity: SmtpSeverity.Transient } => Outcome.Transient,
        { Severity: SmtpSeverity.Permanent } => Outcome.Permanent,
        { Context.Fault: not ClientFault.None } => Outcome.NoReply,
        _ => Outcome.NoCode,
    };

    public static LogLevel Level(Outcome outcome, SmtpReply reply) => outcome switch
    {
        Outcome.Accepted => reply.IsSuccess ? LogLevel.Information : LogLevel.Debug,
        Outcome.Transient when reply.Cause == SmtpCause.Greylisted => LogLevel.Information,
        Outcome.NoCode when IsNoFailure(reply) => LogLevel.Information,
        Outcome.OwnSide or Outcome.NotRead => LogLevel.Error,
        _ => LogLevel.Warning,
    };

    public static EventId Id(Outcome outcome) => new((int)outcome, Prefix + outcome);

    /// <summary>Whether nothing went wrong, as far as the reply says.</summary>
    public static bool IsNoFailure(SmtpReply reply) => reply.Severity switch
    {
        SmtpSeverity.Success or SmtpSeverity.Intermediate => true,
        SmtpSeverity.Unknown => reply.Cause is SmtpCause.Accepted or SmtpCause.AutoReply,
        _ => false,
    };

    private static bool IsOwnSide(SmtpReply reply) =>
        reply.Advice.Action is SmtpAction.Authenticate or SmtpAction.FixConfiguration or SmtpAction.RequestDelisting
        && reply.Diagnosis.Party == ResponsibleParty.SendingSystem
        && reply.Cause != SmtpCause.ProtocolError;
}
