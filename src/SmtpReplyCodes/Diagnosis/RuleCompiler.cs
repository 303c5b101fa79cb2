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
    /// <param name="marks">What texts show besides phrases of rules; null for nothing.</param>
    /// <exception cref="PhraseException">A phrase is well formed but says nothing, or too much; it names the rule by its place in that order, or the mark.</exception>
    public static PhraseIndex Compile(WordList words, IEnumerable<SmtpRule> rules, RuleMarks? marks = null)
    {
        marks ??= RuleMarks.None;
        var sorted = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var uses = new List<PhraseUse>();
        for (var i = 0; i < sorted.Count; i++)
        {
            AddUses(uses, sorted[i], i, PhraseRole.Any);
            AddUses(uses, sorted[i], i, PhraseRole.All);
            AddUses(uses, sorted[i], i, PhraseRole.Not);
        }

        var (text, starts) = Texts([.. sorted.Select(rule => Fields(rule, marks)), .. marks.All.Select(mark => mark.Texts)], marks.Write);
        return PhraseIndexBuilder.Build(words, [.. marks.All.Select(mark => mark.Phrases)], uses, sorted.SelectMany(rule => rule.Examples), phraseOf => Cells(sorted, marks, uses, phraseOf, starts), text);
    }

    private static void AddUses(List<PhraseUse> uses, SmtpRule rule, int number, PhraseRole role)
    {
        var speaks = role == PhraseRole.Any || (role == PhraseRole.All && rule.Any.IsEmpty && rule.Keys.IsEmpty);
        foreach (var text in role == PhraseRole.Any ? rule.AnyPhrases : role == PhraseRole.All ? rule.All : rule.Not)
        {
            if (!Phrase.TryParse(text, out var phrase, out _, out _)) // never: a rule takes no such
                continue;
            uses.Add(new PhraseUse(phrase, number, role, speaks, (int)rule.Weight));
            speaks &= role == PhraseRole.Any;
        }
    }

    private static RuleCells Cells(List<SmtpRule> rules, RuleMarks marks, List<PhraseUse> uses, IReadOnlyList<int> phraseOf, int[] starts)
    {
        List<int> cells = [], lists = [], markCells = [];
        var phrases = Enumerable.Range(0, uses.Count).ToLookup(i => (uses[i].Rule, uses[i].Role), i => phraseOf[i]);
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            var flags = (rule.Hosts.Length > 0 ? RuleRow.NamesHosts : 0) | (rule.Provider is not null ? RuleRow.HasProvider : 0) | (rule.IsWordless ? RuleRow.Wordless : 0);
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
            cells.AddRange([starts[i], marks.Of(rule) + 1]);
        }

        cells.AddRange([0, 0, lists.Count, lists.Count, lists.Count, 0, 0, lists.Count]);
        var wordless = Enumerable.Range(0, rules.Count).Where(i => rules[i].IsWordless).ToLookup(i => marks.Of(rules[i]));
        var coded = wordless[RuleMarks.NoMark].Where(i => HasExactCodes(rules[i])).ToList();
        lists.AddRange(wordless[RuleMarks.NoMark].Except(coded));
        for (var mark = 0; mark < marks.All.Count; mark++)
        {
            markCells.AddRange([lists.Count, starts[rules.Count + mark]]);
            lists.AddRange(wordless[mark]);
        }

        return new RuleCells(cells, lists, [.. markCells, lists.Count, 0], [.. coded.SelectMany(i => rules[i].Codes.Select(code => (Mask: CodeMask.Read(code), i))).Order().SelectMany(pair => (int[])[pair.Mask, pair.i])]);
    }

    /// <summary>Such a rule is looked up by the codes of a reply, instead of being asked.</summary>
    private static bool HasExactCodes(SmtpRule rule) => !rule.Codes.IsEmpty && rule.Codes.All(code => CodeMask.IsExact(CodeMask.Read(code)));

    private static (byte[] Text, int[] Starts) Texts(IReadOnlyList<IReadOnlyList<string?>> rows, Func<string, string> write)
    {
        var text = new MemoryStream();
        var starts = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i] = (int)text.Length;
            foreach (var field in rows[i])
                text.Write(Encoding.UTF8.GetBytes(write((field ?? "").ReplaceLineEndings(" ")) + "\n"));
        }

        return (text.ToArray(), starts);
    }

    private static string?[] Fields(SmtpRule rule, RuleMarks marks)
    {
        var fields = new string?[(int)RuleField.Example + 1];
        fields[(int)RuleField.Id] = rule.Id;
        fields[(int)RuleField.Provider] = rule.Provider;
        fields[(int)RuleField.Reference] = marks.ReferenceOf(rule);
        fields[(int)RuleField.LikelyCause] = rule.LikelyCause;
        fields[(int)RuleField.Remediation] = rule.Remediation;
        fields[(int)RuleField.UserMessage] = rule.UserMessage;
        fields[(int)RuleField.Why] = rule.Why;
        fields[(int)RuleField.Hosts] = string.Join('\t', rule.Hosts);
        fields[(int)RuleField.Keys] = string.Join('\t', rule.Keys);
        if (!marks.IsShown(rule))
            return fields;
        fields[(int)RuleField.Codes] = string.Join('\t', rule.Codes);
        fields[(int)RuleField.Example] = rule.Examples.FirstOrDefault();
        return fields;
    }
}
