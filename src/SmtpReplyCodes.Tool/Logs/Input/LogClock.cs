namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>What is known of the times of logs that leave out the year or the zone.</summary>
/// <param name="Year">The year as the user gives it; null to take that in which the log was last written.</param>
/// <param name="Offset">The distance from UTC as the user gives it; null for that of this machine.</param>
/// <param name="Time">The clock.</param>
/// <param name="Classifier">The rules by which replies are diagnosed.</param>
internal sealed record LogClock(int? Year, TimeSpan? Offset, TimeProvider Time, SmtpClassifier Classifier)
{
    /// <summary>How a log is read.</summary>
    /// <param name="written">When it was last written; null for now.</param>
    /// <param name="head">Its beginning.</param>
    public MailLogOptions Options(DateTimeOffset? written, ReadOnlySpan<byte> head)
    {
        var utc = written ?? Time.GetUtcNow();
        var local = utc.ToOffset(Offset ?? Time.LocalTimeZone.GetUtcOffset(utc));
        return new MailLogOptions { Year = Year ?? YearOf(local, head), Offset = local.Offset, Classifier = Classifier };
    }

    /// <summary>A log that begins on a day of the year that had not yet come when it was last written began in the year before. A day more is allowed for: zones differ.</summary>
    private static int YearOf(DateTimeOffset written, ReadOnlySpan<byte> head)
    {
        if (SyslogDay.First(head) is not var (month, day))
            return written.Year;
        var began = new DateTime(written.Year, month, Math.Min(day, DateTime.DaysInMonth(written.Year, month)));
        return began > written.Date.AddDays(1) ? written.Year - 1 : written.Year;
    }
}
