using System.Globalization;
using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>Mail systems on a terminal, a line each: id, name, kind, era, how it reports, and how many replies of its own are known.</summary>
internal static class SystemList
{
    public static void Write(ToolHost host, string title, IReadOnlyCollection<MailSystem> systems)
    {
        host.Screen.Write(Words($"{title} ({systems.Count})\n", Strong));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadRight(2));
        foreach (var right in new[] { 2, 2, 2, 0 })
            grid.AddColumn(new GridColumn().NoWrap().PadRight(right));
        Row(grid, Faint, "id", "name", "kind", "era", "reports", "replies");
        foreach (var system in systems)
            Row(grid, Strong, system.Id, system.Name, EnumName.Of(system.Kind), EnumName.Of(system.Era), EnumName.Of(system.Reports), Count(system));
        host.Screen.Write(grid);
    }

    public static void WriteHint(ToolHost host) => host.Screen.Write(Words($"\nTable of {CodeTable.Version}. One system in full: smtpreply systems NAME\n", Faint));

    private static string Count(MailSystem system) => system.Replies.Length.ToString(CultureInfo.InvariantCulture);

    private static void Row(Grid grid, Style first, params ReadOnlySpan<string> cells)
    {
        var words = new Paragraph[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            words[i] = Words(cells[i], i == 0 ? first : i == 1 && first == Strong ? Style.Plain : Faint);
        grid.AddRow(words);
    }
}
