using System.Globalization;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A distance from UTC as the user gives it: <c>+01:00</c>, <c>-0500</c>, <c>+2</c>, <c>Z</c>.</summary>
internal static class OffsetArgument
{
    private static readonly string[] Formats = ["hh\\:mm", "hhmm", "hh", "%h"];

    private static readonly TimeSpan Longest = TimeSpan.FromHours(14);

    /// <summary>Reads one; null where it is none.</summary>
    public static TimeSpan? Read(string text)
    {
        if (text is "Z" or "z" or "UTC")
            return TimeSpan.Zero;
        if (text is not ['+' or '-', ..] || !TimeSpan.TryParseExact(text[1..], Formats, CultureInfo.InvariantCulture, out var offset) || offset > Longest)
            return null;
        return text[0] == '-' ? -offset : offset;
    }
}
