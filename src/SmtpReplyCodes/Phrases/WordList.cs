using System.Collections.Immutable;
using System.Text.Json;

namespace SmtpReplyCodes.Phrases;

/// <summary>How words are read before they are compared, as <c>Data/words.jsonc</c> says it.</summary>
internal sealed record WordList
{
    /// <summary>Words that are left out.</summary>
    public required ImmutableArray<string> Skipped { get; init; }

    /// <summary>Ends of host names that make them such, besides all of two letters.</summary>
    public required ImmutableArray<string> TopLevelDomains { get; init; }

    /// <summary>For each form the word that it is read as.</summary>
    public required ImmutableSortedDictionary<string, string> Forms { get; init; }

    /// <summary>For each group its alternatives.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> Groups { get; init; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">A part is missing, or a form belongs to two words.</exception>
    public static WordList Read(Stream json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var root = document.RootElement;
        return new WordList
        {
            Skipped = Strings(Part(root, "skip")),
            TopLevelDomains = Strings(Part(root, "topLevelDomains")),
            Forms = FormsOf(Part(root, "forms")),
            Groups = Part(root, "groups").EnumerateObject().ToImmutableSortedDictionary(group => group.Name, group => Strings(group.Value), StringComparer.Ordinal),
        };
    }

    private static ImmutableSortedDictionary<string, string> FormsOf(JsonElement words)
    {
        var forms = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var word in words.EnumerateObject())
        {
            foreach (var form in Strings(word.Value).Add(word.Name))
            {
                if (!forms.TryAdd(form, word.Name))
                    throw new FormatException($"\"{form}\" is a form of \"{forms[form]}\" and of \"{word.Name}\".");
            }
        }

        return forms.ToImmutable();
    }

    private static JsonElement Part(JsonElement root, string name) =>
        root.TryGetProperty(name, out var part) ? part : throw new FormatException($"There is no \"{name}\".");

    private static ImmutableArray<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
