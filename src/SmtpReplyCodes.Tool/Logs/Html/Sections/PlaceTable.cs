using SmtpReplyCodes.Tool.Logs.Html.Plots;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>Outcomes by domain, relay or provider: a bar with the shares, and the numbers. The rows add up to all attempts.</summary>
internal static class PlaceTable
{
    private const int Most = 12;

    public static string Of(string id, string name, OutcomeTable<string> all)
    {
        var table = all.Top(Most);
        var rows = table.Rows.Select(row => Row("", OutsideText.Html(row.Key, OutsideText.LongestName), row.Counts));
        return $"""
            <h3 id="{id}">{name}</h3>
            <table class="places sortable" aria-labelledby="{id}">
            <thead><tr><th scope="col">Name</th>{string.Concat(OutcomeLook.All.Select(look => $"<th scope=\"col\" class=\"number\">{look.Name}</th>"))}<th scope="col" class="number">Failed</th></tr></thead>
            <tbody>
            {string.Concat(rows)}{Rest($"{Figure.Count(table.Distinct - table.Rows.Length, "other", "others")}", table.Others)}{Rest("not named", table.Without)}</tbody>
            </table>

            """;
    }

    private static string Rest(string name, OutcomeCounts counts) => counts.Total == 0 ? "" : Row(" class=\"rest\"", name, counts);

    private static string Row(string attribute, string name, OutcomeCounts counts)
    {
        var numbers = OutcomeLook.All.Select(look => $"<td>{Figure.Number(counts[look.Outcome])}</td>");
        return $"<tr{attribute}><th scope=\"row\">{name}{SvgBar.Parts(OutcomeLook.Parts(counts))}</th>{string.Concat(numbers)}<td>{Figure.Number(counts.Failed)} <small>{Figure.Share(counts.Failed, counts.Total)}</small></td></tr>\n";
    }
}
