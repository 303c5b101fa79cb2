using System.Globalization;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>From when to when logs reach, by their own clock.</summary>
internal static class Period
{
    private const string Day = "d MMM yyyy", Minute = "HH:mm";

    /// <summary>For the heading; says so where no time is known.</summary>
    public static string Of(LogFigures figures)
    {
        if (figures is not { First: { } first, Last: { } last })
            return figures.Total.Total == 0 ? "No deliveries" : "Period not known";
        var end = first.Date == last.Date ? Text(last, Minute) : Text(last, $"{Day}, {Minute}");
        return $"{Text(first, $"{Day}, {Minute}")} to {end}{(first.Offset == last.Offset ? $" (UTC{Offset(first.Offset)})" : "")}";
    }

    /// <summary>For the title of the window.</summary>
    public static string Days(LogFigures figures) => figures is not { First: { } first, Last: { } last } ? ""
        : first.Date == last.Date ? ", " + Text(first, Day)
        : $", {Text(first, Day)} to {Text(last, Day)}";

    private static string Text(DateTimeOffset time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan offset) => offset == TimeSpan.Zero ? "" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
