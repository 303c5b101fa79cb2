using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.TableGen;

/// <summary>The marks of providers, blocklists and mail systems, in the order of their rows, and the rules that need them.</summary>
internal static class MarkRows
{
    /// <summary>A key is somebody's own and stands alone; all else that a provider or a system says counts where it is seen or known that it speaks.</summary>
    public static RuleMarks Of(Knowledge knowledge, Dictionary<string, RuleInFile> rules)
    {
        var numbers = knowledge.Providers.Select((row, i) => (row.Provider, i)).ToDictionary(row => row.Provider, row => row.i, StringComparer.Ordinal);
        var systems = knowledge.Systems.Select((row, i) => (row.Id, Number: numbers.Count + knowledge.Blocklists.Count + i)).ToDictionary(row => row.Id, row => row.Number, StringComparer.Ordinal);
        return new RuleMarks(
            [.. knowledge.Providers.Select(Mark), .. knowledge.Blocklists.Select(Mark), .. knowledge.Systems.Select(Mark)],
            rule => rule.Weight == SmtpRuleWeight.Key ? RuleMarks.NoMark
                : rules[rule.Id].IsOfProvider ? numbers[rule.Provider!]
                : rules[rule.Id].IsOfSystem ? systems[rules[rule.Id].System]
                : RuleMarks.NoMark,
            rule => rules[rule.Id].IsOfSystem || (rule.Provider is not null && (!rule.Keys.IsEmpty || rule.IsWordless)),
            rule => DiagnosisReferences.OfTable + CodeText.Reference(rules[rule.Id].Source),
            knowledge.Alphabet.Write);
    }

    private static RuleMark Mark(ProviderRow row) => new([.. row.Marks], Texts(fields =>
    {
        fields[(int)MarkField.Id] = row.Provider;
        fields[(int)MarkField.Name] = row.Name;
        fields[(int)MarkField.Kind] = row.Kind;
        fields[(int)MarkField.About] = row.About;
        fields[(int)MarkField.Url] = row.Url;
    }));

    private static RuleMark Mark(BlocklistRow row) => new([.. row.Zones, .. row.Marks], Texts(fields =>
    {
        fields[(int)MarkField.Id] = row.Id;
        fields[(int)MarkField.Name] = row.Name;
        fields[(int)MarkField.Kind] = RowWriter.List(row.Lists);
        fields[(int)MarkField.About] = row.About;
        fields[(int)MarkField.Url] = row.Url;
        fields[(int)MarkField.Operator] = row.Operator;
        fields[(int)MarkField.Zones] = RowWriter.List(row.Zones);
    }));

    private static RuleMark Mark(SystemRow row) => new([.. row.Identity.Marks], Texts(fields => fields[(int)MarkField.Id] = row.Id));

    private static string?[] Texts(Action<string?[]> fill)
    {
        var fields = new string?[(int)MarkField.Zones + 1];
        fill(fields);
        return fields;
    }
}
