using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>Finds phrases that can be compiled but do not say what their writer meant. Each finding names the file, the rule and the phrase.</summary>
public sealed class PhraseReview
{
    private readonly List<(string Where, string Rule, Phrase Phrase)> _phrases = [];
    private readonly List<(string Where, Phrase Phrase)> _alternatives = [];
    private readonly PhraseCompiler _compiler;

    /// <summary>Reads all phrases of rules and groups.</summary>
    public PhraseReview(Knowledge knowledge)
    {
        foreach (var (rule, file, _) in knowledge.Rules)
            _phrases.AddRange(rule.AnyPhrases.Concat(rule.All).Concat(rule.Not).Select(text => ($"{Path.GetFileName(file)}: {rule.Id}", rule.Id, Read(text))));
        _alternatives.AddRange(_phrases.Select(phrase => (phrase.Where, phrase.Phrase)));
        _alternatives.AddRange(knowledge.Words.Groups.SelectMany(group => group.Value.Select(text => ($"words.jsonc: {{{group.Key}}}", Read(text)))));
        _compiler = new PhraseCompiler(knowledge.Words, _alternatives.Select(one => one.Phrase));
    }

    /// <summary>Phrases of several plain words of which at most one counts: <c>is full</c> is found wherever something is. One that names a host may stand.</summary>
    public IEnumerable<string> Shrunken =>
        from one in _phrases
        where one.Phrase.Elements is [{ Choices: [[{ Kind: PhrasePartKind.Text } only]] }] && HasSeveralWords(only.Text) && _compiler.Vocabulary.Read(only.Text).Count <= 1
        select $"{one.Where}: \"{one.Phrase.Text}\" is read as one word";

    /// <summary>Alternatives of which nothing counts: what is meant to be optional is written as an empty one.</summary>
    public IEnumerable<string> WithoutWords =>
        from one in _alternatives
        from choice in one.Phrase.Elements.Where(element => element.Choices.Length > 1).SelectMany(element => element.Choices)
        where choice.Length > 0 && choice.All(part => part.Kind == PhrasePartKind.Text && _compiler.Vocabulary.Read(part.Text).Count == 0)
        select $"{one.Where}: \"{string.Join(' ', choice.Select(part => part.Text))}\" in \"{one.Phrase.Text}\" holds only words that are left out";

    /// <summary>Phrases that a rule has twice, be it in other forms of the words.</summary>
    public IEnumerable<string> Doubles =>
        from one in _phrases
        group one by (one.Rule, string.Join(' ', _compiler.Compile(one.Phrase))) into same
        where same.Count() > 1
        select $"{same.First().Where}: {string.Join(" and ", same.Select(one => $"\"{one.Phrase.Text}\""))} are read alike";

    private static bool HasSeveralWords(string text) => !text.Contains('.', StringComparison.Ordinal) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)) > 1;

    private static Phrase Read(string text) => Phrase.TryParse(text, out var phrase, out var problem, out _) ? phrase : throw new DataException($"\"{text}\": {problem}");
}
