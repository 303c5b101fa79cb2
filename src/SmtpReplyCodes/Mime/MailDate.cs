using System.Globalization;

namespace SmtpReplyCodes.Mime;

/// <summary>Dates as mail writes them: RFC 5322 section 3.3 with its obsolete forms, asctime, ISO 8601.</summary>
internal static class MailDate
{
    private const int LongestOffset = 14 * 60, EarliestYear = 1900;

    /// <summary>Reads a date; false when it is none, or none that exists. Without a zone, or with one that nobody knows, it counts as UTC.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        text = text.Trim();
        if (IsIso(text))
            return TryReadIso(text, out date);
        var reader = new MailDateReader(WithoutWeekday(text));
        date = default;
        return reader.Read() && TryMake(reader.Year, reader.Month, reader.Day, reader.TimeOfDay, reader.OffsetMinutes, out date);
    }

    /// <summary>The weekday is whatever stands before a comma, in any language, as long as it has no digits.</summary>
    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && !text[..comma].ContainsAnyInRange('0', '9') ? text[(comma + 1)..] : text;
    }

    private static bool IsIso(ReadOnlySpan<char> text) =>
        text.Length > 10 && text[4] == '-' && text[7] == '-' && (char.ToUpperInvariant(text[10]) == 'T' || char.IsWhiteSpace(text[10]));

    private static bool TryReadIso(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        date = default;
        var time = text[11..].Trim();
        var zone = time.IndexOfAny(' ', '\t');
        int? offset = null;
        if (!ClockTime.TryRead(zone < 0 ? time : time[..zone], out var clock))
            return false;
        if (zone > 0 && !ClockTime.TryReadOffset(time[zone..].TrimStart(), out offset))
            offset = ZoneNames.Offset(time[zone..].Trim());
        return TryReadDigits(text[..4], out var year) && TryReadDigits(text[5..7], out var month) && TryReadDigits(text[8..10], out var day)
            && TryMake(year, month, day, clock.TimeOfDay, clock.OffsetMinutes ?? offset ?? 0, out date);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryMake(int year, int month, int day, TimeSpan time, int offsetMinutes, out DateTimeOffset date)
    {
        date = default;
        if (year is < EarliestYear or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        var ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks + time.Ticks;
        var offset = TimeSpan.FromTicks(offsetMinutes * TimeSpan.TicksPerMinute);
        if (Math.Abs(offsetMinutes) > LongestOffset || ticks - offset.Ticks > DateTime.MaxValue.Ticks)
            return false;
        date = new DateTimeOffset(ticks, offset);
        return true;
    }
}
