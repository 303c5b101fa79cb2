using System.Text;
using SmtpReplyCodes.Tool.Output;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>What a provider or a mail system says as a card of the same kind as those of codes, so that the script finds it by the same words.</summary>
internal static class HtmlRuleRow
{
    public static string Write(RuleCard card)
    {
        var (html, rule) = (new StringBuilder(), card.Rule);
        html.Append($"<details class=\"row\" id=\"{Escape(rule.Id)}\" data-kind=\"{card.Kind}\" data-severity=\"\" data-cause=\"{EnumName.Of(rule.Cause)}\" data-phase=\"\"");
        html.Append(Data("system", card.Systems.Select(system => system.Id))).Append(Data("names", Names(rule))).Append(">\n<summary>");
        html.Append(Element("span", "code", card.Code)).Append(' ').Append("<span>").Append(card.Title).Append("</span> ");
        html.Append("<span class=\"marks\">").Append(Element("span", "cause", EnumName.Of(rule.Cause))).Append("</span></summary>\n");
        return html.Append(Definitions(Parts(card))).Append("</details>\n").ToString();
    }

    /// <summary>Names are parted by blanks: a key that is a phrase is found by its words.</summary>
    private static IEnumerable<string> Names(ProviderRule rule)
    {
        var keys = rule.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal));
        return keys.Concat(keys.Select(key => key.Trim('[', ']', '(', ')'))).Concat(rule.IsByCode ? rule.Codes.Where(code => code.Contains('.', StringComparison.Ordinal)) : []).Distinct();
    }

    private static IEnumerable<(string Class, string Label, string Words)> Parts(RuleCard card) =>
    [
        ("why", "Why", Escape(card.Rule.LikelyCause)),
        ("remedy", "What to do", Escape(card.Rule.Remediation)),
        ("writer", "Tell the writer", Escape(card.Rule.UserMessage)),
        ("meanings", "Cause", Link("#cause=" + EnumName.Of(card.Rule.Cause), EnumName.Of(card.Rule.Cause))),
        ("usage", "Who says it", card.WhoSaysIt),
        ("systems", "Mail systems", ListOrNothing(card.Systems.Select(system => Link("#" + system.Id, system.Name)))),
        ("examples", "Example", card.Rule.Example is { } example ? $"<code>{Escape(example)}</code>" : ""),
        ("names", "With code", card.Rule.Keys.IsEmpty && card.Rule.IsByCode ? "" : Escape(string.Join(", ", card.Rule.Codes))),
        ("related", "Elsewhere", ListOrNothing(card.Rows.Select(row => $"{Link("#" + row.Id, row.Id)} {Escape(row.Title)}"))),
        ("see", "See", ListOrNothing(Links(card))),
    ];

    private static IEnumerable<string> Links(RuleCard card)
    {
        if (card.Rule.Reference is { } reference)
            yield return reference.Url is { } url ? Link(url, reference.ToString()) : Escape(reference.ToString());
        if (card.Page is { } page)
            yield return page;
    }
}
