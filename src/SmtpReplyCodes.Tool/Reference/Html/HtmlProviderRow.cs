using System.Text;
using SmtpReplyCodes.Tool.Output;
using static SmtpReplyCodes.Tool.Reference.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One key or code of a provider as a card of the same kind as those of codes, so that the script finds it by the same words.</summary>
internal static class HtmlProviderRow
{
    public static string Write(MailProvider provider, ProviderRule rule)
    {
        var html = new StringBuilder();
        // Names are parted by blanks there: a key that is a phrase is found by its words.
        var keys = rule.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal));
        var names = keys.Concat(keys.Select(key => key.Trim('[', ']', '(', ')'))).Concat(rule.IsByCode ? rule.Codes.Where(code => code.Contains('.', StringComparison.Ordinal)) : []);
        html.Append($"<details class=\"row\" id=\"{Escape(rule.Id)}\" data-kind=\"{ProviderGroup.Kind}\" data-severity=\"\" data-cause=\"{EnumName.Of(rule.Cause)}\" data-phase=\"\" ");
        html.Append($"data-names=\"{Escape(string.Join(' ', names.Distinct()))}\">\n<summary>");
        html.Append(Element("span", "code", ProviderGroup.NameOf(rule))).Append(' ').Append(Element("span", "title", provider.Name)).Append(' ');
        html.Append("<span class=\"marks\">").Append(Element("span", "cause", EnumName.Of(rule.Cause))).Append("</span></summary>\n<dl>\n");
        foreach (var (cssClass, label, words) in Parts(provider, rule).Where(part => part.Words.Length > 0))
            html.Append($"<dt>{label}</dt><dd class=\"{cssClass}\">{words}</dd>\n");
        return html.Append("</dl>\n</details>\n").ToString();
    }

    private static IEnumerable<(string Class, string Label, string Words)> Parts(MailProvider provider, ProviderRule rule) =>
    [
        ("why", "Why", Escape(rule.LikelyCause)),
        ("remedy", "What to do", Escape(rule.Remediation)),
        ("writer", "Tell the writer", Escape(rule.UserMessage)),
        ("meanings", "Cause", Link("#cause=" + EnumName.Of(rule.Cause), EnumName.Of(rule.Cause))),
        ("usage", "Who says it", Escape(provider.About)),
        ("examples", "Example", rule.Example is { } example ? $"<code>{Escape(example)}</code>" : ""),
        ("names", "With code", rule.Keys.IsEmpty ? "" : Escape(string.Join(", ", rule.Codes))),
        ("see", "See", List("ul", Links(provider, rule))),
    ];

    private static IEnumerable<string> Links(MailProvider provider, ProviderRule rule)
    {
        if (rule.Reference is { } reference)
            yield return reference.Url is { } url ? Link(url, reference.ToString()) : Escape(reference.ToString());
        if (provider.Url is { } page)
            yield return Link(page, $"Postmaster page of {provider.Name}");
    }
}
