using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>All codes on a terminal: code, title and cause, group by group.</summary>
internal static class CodeList
{
    public static void Write(ToolHost host)
    {
        foreach (var (group, i) in CodeGroup.All.Select((group, i) => (group, i)))
        {
            if (i > 0)
                host.Screen.WriteLine();
            host.Screen.Write(Words($"{group.Title} ({group.Rows.Length})\n", Strong));
            host.Screen.Write(Table(group));
        }

        host.Screen.Write(Words($"\nTable of {CodeTable.Version}. One code in full: smtpreply codes CODE\n", Faint));
    }

    private static Grid Table(CodeGroup group)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(0));
        foreach (var row in group.Rows)
            grid.AddRow(Words(row.Id, Strong), Words(row.Title), Words(string.Join(" / ", RowWords.CauseNames(row)), Faint));
        return grid;
    }
}
