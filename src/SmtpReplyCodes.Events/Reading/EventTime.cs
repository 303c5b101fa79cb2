using System.Globalization;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>The times that services write: seconds or milliseconds since 1970, ISO 8601 with its relatives, RFC 5322. Without a zone, UTC.</summary>
internal static class EventTime
{
    /// <summary>Seconds end here (the year 5138); greater numbers are milliseconds.</summary>
    private const decimal LongestSeconds = 99_999_999_999m;

    private const decimal LongestMilliseconds = 99_999_999_999_999m;

    private const int LongestFraction = 7;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzz",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF zzz",
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "d MMM yyyy HH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "ddd, d MMM yyyy HH:mm:ss 'UTC'",
    ];

    /// <summary>The time; null for what is none.</summary>
    public static DateTimeOffset? Read(JsonValue value)
    {
        if (value.Text is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            return FromUnix(number);
        return DateTimeOffset.TryParseExact(WithShortFraction(text.Trim()), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    private static DateTimeOffset? FromUnix(decimal number) => number switch
    {
        <= LongestSeconds => DateTimeOffset.UnixEpoch.AddTicks((long)(number * TimeSpan.TicksPerSecond)),
        <= LongestMilliseconds => DateTimeOffset.UnixEpoch.AddTicks((long)(number * TimeSpan.TicksPerMillisecond)),
        _ => null,
    };

    /// <summary>Some write more digits of a second than a tick has.</summary>
    private static string WithShortFraction(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            return text;
        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - point - 1 <= LongestFraction ? text : text.Remove(point + 1 + LongestFraction, end - point - 1 - LongestFraction);
    }
}
