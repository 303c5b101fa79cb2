namespace SmtpReplyCodes.Tool.Logs;

/// <summary>How many attempts came to which outcome.</summary>
internal readonly record struct OutcomeCounts(long Sent, long Deferred, long Bounced, long Rejected)
{
    public static OutcomeCounts operator +(OutcomeCounts left, OutcomeCounts right) =>
        new(left.Sent + right.Sent, left.Deferred + right.Deferred, left.Bounced + right.Bounced, left.Rejected + right.Rejected);

    public static OutcomeCounts operator -(OutcomeCounts left, OutcomeCounts right) =>
        new(left.Sent - right.Sent, left.Deferred - right.Deferred, left.Bounced - right.Bounced, left.Rejected - right.Rejected);

    /// <summary>All but what was sent.</summary>
    public long Failed => Deferred + Bounced + Rejected;

    public long Total => Sent + Failed;

    public long this[MailLogOutcome outcome] => outcome switch
    {
        MailLogOutcome.Sent => Sent,
        MailLogOutcome.Deferred => Deferred,
        MailLogOutcome.Bounced => Bounced,
        _ => Rejected,
    };

    /// <summary>One attempt.</summary>
    public static OutcomeCounts One(MailLogOutcome outcome) => outcome switch
    {
        MailLogOutcome.Sent => new(1, 0, 0, 0),
        MailLogOutcome.Deferred => new(0, 1, 0, 0),
        MailLogOutcome.Bounced => new(0, 0, 1, 0),
        _ => new(0, 0, 0, 1),
    };
}
