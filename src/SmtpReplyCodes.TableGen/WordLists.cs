using System.Collections.Immutable;
using System.Text.Json;
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

    /// <exception cref="DataException">The file is missing, or holds something else.</exception>
    public static WordList Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return WordList.Read(stream);
        }
        catch (Exception e) when (e is IOException or JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DataException($"{file}: {e.Message}");
        }
    }
}
