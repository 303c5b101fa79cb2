using System.Globalization;
using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;
using static SmtpReplyCodes.Tool.Output.SummaryWords;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>The first lines of the summary: how much was read, of what time, and what came of it. That of the outcomes is the key to the shades below.</summary>
internal static class LogSummaryHead
{
    private const int LongestList = 10;

    public static Grid Of(LogFigures figures)
    {
        var grid = LabelGrid.Create();
        grid.Row("Logs", Words(Number(figures.FileCount), Strong).Add(figures.FileCount == 1 ? " log, " : " logs, ").Add($"{Number(figures.LinesRead)} lines"));
        if (figures.LinesSkipped > 0)
            grid.Row("Skipped", Words($"{Number(figures.LinesSkipped)} lines that could not be read"));
        if (figures is { First: { } first, Last: { } last })
            grid.Row("Time", Words($"{Time(first)} to {Time(last)}"));
        grid.Row("Attempts", Outcomes(figures.Total));
        if (figures.Total.Failed > 0)
            grid.Row("To mend", Words(string.Join(", ", figures.Sides.Rows.Select(side => $"{Number(side.Counts.Total)} {Name(side.Key)}"))));
        if (figures.HardBounces > 0)
            grid.Row("Hard bounces", HardBounces(figures));
        return grid;
    }

    private static Paragraph Outcomes(OutcomeCounts total)
    {
        var words = Words(Number(total.Total), Strong);
        var separator = ": ";
        foreach (var outcome in OutcomeWords.All.Where(outcome => total[outcome] > 0))
        {
            words.Append(separator).Append(OutcomeWords.Shade(outcome).ToString(), OutcomeWords.Color(outcome)).Add($" {Number(total[outcome])} {OutcomeWords.Name(outcome)}");
            separator = ", ";
        }

        return words;
    }

    private static Paragraph HardBounces(LogFigures figures)
    {
        var words = Words(Number(figures.HardBounces), Strong).Add(": ").Add(string.Join(", ", figures.TopHardBounces.Take(LongestList).Select(bounce => bounce.Address)));
        return figures.HardBounceAddresses > LongestList ? words.Add($", and {Number(figures.HardBounceAddresses - LongestList)} more", Faint) : words;
    }

    private static string Name(LogSide side) => side switch
    {
        LogSide.Ours => "ours",
        LogSide.Theirs => "the other side's",
        LogSide.Between => "the network's",
        LogSide.Nobody => "nobody's",
        _ => "not told whose",
    };

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
