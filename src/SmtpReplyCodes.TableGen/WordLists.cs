using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>Reads <c>words.jsonc</c>.</summary>
internal static class WordLists
{
    /// <summary>A list of nothing.</summary>
    public static WordList None { get; } = new()
    {
        Skipped = [],
        TopLevelDomains = [],
        Forms = ImmutableSortedDictionary<string, string>.Empty,
        Groups = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
    };

    /// <exception cref="DataException">The file is missing, or has mistakes; the message tells all of them, each with its place.</exception>
    public static WordList Read(string file)
    {
        try
        {
            var utf8 = Encoding.UTF8.GetBytes(File.ReadAllText(file));
            var mistakes = Mistakes(WordFile.Read(utf8)).Select(mistake => new SmtpRuleError(file, mistake.Entry.Place.Line, mistake.Entry.Place.Column, mistake.Problem)).ToList();
            return mistakes.Count == 0 ? WordList.Read(new MemoryStream(utf8)) : throw new DataException(string.Join('\n', mistakes));
        }
        catch (JsonException e)
        {
            throw new DataException($"{file}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}");
        }
        catch (FormatException e)
        {
            throw new DataException(file + e.Message);
        }
        catch (IOException e)
        {
            throw new DataException($"{file}: {e.Message}");
        }
    }

    /// <summary>What is wrong, in the order of the file.</summary>
    private static IEnumerable<(WordEntry Entry, string Problem)> Mistakes(IReadOnlyList<WordEntry> entries)
    {
        var skipped = entries.Where(entry => entry.Part == WordFile.Skipped).Select(entry => entry.Text).ToHashSet();
        var filled = entries.Where(entry => entry.Part == WordFile.Groups && !entry.IsOwner).Select(entry => entry.Owner).ToHashSet();
        var seen = new Dictionary<(string Part, string Text), string>();
        foreach (var entry in entries)
        {
            var problem = entry.Part switch
            {
                _ when string.IsNullOrWhiteSpace(entry.Text) => "an empty string",
                WordFile.Skipped => null,
                WordFile.Groups => entry.IsOwner ? OfGroup(entry.Text, filled) : OfAlternative(entry.Text),
                WordFile.Forms when skipped.Contains(entry.Text) => $"\"{entry.Text}\" is one of \"skip\", and a form of \"{entry.Owner}\"",
                _ when seen.TryAdd((entry.Part, entry.Text), entry.Owner) => null,
                WordFile.Forms => $"\"{entry.Text}\" is a form of \"{seen[(entry.Part, entry.Text)]}\" and of \"{entry.Owner}\"",
                _ => $"\"{entry.Text}\" stands in the list twice",
            };
            if (problem is not null)
                yield return (entry, problem);
        }
    }

    private static string? OfGroup(string name, HashSet<string> filled)
    {
        if (!Kebab.AreWords(name))
            return $"\"{name}\": a group's name is words of lower-case letters and digits with - between them";
        return filled.Contains(name) ? null : $"the group {name} is empty";
    }

    private static string? OfAlternative(string text)
    {
        if (!Phrase.TryParse(text, out var phrase, out var problem, out var offset))
            return $"\"{text}\": {problem} (at offset {offset})";
        return phrase.Elements is [{ Kind: PhraseElementKind.Words }] ? null : $"\"{text}\": a group holds words, without gaps and groups";
    }
}
