namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts attempts in the course of time: by hours at first, by days once the log is longer than two.</summary>
internal sealed class TimeLineTally(int capacity)
{
    private static readonly TimeSpan LongestByHour = TimeSpan.FromDays(2);

    private Dictionary<DateTime, PeriodTally> _periods = [];
    private OutcomeCounts _others, _without;
    private bool _isByHour = true;
    private DateTime _first = DateTime.MaxValue, _last = DateTime.MinValue;

    public void Add(MailLogEntry entry)
    {
        if (entry.Time is not { } time)
        {
            _without += OutcomeCounts.One(entry.Outcome);
            return;
        }

        // The clock of the log itself: a day is a day where the server stands.
        Reach(time.DateTime);
        var start = Start(time.DateTime);
        if (!_periods.TryGetValue(start, out var period))
        {
            if (_periods.Count >= capacity)
            {
                _others += OutcomeCounts.One(entry.Outcome);
                return;
            }

            _periods.Add(start, period = new PeriodTally());
        }

        period.Add(entry);
    }

    public LogTimeLine ToTimeLine() => new(_isByHour, [.. _periods.OrderBy(pair => pair.Key).Select(pair => pair.Value.ToPeriod(pair.Key))], _others, _without);

    private DateTime Start(DateTime time) => _isByHour ? time.Date.AddHours(time.Hour) : time.Date;

    /// <summary>Puts hours together into days where the log has grown too long for them.</summary>
    private void Reach(DateTime time)
    {
        _first = time < _first ? time : _first;
        _last = time > _last ? time : _last;
        if (!_isByHour || _last - _first <= LongestByHour)
            return;
        _isByHour = false;
        var hours = _periods;
        _periods = [];
        foreach (var (hour, period) in hours)
        {
            if (!_periods.TryGetValue(hour.Date, out var day))
                _periods.Add(hour.Date, day = new PeriodTally());
            day.Add(period);
        }
    }
}
