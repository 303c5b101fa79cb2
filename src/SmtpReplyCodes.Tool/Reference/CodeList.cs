using Spectre.Console;
using SmtpReplyCodes.Tool.Output;

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
            host.Screen.Write(LabelGrid.Words($"{group.Title} ({group.Rows.Length})\n", LabelGrid.Strong));
            host.Screen.Write(Table(group));
        }

        host.Screen.Write(LabelGrid.Words($"\nTable of {CodeTable.Version}. One code in full: smtpreply codes CODE\n", LabelGrid.Faint));
    }

    private static Grid Table(CodeGroup group)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(0));
        foreach (var row in group.Rows)
            grid.AddRow(LabelGrid.Words(row.Id, LabelGrid.Strong), LabelGrid.Words(row.Title), LabelGrid.Words(Causes(row), LabelGrid.Faint));
        return grid;
    }

    private static string Causes(CodeInfo row)
    {
        var causes = ClassMeaning.Of(row).Select(meaning => EnumName.Of(meaning.Cause)).Distinct().ToList();
        return causes is [] ? EnumName.Of(row.Cause) : string.Join(" / ", causes);
    }
}
