using System.Net;
using System.Text.Json;
using SmtpReplyCodes.Tool.Output.Html;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>The page of all codes in one browser that is led from search to search, as by links in the page.</summary>
internal static class SearchedPage
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>What the page shows behind each of these addresses; all cards are closed in between.</summary>
    /// <param name="hashes">What stands behind the address of the page, with the <c>#</c>; all different.</param>
    public static async Task<IReadOnlyDictionary<string, Shown>> Ask(string[] hashes)
    {
        using var folder = new MailFolder();
        var page = (await ToolRun.Of("codes", "--html")).Text;
        await File.WriteAllTextAsync(folder["codes.html"], WithScript(page, Questions(hashes)), TestContext.Current.CancellationToken);
        var document = await Browser.Show(folder["codes.html"], "");
        var answer = document.Split("<output id=\"shown\">")[^1].Split("</output>")[0];
        return JsonSerializer.Deserialize<Dictionary<string, Shown>>(WebUtility.HtmlDecode(answer), Options)!;
    }

    /// <summary>The page allows its own script and no other: the one that asks has to be named beside it.</summary>
    private static string WithScript(string page, string script) =>
        page.Replace("script-src ", $"script-src {HtmlTemplate.Hash(script)} ", StringComparison.Ordinal) + $"<output id=\"shown\"></output><script>{script}</script>";

    private static string Questions(string[] hashes) =>
        $$"""
        addEventListener('load', async () => {
          const ids = cards => [...document.querySelectorAll(cards)].map(card => card.id), shown = {};
          for (const hash of {{JsonSerializer.Serialize(hashes)}}) {
            document.querySelectorAll('details.row[open]').forEach(card => card.open = false);
            const changed = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
            location.hash = hash;
            await changed;
            shown[hash] = { results: ids('#results details.row'), open: ids('details.row[open]') };
          }
          document.getElementById('shown').textContent = JSON.stringify(shown);
        });
        """;

    /// <param name="Results">The ids of the cards in the list of results.</param>
    /// <param name="Open">Those of the open cards.</param>
    public sealed record Shown(string[] Results, string[] Open);
}
