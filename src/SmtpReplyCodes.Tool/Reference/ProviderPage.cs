using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>One key or code of a provider or a mail system on a terminal.</summary>
internal static class ProviderPage
{
    public static void Write(ToolHost host, ProviderRule rule)
    {
        var provider = MailProvider.Find(rule.Provider);
        var grid = LabelGrid.Create();
        grid.Row(rule.Keys.IsEmpty ? "Code" : "Key", Words(ProviderGroup.NameOf(rule), Strong));
        if (provider is not null)
            grid.Row("Provider", Words(provider.Name, Strong));
        else
            grid.Row("System", Words(string.Join(", ", SystemReplies.SystemsOf(rule)), Strong));
        grid.Row("Cause", Words(EnumName.Of(rule.Cause), Strong).Add($" by {rule.Id}"));
        grid.Row("Why", Words(rule.LikelyCause));
        grid.Row("What to do", Words(rule.Remediation));
        grid.Row("Advice", Words(EnumName.Of(rule.Action), Strong));
        grid.Row("Tell the writer", Words(rule.UserMessage));
        if (!rule.Keys.IsEmpty && !rule.Codes.IsEmpty)
            grid.Row("With code", Words(string.Join(", ", rule.Codes)));
        if (rule.Example is { } example)
            grid.Row("Example", Words(example));
        host.Screen.Write(grid);
        LinkLines.Write(host, "See", rule.Reference is { } reference ? [LinkLines.Of(reference)] : []);
        LinkLines.Write(host, "Postmaster", provider?.Url is { } url ? [url] : []);
    }
}
