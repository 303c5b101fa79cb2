using System.Text;
using SmtpReplyCodes.Tool.Output;
using static SmtpReplyCodes.Tool.Reference.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One code as a card: a line to see it by, and all that is known when it is opened. The script searches in what stands here.</summary>
internal static class HtmlRow
{
    public static string Write(CodeInfo row)
    {
        var html = new StringBuilder();
        html.Append($"<details class=\"row\" id=\"{Escape(row.Id)}\"{Attributes(row)}>\n<summary>");
        html.Append(Element("span", "code", row.Id)).Append(' ').Append(Element("span", "title", row.Title)).Append(' ');
        html.Append($"<span class=\"marks\">{string.Join(' ', Severities(row))}</span> ").Append(Element("span", "cause", string.Join(", ", Causes(row))));
        html.Append("</summary>\n<dl>\n");
        foreach (var (cssClass, label, words) in Parts(row).Where(part => part.Words.Length > 0))
            html.Append($"<dt>{label}</dt><dd class=\"{cssClass}\">{words}</dd>\n");
        return html.Append("</dl>\n</details>\n").ToString();
    }

    /// <summary>What the filters ask for, and the names by which the row is found too.</summary>
    private static string Attributes(CodeInfo row)
    {
        var meanings = ClassMeaning.Of(row);
        var severities = meanings is [] ? [row.Severity] : meanings.Select(meaning => meaning.Code.Severity);
        return string.Concat(
            Data("kind", [EnumName.Of(row.Kind)]),
            Data("severity", severities.Select(EnumName.Of)),
            Data("cause", Causes(row)),
            Data("phase", row.Phases.Select(EnumName.Of)),
            Data("names", row.Aliases.Append(row.Name)));
    }

    private static string Data(string name, IEnumerable<string> values) => $" data-{name}=\"{Escape(string.Join(' ', values).Trim())}\"";

    private static IEnumerable<string> Severities(CodeInfo row)
    {
        var meanings = ClassMeaning.Of(row);
        if (meanings is [] && row.Severity == SmtpSeverity.Unknown)
            return [Element("span", "severity unknown", "client side")];
        return meanings is [] ? [Badge(row.Severity, "")] : meanings.Select(meaning => Badge(meaning.Code.Severity, $"{meaning.Code} "));
    }

    private static string Badge(SmtpSeverity severity, string code) => Element("span", $"severity {EnumName.Of(severity)}", code + EnumName.Of(severity));

    private static IEnumerable<string> Causes(CodeInfo row) =>
        ClassMeaning.Of(row) is { IsEmpty: false } meanings ? meanings.Select(meaning => EnumName.Of(meaning.Cause)).Distinct() : [EnumName.Of(row.Cause)];

    private static IEnumerable<(string Class, string Label, string Words)> Parts(CodeInfo row) =>
    [
        ("why", "Why", row.LikelyCauses is [var only] ? Escape(only) : List("ol", row.LikelyCauses.Select(Escape))),
        ("remedy", "What to do", Escape(row.Remediation)),
        ("retry", "Try again", Escape(row.Retry)),
        ("writer", "Tell the writer", Escape(row.UserMessage)),
        ("meanings", "By class", ListOrNothing(ClassMeaning.Of(row).Select(Meaning))),
        ("usage", "Used by", ListOrNothing(row.Usage.Select(usage => $"<b>{Escape(usage.By)}</b> {Escape(usage.Says)}"))),
        ("examples", "Examples", ListOrNothing(row.Examples.Select(example => $"<code>{Escape(example)}</code>"))),
        ("related", "Related", ListOrNothing(RelatedCodes.Of(row).Select(related => $"{Link("#" + related.Id, related.Id)} {Escape(related.Title)}"))),
        ("phases", "Phases", Escape(string.Join(", ", row.Phases.Select(EnumName.Of)))),
        ("names", "Names", Escape(string.Join(", ", Names(row)))),
        ("see", "See", List("ul", row.References.Select(Citation))),
    ];

    private static string ListOrNothing(IEnumerable<string> items) => items.ToList() is { Count: > 0 } list ? List("ul", list) : "";

    private static string Meaning(ClassMeaning meaning) =>
        $"<b>{meaning.Code}</b> {EnumName.Of(meaning.Code.Severity)}, {Link("#cause=" + EnumName.Of(meaning.Cause), EnumName.Of(meaning.Cause))}";

    private static IEnumerable<string> Names(CodeInfo row) => row.Aliases
        .Prepend(row.Name)
        .Append(row.Provider is { } provider ? $"invented by {provider}" : "")
        .Append(row.Program is { } program ? $"shown by {program}" : "")
        .Append(row.Collapsed is { } collapsed ? $"{collapsed} without its dots" : "")
        .Where(name => name.Length > 0);

    private static string Citation(CodeReference reference) => reference.Url is { } url
        ? $"<a href=\"{Escape(url)}\" title=\"{Escape(reference.Title)}\">{Escape(reference.ToString())}</a>"
        : Escape(reference.ToString());
}
