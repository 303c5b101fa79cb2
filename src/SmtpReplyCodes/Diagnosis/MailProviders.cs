using System.Collections.Immutable;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Reads providers and blocklists out of the index, once.</summary>
internal static class MailProviders
{
    public static readonly ImmutableArray<MailProvider> All = [.. ReadProviders()];

    public static readonly ImmutableArray<Blocklist> Blocklists = [.. Rows().Where(row => row.IsBlocklist).Select(row => new Blocklist(row))];

    private static IEnumerable<MailProvider> ReadProviders()
    {
        var index = SmtpClassifier.Default.Index;
        var rules = Enumerable.Range(0, index.RuleCount).Select(rule => new RuleRow(index, rule)).Where(row => row.Text(RuleField.Provider) is not null)
            .ToLookup(row => row.Text(RuleField.Provider), row => new ProviderRule(row));
        foreach (var row in Rows())
        {
            if (!row.IsBlocklist)
                yield return new MailProvider(row, [.. rules[row.Text(MarkField.Id)]]);
        }
    }

    private static IEnumerable<MarkRow> Rows()
    {
        var index = SmtpClassifier.Default.Index;
        return Enumerable.Range(0, index.MarkCount).Select(mark => new MarkRow(index, mark));
    }
}
