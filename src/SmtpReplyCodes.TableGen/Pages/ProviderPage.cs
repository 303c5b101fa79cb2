using System.Globalization;
using static SmtpReplyCodes.TableGen.Pages.Page;

namespace SmtpReplyCodes.TableGen.Pages;

/// <summary><c>docs/providers.md</c>: the rules of each provider, each with what it goes by.</summary>
internal static class ProviderPage
{
    public static IEnumerable<string> Lines(Knowledge knowledge)
    {
        var rules = knowledge.Rules.Where(rule => rule.IsOfProvider).ToLookup(rule => rule.Rule.Provider!);
        return
        [
            "# Rules by provider",
            "",
            $"What {knowledge.Providers.Count} mailbox providers, filters, mail systems and sending services say in a way of their own, which counts where they speak, before what the same words or codes mean elsewhere.",
            "A rule goes by a key that the provider alone uses, by its words, or by a code. `smtpreply codes KEY` and `MailProvider.FindRules` say what to do about each.",
            "",
            "| provider | kind | rules |",
            "|---|---|---|",
            .. knowledge.Providers.Select(row => Row($"[{Plain(row.Name)}](#{row.Provider})", row.Kind, rules[row.Provider].Count().ToString(CultureInfo.InvariantCulture))),
            .. knowledge.Providers.SelectMany(row => Section(row, [.. rules[row.Provider].Select(rule => rule.Rule)])),
        ];
    }

    private static IEnumerable<string> Section(ProviderRow row, IReadOnlyList<SmtpRule> rules) =>
    [
        "",
        $"<a id=\"{row.Provider}\"></a>",
        "",
        $"## {Plain(row.Name)}",
        "",
        Plain(row.About) + (row.Url is null ? "" : $" <{row.Url}>"),
        .. rules.Count == 0 ? Array.Empty<string>() : ["", "| rule | by | cause | example |", "|---|---|---|---|"],
        .. rules.Select(rule => Row(rule.Id, By(rule), Kebab(rule.Cause), rule.Examples.IsEmpty ? "" : Code(rule.Examples[0]))),
    ];

    private static string By(SmtpRule rule) => rule switch
    {
        { Keys.IsEmpty: false } => string.Join(", ", rule.Keys.Select(Code)),
        { Any.IsEmpty: false } or { All.IsEmpty: false } => rule.Codes.IsEmpty ? "words" : $"words with {string.Join(", ", rule.Codes)}",
        _ => string.Join(", ", rule.Codes),
    };
}
