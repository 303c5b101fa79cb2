using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One key or code of a provider as a card of the same kind as those of codes, so that the script finds it by the same words.</summary>
internal static class HtmlProviderRow
{
    public static string Write(MailProvider provider, ProviderRule rule) => HtmlRuleRow.Write(new RuleCard(
        ProviderGroup.Kind,
        rule,
        ProviderGroup.NameOf(rule),
        Element("span", "title", provider.Name),
        Escape(provider.About),
        SystemReplies.SystemsOf(rule),
        ProviderGroup.CodesOf(rule),
        provider.Url is { } page ? Link(page, $"Postmaster page of {provider.Name}") : null));
}
