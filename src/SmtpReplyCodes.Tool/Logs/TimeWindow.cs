namespace SmtpReplyCodes.Tool.Logs;

/// <summary>The time from which and until which attempts count.</summary>
/// <param name="Since">The first moment; null for no bound.</param>
/// <param name="Until">The last moment; null for no bound.</param>
internal readonly record struct TimeWindow(DateTimeOffset? Since, DateTimeOffset? Until)
{
    public bool IsBounded => Since is not null || Until is not null;

    /// <summary>Whether a time lies within; one that is not known may.</summary>
    public bool Contains(DateTimeOffset? time) => !(time < Since) && !(time > Until);
}
