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
            if (row.IsProvider)
                yield return new MailProvider(row, [.. rules[row.Text(MarkField.Id)]]);
        }
    }

    /// <summary>What a mail system says: the rules in its own file, and those of its provider.</summary>
    public static ImmutableArray<ProviderRule> RulesOf(MailSystem system)
    {
        var index = SmtpClassifier.Default.Index;
        var own = system.Id + "/";
        var rules = Enumerable.Range(0, index.RuleCount).Select(rule => new RuleRow(index, rule)).Where(row => row.Text(RuleField.Provider) is null && row.Text(RuleField.Id)!.StartsWith(own, StringComparison.Ordinal));
        return [.. rules.Select(row => new ProviderRule(row)), .. MailProvider.Find(system.ProviderId)?.Rules ?? []];
    }

    /// <summary>The marks of the index that show that a mail system speaks: its own and that of its provider.</summary>
    public static IEnumerable<int> MarksOf(MailSystem system)
    {
        var index = SmtpClassifier.Default.Index;
        for (var mark = 0; mark < index.MarkCount; mark++)
        {
            var row = new MarkRow(index, mark);
            if (!row.IsBlocklist && row.Text(MarkField.Id) == (row.IsProvider ? system.ProviderId : system.Id))
                yield return mark;
        }
    }

    private static IEnumerable<MarkRow> Rows()
    {
        var index = SmtpClassifier.Default.Index;
        return Enumerable.Range(0, index.MarkCount).Select(mark => new MarkRow(index, mark));
    }
}
