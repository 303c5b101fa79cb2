using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// Checks the phrases of one file against the groups and words that they are compiled with. Those are read once, with the first phrase; phrases are
/// compiled when the file is through, as the words of one may be meant by another (<c>word*</c>).
/// </summary>
/// <param name="groups">The groups that there are; null for those of the words.</param>
/// <param name="readWords">Gives the words; null when phrases are not compiled.</param>
internal sealed class PhraseCheck(IReadOnlySet<string>? groups, Func<WordList>? readWords)
{
    private readonly List<(Phrase Phrase, TextPlace Place)> _phrases = [];
    private WordList? _words;
    private string[]? _groupNames;

    /// <summary>Checks the groups of the phrase at which the cursor stands, and keeps it for <see cref="Compile"/>.</summary>
    public void Add(ref RuleJson json, Phrase phrase)
    {
        _words ??= readWords?.Invoke();
        var place = json.Place; // In front of the mistakes: places are counted forward.
        var isKnown = true;
        foreach (var element in phrase.Elements)
        {
            if (element.Kind != PhraseElementKind.Group || IsKnown(element.Group))
                continue;
            json.ReportWithin(element.Offset, $"there is no group {{{element.Group}}}; {CloseNames.Hint(element.Group, GroupNames())}");
            isKnown = false;
        }

        if (isKnown && _words is not null)
            _phrases.Add((phrase, place));
    }

    /// <summary>Notes what is wrong with phrases that are well formed: that they say nothing, or too much.</summary>
    public void Compile(RuleErrors errors)
    {
        if (_phrases.Count == 0)
            return;
        try
        {
            var compiler = new PhraseCompiler(_words!, _phrases.Select(placed => placed.Phrase));
            foreach (var (phrase, place) in _phrases)
                CompileOne(compiler, phrase, place, errors);
        }
        catch (FormatException e)
        {
            // All of them together name too many words; no single one is to blame.
            errors.Add(_phrases[0].Place, e.Message);
        }
    }

    private static void CompileOne(PhraseCompiler compiler, Phrase phrase, TextPlace place, RuleErrors errors)
    {
        try
        {
            compiler.Compile(phrase);
        }
        catch (FormatException e)
        {
            errors.Add(place, e.Message);
        }
    }

    private bool IsKnown(string group) => groups?.Contains(group) ?? _words?.Groups.ContainsKey(group) ?? true;

    /// <summary>In an order that does not depend on the set.</summary>
    private string[] GroupNames() => _groupNames ??= [.. (groups ?? _words!.Groups.Keys).Order(StringComparer.Ordinal)];
}
