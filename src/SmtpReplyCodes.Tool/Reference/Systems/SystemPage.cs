using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>One mail system on a terminal: what it is, how it shows itself, where its log lies; then what it says, each with cause and remedy.</summary>
internal static class SystemPage
{
    public static void Write(ToolHost host, MailSystem system)
    {
        var grid = LabelGrid.Create(ReferenceLabel);
        grid.Row("System", Words(system.Name, Strong).Add($" ({system.Id})"));
        grid.Row("Kind", Words(SystemWords.Kind(system)));
        if (!system.Aliases.IsEmpty)
            grid.Row("Known as", Words(string.Join(", ", system.Aliases)));
        if (system.BasedOn is { } basis)
            grid.Row("Based on", Words(basis.Name, Strong).Add($", whose words it shares: smtpreply systems {basis.Id}"));
        if (string.Join(", ", SystemWords.BasedOnIt(system)) is { Length: > 0 } others)
            grid.Row("In it run", Words(others));
        grid.Row("About", Words(system.About));
        grid.Row("Reports", Words(SystemWords.Reports(system)));
        grid.Rows("Shows itself", SystemWords.Marks(system).Select(place => Words(place.Place, Faint).Add("  " + string.Join(" | ", place.Marks))));
        if (system.Log is { } log)
            grid.Row("Log", Words(log));
        if (system.Configuration is { } configuration)
            grid.Row("Settings", Words(configuration));
        grid.Row("Rests on", Words(SystemWords.Basis(system)));
        if (system.Replies.IsEmpty && system.ClientCodes.IsEmpty)
            grid.Row("Says", Words(SystemWords.NothingOfItsOwn));
        grid.Rows("Shows", system.ClientCodes.Select(code => Words(code.Id, Strong).Add("  " + code.Title).Add("  " + EnumName.Of(code.Cause), Faint)));
        host.Screen.Write(grid);
        LinkLines.Write(host, "See", system.References);
        foreach (var reply in SystemReplies.Of(system))
        {
            host.Screen.WriteLine();
            Write(host, reply);
        }
    }

    /// <summary>What is told to the writer of a mail is left out here: it is the same for most replies of a cause, and <c>--json</c> has it.</summary>
    private static void Write(ToolHost host, SystemReply reply)
    {
        var rule = reply.Rule;
        var grid = LabelGrid.Create(ReferenceLabel);
        grid.Row(LabelOf(rule), Words(reply.Name, Strong));
        grid.Row("Cause", Words(EnumName.Of(rule.Cause), Strong).Add($" by {rule.Id}"));
        grid.Row("Why", Words(rule.LikelyCause));
        grid.Row("What to do", Words(rule.Remediation));
        if (!rule.IsByCode && !rule.Codes.IsEmpty)
            grid.Row("With code", Words(string.Join(", ", rule.Codes)));
        if (rule.Example is { } example && example != reply.Name)
            grid.Row("Example", Words(example));
        host.Screen.Write(grid);
        LinkLines.Write(host, "See", rule.Reference is { } reference ? [LinkLines.Of(reference)] : []);
    }

    private static string LabelOf(ProviderRule rule) => !rule.Keys.IsEmpty ? "Key" : rule.IsByCode ? "Code" : "Says";
}
