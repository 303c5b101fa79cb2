using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>One code on a terminal: what it says, why, what to do, who uses it in which way, where it is written.</summary>
internal static class CodePage
{
    public static void Write(ToolHost host, string asked, CodeInfo info)
    {
        var grid = LabelGrid.Create();
        grid.Row(info.Match == CodeMatch.Exact ? info.Id : asked, Title(info));
        grid.Row("Kind", Words(Kind(info)));
        grid.Rows("Cause", Causes(info));
        grid.Rows("Why", Numbered(info.LikelyCauses));
        grid.Row("What to do", Words(info.Remediation));
        grid.Row("Try again", Words(info.Retry));
        grid.Row("Tell the writer", Words(info.UserMessage));
        if (info.Phases is not [])
            grid.Row("Phases", Words(string.Join(", ", info.Phases.Select(EnumName.Of))));
        grid.Rows("Used by", info.Usage.Select(usage => Words(usage.By, Strong).Add(": " + usage.Says)));
        grid.Rows("Systems", SystemReplies.MeantBy(info).Where(reply => !reply.Rule.IsByCode).Select(reply => Words(reply.Speaker, Strong).Add($": {EnumName.Of(reply.Rule.Cause)}, as in {reply.Name}")));
        if (string.Join(", ", RowWords.Names(info)) is { Length: > 0 } names)
            grid.Row("Names", Words(names));
        grid.Rows("Related", RelatedCodes.Of(info).Select(row => Words(row.Id, Strong).Add("  " + row.Title)));
        grid.Rows("Examples", info.Examples.Select(example => Words(example)));
        host.Screen.Write(grid);
        LinkLines.Write(host, "See", info.References.Select(LinkLines.Of));
    }

    private static Paragraph Title(CodeInfo info) =>
        info.Match == CodeMatch.Exact ? Words(info.Title, Strong) : Words($"not in the table, read as {info.Id}: ", Faint).Add(info.Title, Strong);

    private static string Kind(CodeInfo info)
    {
        string[] severity = info.Severity == SmtpSeverity.Unknown ? [] : [EnumName.Of(info.Severity)];
        return string.Join(", ", [CodeGroup.NameOf(info.Kind), .. severity, .. RowWords.Origins(info)]);
    }

    private static IEnumerable<Paragraph> Causes(CodeInfo info)
    {
        var meanings = ClassMeaning.Of(info);
        return meanings is [] ? [Words(EnumName.Of(info.Cause), Strong)]
            : meanings.Select(meaning => Words(EnumName.Of(meaning.Cause), Strong).Add($" as {meaning.Code} ({EnumName.Of(meaning.Code.Severity)})"));
    }

    private static IEnumerable<Paragraph> Numbered(IReadOnlyList<string> causes) =>
        causes.Select((cause, i) => Words(causes.Count == 1 ? cause : $"{i + 1}. {cause}"));
}
