using SmtpReplyCodes.Tool.Logs.Html.Plots;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>Failures in the course of time, by cause.</summary>
internal static class TimeSection
{
    private const string Timeless = "<p>The time of no attempt is known: the log leaves out the year or the zone.</p>\n";

    public static PageSection? Of(LogFigures figures, CauseColors colors) => figures.Total.Failed == 0 ? null
        : new("time", "Failures over time", figures.TimeLine.Periods.IsEmpty ? Timeless : Content(figures, colors));

    private static string Content(LogFigures figures, CauseColors colors)
    {
        var slots = TimeSlots.Of(figures.TimeLine);
        return $"""
            <p>A bar each {slots.Unit.Name}, by the clock of the log.{string.Concat(Missing(figures.TimeLine, slots))}</p>
            {(slots.All.Any(slot => slot.Counts.Failed > 0) ? new TimePlot(slots, colors).ToHtml() : "")}{LegendList.Of(colors.Shown.Select(color => (color.CssClass, color.Name)))}<details>
            <summary>The numbers</summary>
            <div class="wide" role="region" aria-label="Failures over time as a table" tabindex="0">
            {Table(slots, colors)}</div>
            </details>

            """;
    }

    private static IEnumerable<string> Missing(LogTimeLine line, TimeSlots slots)
    {
        if (slots.Earlier.Total > 0)
            yield return $" {Figure.Count(slots.Earlier.Failed, "earlier failure is", "earlier failures are")} left out.";
        if (line.Others.Failed > 0)
            yield return $" {Figure.Count(line.Others.Failed, "failure", "failures")} found no room.";
        if (line.Without.Failed > 0)
            yield return $" The time of {Figure.Count(line.Without.Failed, "failure", "failures")} is not known.";
    }

    private static string Table(TimeSlots slots, CauseColors colors) => $"""
        <table>
        <thead><tr><th scope="col">{char.ToUpperInvariant(slots.Unit.Name[0])}{slots.Unit.Name[1..]}</th><th scope="col">Attempts</th><th scope="col">Failed</th>{string.Concat(colors.Shown.Select(color => $"<th scope=\"col\">{color.Name}</th>"))}</tr></thead>
        <tbody>
        {string.Concat(slots.All.Select(slot => Row(slot, slots.Unit, colors)))}</tbody>
        </table>

        """;

    private static string Row(TimeSlot slot, TimeUnit unit, CauseColors colors)
    {
        var numbers = colors.Shown.Select(color => colors.CountOf(color, slot.Causes)).Prepend(slot.Counts.Failed).Prepend(slot.Counts.Total);
        return $"<tr><th scope=\"row\">{unit.Title(slot.Start)}</th>{string.Concat(numbers.Select(number => $"<td>{Figure.Number(number)}</td>"))}</tr>\n";
    }
}
