using System.Globalization;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A time as the user gives it: <c>2026-11-23</c>, <c>2026-11-23T10:00</c>, or how long ago, <c>24h</c>.</summary>
internal static class TimeArgument
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] ZonedTimes = [.. Times.Select(time => time + "zzz")];

    /// <summary>Reads one; null where it is none.</summary>
    /// <param name="text">What the user gives.</param>
    /// <param name="isEnd">Whether a day means its end.</param>
    /// <param name="clock">The clock and the zone.</param>
    public static DateTimeOffset? Read(string text, bool isEnd, LogClock clock)
    {
        if (Ago(text) is { } span)
            return clock.Time.GetUtcNow() is var now && span < now - DateTimeOffset.MinValue ? now - span : DateTimeOffset.MinValue;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return InZone(isEnd && day < DateTime.MaxValue.Date ? day.AddDays(1).AddTicks(-1) : day, clock);
        if (DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return InZone(time, clock);
        var zoned = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(zoned, ZonedTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? exact : null;
    }

    /// <summary>At the ends of time there is no room for a zone.</summary>
    private static DateTimeOffset InZone(DateTime time, LogClock clock)
    {
        var offset = clock.Offset ?? clock.Time.LocalTimeZone.GetUtcOffset(time);
        var utc = time.Ticks - offset.Ticks;
        return utc < 0 ? DateTimeOffset.MinValue : utc > DateTime.MaxValue.Ticks ? DateTimeOffset.MaxValue : new DateTimeOffset(time, offset);
    }

    private static TimeSpan? Ago(string text)
    {
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        return text[^1] switch
        {
            's' => Seconds(count),
            'm' => Seconds(count * 60L),
            'h' => Seconds(count * 3_600L),
            'd' => Seconds(count * 86_400L),
            'w' => Seconds(count * 604_800L),
            _ => null,
        };
    }

    private static TimeSpan Seconds(long count) => count < TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond ? TimeSpan.FromSeconds(count) : TimeSpan.MaxValue;
}
