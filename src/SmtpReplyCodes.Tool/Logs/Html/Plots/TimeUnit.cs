using System.Collections.Immutable;
using System.Globalization;

namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>How much time one bar stands for. The units of a kind are numbered, so that none between two is forgotten and the calendar never ends.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IndexOf">The number of the unit that holds a time.</param>
/// <param name="StartOf">When a unit begins.</param>
/// <param name="Label">The begin of a unit below its bar, short.</param>
/// <param name="Title">A unit in full.</param>
/// <param name="Steps">How many bars may stand from label to label.</param>
internal sealed record TimeUnit(
    string Name,
    Func<DateTime, int> IndexOf,
    Func<int, DateTime> StartOf,
    Func<DateTime, string> Label,
    Func<DateTime, string> Title,
    ImmutableArray<int> Steps)
{
    /// <summary>From the shortest to the longest. The first day of the calendar was a Monday.</summary>
    public static readonly ImmutableArray<TimeUnit> All =
    [
        new(
            "hour",
            time => (int)(time.Ticks / TimeSpan.TicksPerHour),
            index => new DateTime(index * TimeSpan.TicksPerHour),
            start => start.Hour == 0 ? Text(start, "d MMM") : Text(start, "HH:mm"),
            start => Text(start, "ddd d MMM yyyy, HH:mm"),
            [1, 2, 3, 6, 12, 24]),
        new(
            "day",
            time => (int)(time.Ticks / TimeSpan.TicksPerDay),
            index => new DateTime(index * TimeSpan.TicksPerDay),
            start => Text(start, "d MMM"),
            start => Text(start, "ddd d MMM yyyy"),
            [1, 2, 7, 14]),
        new(
            "week",
            time => (int)(time.Ticks / (7 * TimeSpan.TicksPerDay)),
            index => new DateTime(index * 7 * TimeSpan.TicksPerDay),
            start => Text(start, "d MMM"),
            start => "week of " + Text(start, "d MMM yyyy"),
            [1, 2, 4, 8, 13]),
        new(
            "month",
            time => (time.Year * 12) + time.Month - 1,
            index => new DateTime(index / 12, (index % 12) + 1, 1),
            start => Text(start, "MMM yyyy"),
            start => Text(start, "MMMM yyyy"),
            [1, 2, 3, 6, 12, 24]),
        new("year", time => time.Year, index => new DateTime(index, 1, 1), start => Text(start, "yyyy"), start => Text(start, "yyyy"), [1, 2, 5, 10, 20]),
    ];

    private static string Text(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
