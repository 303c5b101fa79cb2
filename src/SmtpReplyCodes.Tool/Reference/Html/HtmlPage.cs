using System.Text;
using SmtpReplyCodes.Tool.Output;
using static SmtpReplyCodes.Tool.Reference.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>The whole reference as one page with its style and its script inside: nothing is loaded, so that it works from a file.</summary>
internal static class HtmlPage
{
    public static void Write(ToolHost host)
    {
        var parts = new Dictionary<string, Func<string>>
        {
            ["style"] = () => Resource("reference.css"),
            ["script"] = () => Resource("reference.js"),
            ["version"] = () => Escape(CodeTable.Version),
            ["filters"] = () => string.Concat(Filters()),
            ["groups"] = () => string.Concat(CodeGroup.All.Select(Group)) + Providers(),
        };

        // What stands between the braces is the name of a part; what a part says is not looked at.
        var pieces = Resource("reference.html").Split(["{{", "}}"], StringSplitOptions.None);
        for (var i = 0; i < pieces.Length; i++)
            host.Text.Write(i % 2 == 0 ? pieces[i] : parts[pieces[i]]());
    }

    private static string Group(CodeGroup group) => $"""
        <section class="group" id="{EnumName.Of(group.Kind)}s">
        <h2>{Escape(group.Title)} <small>{group.Rows.Length}</small></h2>
        <p>{Escape(group.About)}</p>
        {string.Concat(group.Rows.Select(HtmlRow.Write))}</section>

        """;

    private static string Providers() => $"""
        <section class="group" id="{ProviderGroup.Kind}s">
        <h2>{Escape(ProviderGroup.Title)} <small>{ProviderGroup.Rows.Length}</small></h2>
        <p>{Escape(ProviderGroup.About)}</p>
        {string.Concat(ProviderGroup.Rows.Select(row => HtmlProviderRow.Write(row.Provider, row.Rule)))}</section>

        """;

    private static IEnumerable<string> Filters()
    {
        var rows = CodeGroup.All.SelectMany(group => group.Rows).ToList();
        yield return Filter("severity", "Severity", Enum.GetValues<SmtpSeverity>().Skip(1).Select(EnumName.Of));
        yield return Filter("cause", "Cause", rows.SelectMany(RowWords.CauseNames).Distinct().Order(StringComparer.Ordinal));
        yield return Filter("phase", "Phase", rows.SelectMany(row => row.Phases).Distinct().Order().Select(EnumName.Of));
        yield return Filter("kind", "Kind", CodeGroup.All.Select(group => EnumName.Of(group.Kind)).Append(ProviderGroup.Kind));
    }

    private static string Filter(string name, string label, IEnumerable<string> values)
    {
        var options = string.Concat(values.Select(value => $"<option>{value}</option>"));
        return $"<label>{label} <select name=\"{name}\"><option value=\"\">any</option>{options}</select></label>\n";
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
