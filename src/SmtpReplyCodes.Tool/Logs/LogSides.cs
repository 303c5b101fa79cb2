namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Tells whose a failure is to mend.</summary>
internal static class LogSides
{
    /// <summary>Who sends and who receives is the other way round where the server itself refused somebody's mail.</summary>
    public static LogSide Of(MailLogEntry entry) => entry.Reply.Diagnosis.Party switch
    {
        ResponsibleParty.Sender or ResponsibleParty.SendingSystem => entry.Outcome == MailLogOutcome.Rejected ? LogSide.Theirs : LogSide.Ours,
        ResponsibleParty.Recipient or ResponsibleParty.ReceivingSystem => entry.Outcome == MailLogOutcome.Rejected ? LogSide.Ours : LogSide.Theirs,
        ResponsibleParty.Network => LogSide.Between,
        ResponsibleParty.None => LogSide.Nobody,
        _ => LogSide.Unknown,
    };
}
