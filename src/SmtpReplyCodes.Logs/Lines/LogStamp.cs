namespace SmtpReplyCodes.Logs.Lines;

/// <summary>A time as a log tells it.</summary>
/// <param name="Year">The year; 0 where the log leaves it out.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Ticks">The time since the beginning of the month.</param>
/// <param name="Offset">The distance from UTC; null where the log does not say.</param>
internal readonly record struct LogStamp(int Year, int Month, long Ticks, TimeSpan? Offset)
{
    /// <summary>The time of which this many ticks of UTC have gone since 1970.</summary>
    public static LogStamp OfUnix(long ticks)
    {
        var time = DateTime.UnixEpoch.AddTicks(ticks);
        return Of(time, TimeSpan.Zero);
    }

    /// <summary>The stamp of a date and time of day; false where there is no such.</summary>
    public static bool TryCreate(int year, int month, int day, TimeSpan timeOfDay, TimeSpan? offset, out LogStamp stamp)
    {
        stamp = default;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year is > 0 and <= 9999 ? year : 2000, month) || timeOfDay.Ticks is < 0 or > TimeSpan.TicksPerDay)
            return false;
        stamp = new LogStamp(year, month, ((day - 1) * TimeSpan.TicksPerDay) + timeOfDay.Ticks, offset);
        return true;
    }

    /// <summary>The point in time; null where year or zone are not known.</summary>
    /// <param name="year">The year where the stamp has none.</param>
    /// <param name="offset">The distance from UTC where the stamp has none.</param>
    public DateTimeOffset? ToTime(int? year, TimeSpan? offset)
    {
        if ((Year > 0 ? Year : year) is not (>= 2 and < 9999 and var known) || (Offset ?? offset) is not { } distance || Month == 0)
            return null;
        // February has no 29th in the year that the caller names.
        if (Ticks >= DateTime.DaysInMonth(known, Month) * TimeSpan.TicksPerDay)
            return null;
        // Of whole minutes, as DateTimeOffset wants it, and no further than that goes.
        distance = TimeSpan.FromMinutes(Math.Clamp((long)distance.TotalMinutes, -14 * 60, 14 * 60));
        return new DateTimeOffset(new DateTime(known, Month, 1).AddTicks(Ticks), distance);
    }

    private static LogStamp Of(DateTime time, TimeSpan offset) => new(time.Year, time.Month, ((time.Day - 1) * TimeSpan.TicksPerDay) + time.TimeOfDay.Ticks, offset);
}
