using System.Globalization;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>What the pages that sum up have in common.</summary>
internal static class SummaryWords
{
    /// <summary>A title and what stands below; nothing where there are no rows.</summary>
    public static void Section(this IAnsiConsole screen, string title, Grid rows)
    {
        if (rows.Rows.Count == 0)
            return;
        screen.WriteLine();
        screen.Write(Words(title + "\n", Strong));
        screen.Write(rows);
    }

    /// <summary>Texts with how often each was said.</summary>
    public static Grid Texts(IEnumerable<(string Text, long Count)> texts)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (text, count) in texts)
            grid.AddRow(Words(Number(count)), Words(text));
        return grid;
    }

    public static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? text[..(end + 1)] : text;

    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
