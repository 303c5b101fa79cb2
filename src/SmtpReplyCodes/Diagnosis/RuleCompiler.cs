using System.Text;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Makes an index of rules. Used when the library is built for its own, at run time for those of users.</summary>
internal static class RuleCompiler
{
    /// <summary>Compiles the rules in the order of their ids, so that the order in which they come changes nothing.</summary>
    /// <param name="words">How words are read.</param>
    /// <param name="rules">The rules, of different ids.</param>
    /// <param name="referenceOf">The reference of a rule as the index is to hold it; as the rule has it by default.</param>
    /// <exception cref="PhraseException">A phrase is well formed but says nothing, or too much; it names the rule by its place in that order.</exception>
    public static PhraseIndex Compile(WordList words, IEnumerable<SmtpRule> rules, Func<SmtpRule, string?>? referenceOf = null)
    {
        var sorted = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var uses = new List<PhraseUse>();
        for (var i = 0; i < sorted.Count; i++)
        {
            AddUses(uses, sorted[i], i, PhraseRole.Any);
            AddUses(uses, sorted[i], i, PhraseRole.All);
            AddUses(uses, sorted[i], i, PhraseRole.Not);
        }

        var (text, starts) = Texts(sorted, referenceOf ?? (rule => rule.Reference));
        return PhraseIndexBuilder.Build(words, uses, sorted.SelectMany(rule => rule.Examples), phraseOf => Cells(sorted, uses, phraseOf, starts), text);
    }

    private static void AddUses(List<PhraseUse> uses, SmtpRule rule, int number, PhraseRole role)
    {
        var speaks = role == PhraseRole.Any || (role == PhraseRole.All && rule.Any.IsEmpty);
        foreach (var text in role == PhraseRole.Any ? rule.Any : role == PhraseRole.All ? rule.All : rule.Not)
        {
            if (!Phrase.TryParse(text, out var phrase, out _, out _)) // never: a rule takes no such
                continue;
            uses.Add(new PhraseUse(phrase, number, role, speaks, (int)rule.Weight));
            speaks &= role == PhraseRole.Any;
        }
    }

    private static (List<int> Rules, List<int> Lists) Cells(List<SmtpRule> rules, List<PhraseUse> uses, IReadOnlyList<int> phraseOf, int[] starts)
    {
        List<int> cells = [], lists = [];
        var phrases = Enumerable.Range(0, uses.Count).ToLookup(i => (uses[i].Rule, uses[i].Role), i => phraseOf[i]);
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            var flags = rule.Hosts.Length > 0 ? RuleRow.HasHosts : 0;
            cells.Add(((int)rule.Cause << RuleRow.CauseShift) | ((int)rule.Weight << RuleRow.WeightShift)
                | ((int?)rule.Action ?? RuleRow.None) << RuleRow.ActionShift | flags << RuleRow.FlagShift);
            cells.Add((int)(rule.RetryAfter?.TotalSeconds ?? 0) | ((int?)rule.Party ?? RuleRow.None) << RuleRow.PartyShift);
            cells.Add(lists.Count);
            lists.AddRange(phrases[(i, PhraseRole.All)].Distinct());
            cells.Add(lists.Count);
            lists.AddRange(phrases[(i, PhraseRole.Not)].Distinct());
            cells.Add(lists.Count);
            lists.AddRange(rule.Codes.Select(CodeMask.Read));
            cells.Add(rule.Phases.Aggregate(0, (bits, phase) => bits | 1 << (int)phase));
            cells.AddRange([starts[i], 0]);
        }

        cells.AddRange([0, 0, lists.Count, lists.Count, lists.Count, 0, 0, lists.Count]);
        lists.AddRange(Enumerable.Range(0, rules.Count).Where(i => rules[i].Any.Length + rules[i].All.Length == 0));
        return (cells, lists);
    }

    private static (byte[] Text, int[] Starts) Texts(List<SmtpRule> rules, Func<SmtpRule, string?> referenceOf)
    {
        var text = new MemoryStream();
        var starts = new int[rules.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            starts[i] = (int)text.Length;
            foreach (var field in Fields(rules[i], referenceOf(rules[i])))
                text.Write(Encoding.UTF8.GetBytes((field ?? "").ReplaceLineEndings(" ") + "\n"));
        }

        return (text.ToArray(), starts);
    }

    private static string?[] Fields(SmtpRule rule, string? reference)
    {
        var fields = new string?[(int)RuleField.Hosts + 1];
        fields[(int)RuleField.Id] = rule.Id;
        fields[(int)RuleField.Provider] = rule.Provider;
        fields[(int)RuleField.Reference] = reference;
        fields[(int)RuleField.LikelyCause] = rule.LikelyCause;
        fields[(int)RuleField.Remediation] = rule.Remediation;
        fields[(int)RuleField.UserMessage] = rule.UserMessage;
        fields[(int)RuleField.Why] = rule.Why;
        fields[(int)RuleField.Hosts] = string.Join('\t', rule.Hosts);
        return fields;
    }
}
