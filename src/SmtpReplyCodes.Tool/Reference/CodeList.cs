using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>All codes on a terminal: code, title and cause, group by group.</summary>
internal static class CodeList
{
    private const int LongestId = 30;

    public static void Write(ToolHost host)
    {
        foreach (var (group, i) in CodeGroup.All.Select((group, i) => (group, i)))
        {
            if (i > 0)
                host.Screen.WriteLine();
            host.Screen.Write(Words($"{group.Title} ({group.Rows.Length})\n", Strong));
            host.Screen.Write(Table(group.Rows.Select(row => (row.Id, row.Title, string.Join(" / ", RowWords.CauseNames(row))))));
        }

        host.Screen.WriteLine();
        host.Screen.Write(Words($"{ProviderGroup.Title} ({ProviderGroup.Rows.Length})\n", Strong));
        host.Screen.Write(Table(ProviderGroup.Rows.Select(row => (ProviderGroup.NameOf(row.Rule), row.Provider.Id, EnumName.Of(row.Rule.Cause)))));
        host.Screen.Write(Words($"\nTable of {CodeTable.Version}. One code in full: smtpreply codes CODE\n", Faint));
    }

    private static Grid Table(IEnumerable<(string Id, string Title, string Cause)> rows)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(0));
        foreach (var row in rows)
            grid.AddRow(Words(Short(row.Id), Strong), Words(row.Title), Words(row.Cause, Faint));
        return grid;
    }

    /// <summary>A provider may have many keys for one thing, and some are whole phrases.</summary>
    private static string Short(string id)
    {
        if (id.Length <= LongestId)
            return id;
        var comma = id.LastIndexOf(',', LongestId - 1);
        return comma > 0 ? id[..comma] + ", …" : id[..(LongestId - 1)] + "…";
    }
}
