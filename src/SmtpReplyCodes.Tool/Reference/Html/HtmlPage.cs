using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Output.Html;
using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>The whole reference as one page with its style and its script inside: nothing is loaded, so that it works from a file.</summary>
internal static class HtmlPage
{
    public static void Write(ToolHost host)
    {
        var style = HtmlTemplate.Resource("page.css") + HtmlTemplate.Resource("reference.css");
        var script = HtmlTemplate.Resource("reference.js");
        HtmlTemplate.Write(host.Text, "reference.html", new Dictionary<string, Func<string>>
        {
            ["style"] = () => style,
            ["style-hash"] = () => HtmlTemplate.Hash(style),
            ["script"] = () => script,
            ["script-hash"] = () => HtmlTemplate.Hash(script),
            ["version"] = () => Escape(CodeTable.Version),
            ["filters"] = () => string.Concat(Filters()),
            ["groups"] = () => string.Concat(Sections()),
        });
    }

    private static IEnumerable<string> Sections() =>
    [
        .. CodeGroup.All.Select(group => Section($"{EnumName.Of(group.Kind)}s", group.Title, group.About, group.Rows.Select(HtmlRow.Write))),
        Section($"{ProviderGroup.Kind}s", ProviderGroup.Title, ProviderGroup.About, ProviderGroup.Rows.Select(row => HtmlProviderRow.Write(row.Provider, row.Rule))),
        Section($"{HtmlSystemRow.Kind}s", HtmlSystemRow.Title, HtmlSystemRow.About, MailSystem.All.Select(HtmlSystemRow.Write)),
        Section("system-replies", SystemReplies.Title, SystemReplies.About, SystemReplies.Rows.Select(HtmlReplyRow.Write)),
    ];

    private static string Section(string id, string title, string about, IEnumerable<string> cards)
    {
        var written = cards.ToList();
        return $"""
            <section class="group" id="{id}">
            <h2>{Escape(title)} <small>{written.Count}</small></h2>
            <p>{Escape(about)}</p>
            {string.Concat(written)}</section>

            """;
    }

    private static IEnumerable<string> Filters()
    {
        var rows = CodeGroup.All.SelectMany(group => group.Rows).ToList();
        yield return Filter("severity", "Severity", Enum.GetValues<SmtpSeverity>().Skip(1).Select(EnumName.Of));
        yield return Filter("cause", "Cause", rows.SelectMany(RowWords.CauseNames).Distinct().Order(StringComparer.Ordinal));
        yield return Filter("phase", "Phase", rows.SelectMany(row => row.Phases).Distinct().Order().Select(EnumName.Of));
        yield return Filter("kind", "Kind", CodeGroup.All.Select(group => EnumName.Of(group.Kind)).Concat([ProviderGroup.Kind, HtmlSystemRow.Kind, SystemReplies.Kind]));
        yield return Filter("system", "Mail system", MailSystem.All.OrderBy(system => system.Name, StringComparer.OrdinalIgnoreCase).Select(system => (system.Id, system.Name)));
    }

    private static string Filter(string name, string label, IEnumerable<string> values) => Filter(name, label, values.Select(value => (value, value)));

    private static string Filter(string name, string label, IEnumerable<(string Value, string Shown)> values)
    {
        var options = string.Concat(values.Select(one => one.Value == one.Shown ? $"<option>{Escape(one.Value)}</option>" : $"<option value=\"{Escape(one.Value)}\">{Escape(one.Shown)}</option>"));
        return $"<label>{label} <select name=\"{name}\"><option value=\"\">any</option>{options}</select></label>\n";
    }
}
