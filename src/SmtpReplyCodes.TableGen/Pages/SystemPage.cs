using System.Globalization;
using static SmtpReplyCodes.TableGen.Pages.Page;

namespace SmtpReplyCodes.TableGen.Pages;

/// <summary><c>docs/systems.md</c>: the mail systems that are known, and what is known of each.</summary>
internal static class SystemPage
{
    private static readonly (string Kind, string Title)[] Kinds =
    [
        ("server", "Mail servers"), ("filter", "Filters"), ("service", "Services"), ("client", "Mail programs"), ("library", "Libraries"), ("list", "Mailing lists"),
    ];

    public static IEnumerable<string> Lines(Knowledge knowledge)
    {
        var replies = knowledge.Rules.Where(rule => rule.IsOfSystem).CountBy(rule => rule.System).ToDictionary();
        return
        [
            "# Mail systems",
            "",
            $"The {knowledge.Systems.Count} mail systems that are recognised, and what is known of each: in how many places it shows itself (greeting, headers and so on), how many replies it has of its own, in how many forms it",
            "writes bounces of its own, and whether its log is read. `smtpreply systems NAME` tells all of it.",
            .. Kinds.SelectMany(kind => Table(kind.Title, [.. knowledge.Systems.Where(row => row.Kind == kind.Kind)], replies)),
        ];
    }

    private static IEnumerable<string> Table(string title, IReadOnlyList<SystemRow> systems, Dictionary<string, int> replies) =>
    [
        "",
        $"## {title}",
        "",
        "| system | id | maker | marks | replies | bounces | log | rests on |",
        "|---|---|---|---|---|---|---|---|",
        .. systems.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).Select(row => Row(
            Plain(row.Name) + (row.Identity.Era == "legacy" ? " (no longer made)" : ""),
            row.Id,
            Plain(row.Identity.Vendor),
            Number(row.Greeting.Count),
            Number(replies.GetValueOrDefault(row.Id)),
            Number(row.Bounces.Count),
            row.Log.Count == 0 ? "" : "yes",
            row.Identity.Basis)),
    ];

    private static string Number(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
}
