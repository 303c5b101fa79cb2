using System.Globalization;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reports;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;
using static SmtpReplyCodes.Tool.Output.SummaryWords;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>What logs say taken together, as a page for people.</summary>
internal sealed class LogSummary(ToolHost host) : IFiguresWriter
{
    private const int LongestList = 10, MostPeriods = 31;

    public void Write(LogFigures figures)
    {
        host.Screen.Write(LogSummaryHead.Of(figures));
        host.Screen.Section("What to do first", DoFirst(figures));
        host.Screen.Section("Causes", Causes(figures));
        host.Screen.Section(figures.TimeLine.IsByHour ? "By hour" : "By day", TimeLine(figures.TimeLine));
        host.Screen.Section("Domains", Table(figures.Domains, "no domain"));
        host.Screen.Section("Relays", Table(figures.Relays, "no relay"));
        host.Screen.Section("Providers", Table(figures.Providers, "no known provider", provider => MailProvider.Find(provider)?.Name ?? provider));
        host.Screen.Section("Mail systems", Table(figures.Systems, "no known system"));
        host.Screen.Section("Said most often", Texts(figures.Texts.Take(LongestList).Select(text => (text.Text, text.Count))));
        host.Screen.Section("Not read", Warnings(figures));
    }

    public void Dispose()
    {
    }

    /// <summary>The causes to look at first: how many, whose, the advice, and an example.</summary>
    private static Grid DoFirst(LogFigures figures)
    {
        var grid = LabelGrid.Create();
        foreach (var cause in figures.DoFirst)
        {
            var reply = cause.Example.Reply;
            var words = Words(Number(cause.Concern), Strong).Add(cause.IsOurs ? ", ours to mend: " : ": ").Add(EnumName.Of(reply.Advice.Action), Strong);
            grid.AddRow(Words(EnumName.Of(cause.Cause), Strong), words.Add($": {FirstSentence(reply.Remediation)}").Add("\n" + Example(cause.Example), Faint));
        }

        return grid;
    }

    private static string Example(LogExample example) => $"{example.Entry.Recipient ?? example.Entry.Relay ?? example.Source}: {TextBeginning.Of(example.Reply.ToString())}";

    private static Grid Causes(LogFigures figures)
    {
        var grid = new OutcomeGrid(figures.Total with { Sent = 0 }, hasSent: false);
        foreach (var cause in figures.Causes)
            grid.Row(EnumName.Of(cause.Cause), cause.Counts);
        return grid.ToGrid();
    }

    /// <summary>The latest periods; those before are one row.</summary>
    private static Grid TimeLine(LogTimeLine line)
    {
        var grid = new OutcomeGrid(line.Total, hasSent: true);
        var hidden = Math.Max(0, line.Periods.Length - MostPeriods);
        grid.Rest("before", line.Periods.Take(hidden).Aggregate(default(OutcomeCounts), (sum, period) => sum + period.Counts));
        foreach (var period in line.Periods.Skip(hidden))
            grid.Row(period.Start.ToString(line.IsByHour ? "yyyy-MM-dd HH':00'" : "ddd yyyy-MM-dd", CultureInfo.InvariantCulture), period.Counts);
        return grid.Rest("other days", line.Others).Rest("time not known", line.Without).ToGrid();
    }

    /// <summary>A table; none where nothing is known.</summary>
    private static Grid Table(OutcomeTable<string> table, string without, Func<string, string>? name = null)
    {
        var top = table.Top(LongestList);
        var grid = new OutcomeGrid(top.Rows.IsEmpty ? default : top.Total, hasSent: false);
        if (top.Rows.IsEmpty)
            return grid.ToGrid();
        foreach (var row in top.Rows)
            grid.Row(name?.Invoke(row.Key) ?? row.Key, row.Counts);
        return grid.Rest($"{Number(top.Distinct - top.Rows.Length)} others", top.Others).Rest(without, top.Without).ToGrid();
    }

    private static Grid Warnings(LogFigures figures)
    {
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var warning in figures.Warnings.Take(LongestList))
            grid.AddRow(Words(warning));
        if (figures.Warnings.Length > LongestList)
            grid.AddRow(Words($"and {Number(figures.Warnings.Length - LongestList)} more", Faint));
        return grid;
    }
}
