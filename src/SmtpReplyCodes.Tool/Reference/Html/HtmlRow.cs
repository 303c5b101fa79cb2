using System.Text;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One code as a card: a line to see it by, and all that is known when it is opened. The script searches in what stands here.</summary>
internal static class HtmlRow
{
    public static string Write(CodeInfo row)
    {
        var html = new StringBuilder();
        html.Append($"<details class=\"row\" id=\"{Escape(row.Id)}\"{Attributes(row)}>\n<summary>");
        html.Append(Element("span", "code", row.Id)).Append(' ').Append(Element("span", "title", row.Title)).Append(' ');
        html.Append($"<span class=\"marks\"><span>{string.Join(' ', Badges(row))}</span> ");
        html.Append(Element("span", "cause", string.Join(", ", RowWords.CauseNames(row)))).Append("</span></summary>\n");
        return html.Append(Definitions(Parts(row))).Append("</details>\n").ToString();
    }

    /// <summary>What the filters ask for, and the names by which the row is found too.</summary>
    private static string Attributes(CodeInfo row) => string.Concat(
        Data("kind", [EnumName.Of(row.Kind)]),
        Data("severity", RowWords.Severities(row).Select(EnumName.Of)),
        Data("cause", RowWords.CauseNames(row)),
        Data("phase", row.Phases.Select(EnumName.Of)),
        Data("system", SystemReplies.SystemsOf(row).Select(system => system.Id)),
        Data("names", RowWords.Names(row)));

    private static IEnumerable<string> Badges(CodeInfo row)
    {
        var meanings = ClassMeaning.Of(row);
        if (meanings is [] && row.Severity == SmtpSeverity.Unknown)
            return [Element("span", "severity unknown", "client side")];
        return meanings is [] ? [Badge(row.Severity, "")] : meanings.Select(meaning => Badge(meaning.Code.Severity, $"{meaning.Code} "));
    }

    private static string Badge(SmtpSeverity severity, string code) =>
        Element("span", $"severity {EnumName.Of(severity)}", code + EnumName.Of(severity));

    private static IEnumerable<(string Class, string Label, string Words)> Parts(CodeInfo row) =>
    [
        ("why", "Why", row.LikelyCauses is [var only] ? Escape(only) : List("ol", row.LikelyCauses.Select(Escape))),
        ("remedy", "What to do", Escape(row.Remediation)),
        ("retry", "Try again", Escape(row.Retry)),
        ("writer", "Tell the writer", Escape(row.UserMessage)),
        ("meanings", "Cause", ClassMeaning.Of(row) is { IsEmpty: false } meanings ? List("ul", meanings.Select(Meaning)) : CauseLink(row.Cause)),
        ("usage", "Used by", ListOrNothing(row.Usage.Select(usage => $"<b>{Escape(usage.By)}</b> {Escape(usage.Says)}"))),
        ("providers", "At providers", ListOrNothing(ProviderGroup.Of(row).Select(other => $"{Link("#" + other.Id, other.Provider)} {Escape(other.LikelyCause)}"))),
        ("systems", "At mail systems", ListOrNothing(SystemReplies.MeantBy(row).Select(reply => $"{Link("#" + reply.Rule.Id, reply.Speaker)} <b>{EnumName.Of(reply.Rule.Cause)}</b> {Escape(reply.Rule.LikelyCause)}"))),
        ("systems", "Said by", string.Join(", ", Sayers(row))),
        ("systems", "Shown by", string.Join(", ", SystemReplies.Showers(row).Select(system => Link("#" + system.Id, system.Name)))),
        ("examples", "Examples", ListOrNothing(row.Examples.Select(example => $"<code>{Escape(example)}</code>"))),
        ("related", "Related", ListOrNothing(RelatedCodes.Of(row).Select(other => $"{Link("#" + other.Id, other.Id)} {Escape(other.Title)}"))),
        ("phases", "Phases", Escape(string.Join(", ", row.Phases.Select(EnumName.Of)))),
        ("names", "Names", Escape(string.Join(", ", RowWords.Names(row).Concat(RowWords.Origins(row))))),
        ("see", "See", List("ul", row.References.Select(Citation))),
    ];

    /// <summary>Systems that say the code among words of their own, and mean what it means everywhere.</summary>
    private static IEnumerable<string> Sayers(CodeInfo row) =>
        SystemReplies.Of(row).Except(SystemReplies.MeantBy(row)).DistinctBy(reply => reply.Speaker).Select(reply => Link("#" + reply.Rule.Id, reply.Speaker));

    private static string Meaning(ClassMeaning meaning) => $"<b>{meaning.Code}</b> {EnumName.Of(meaning.Code.Severity)}, {CauseLink(meaning.Cause)}";

    /// <summary>Leads to all codes with this cause.</summary>
    private static string CauseLink(SmtpCause cause) => Link("#cause=" + EnumName.Of(cause), EnumName.Of(cause));

    private static string Citation(CodeReference reference) => reference.Url is { } url
        ? $"<a href=\"{Escape(url)}\" title=\"{Escape(reference.Title)}\">{Escape(reference.ToString())}</a>"
        : Escape(reference.ToString());
}
