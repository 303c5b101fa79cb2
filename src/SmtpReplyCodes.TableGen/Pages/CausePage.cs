using System.Globalization;
using static SmtpReplyCodes.TableGen.Pages.Page;

namespace SmtpReplyCodes.TableGen.Pages;

/// <summary><c>docs/causes.md</c>: what each cause means, and what to do about it.</summary>
internal static class CausePage
{
    private const int ExamplesShown = 3;

    public static IEnumerable<string> Lines(Knowledge knowledge)
    {
        // In the order of the enum, which puts together what belongs together; the files are in that of the alphabet.
        CauseRow[] causes = [.. Enum.GetValues<SmtpCause>().Select(cause => knowledge.Causes.Single(row => row.Cause == Kebab(cause)))];
        var rules = knowledge.Rules.ToLookup(rule => Kebab(rule.Rule.Cause));
        return
        [
            "# Causes",
            "",
            $"Why a server said what it said, and what to do about it: the {causes.Length} members of `SmtpCause`, by the names that the JSON has.",
            "",
            "| cause | says | do | whose to mend |",
            "|---|---|---|---|",
            .. causes.Select(row => Row($"[{row.Cause}](#{row.Cause})", Plain(row.Title), row.TransientAction is null ? row.Action : $"{row.Action}; {row.TransientAction} if temporary", row.Party)),
            .. causes.SelectMany(row => Section(row, [.. rules[row.Cause]])),
        ];
    }

    private static IEnumerable<string> Section(CauseRow row, IReadOnlyList<RuleInFile> rules) =>
    [
        "",
        $"## {row.Cause}",
        "",
        Plain(row.LikelyCause),
        "",
        $"- **What to do:** {Plain(row.Remediation)}",
        $"- **Advice:** {row.Action}{(row.RetryAfter is { } wait ? string.Create(CultureInfo.InvariantCulture, $" after {wait:c}") : "")}. {Plain(row.Why)}",
        $"- **Tell the writer:** {Plain(row.UserMessage)}",
        .. Examples(rules).Select(example => $"- {Code(example)}"),
    ];

    /// <summary>One of each of the first rules that anybody's words meet.</summary>
    private static IEnumerable<string> Examples(IEnumerable<RuleInFile> rules) => rules
        .Where(rule => rule is { IsOfProvider: false, IsOfSystem: false })
        .SelectMany(rule => rule.Rule.Examples.Take(1))
        .Take(ExamplesShown);
}
