namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Tells the year of lines that leave it out: the log goes on from December to January.</summary>
internal sealed class LogClock(MailLogOptions options)
{
    private int? _year = options.Year;
    private int _month;

    /// <summary>The point in time; null where the log and the options do not say enough.</summary>
    public DateTimeOffset? TimeOf(in LogStamp stamp)
    {
        if (stamp.Year == 0 && stamp.Month > 0)
        {
            // Lines of a server stand in order but for seconds: half a year back is the next year.
            if (_month - stamp.Month > 6)
                _year++;
            else if (stamp.Month - _month > 6 && _month > 0)
                return stamp.ToTime(_year - 1, options.Offset);
            _month = stamp.Month;
        }

        return stamp.ToTime(_year, options.Offset);
    }
}
