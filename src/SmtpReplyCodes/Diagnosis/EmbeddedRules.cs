using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What the library brings along: its rules, compiled when it is built, and how words are read.</summary>
internal static class EmbeddedRules
{
    /// <summary>The names of the resources.</summary>
    public const string Rules = "rules.bin", WordListName = "words.jsonc";

    public static PhraseIndex Load() => PhraseIndex.Read((UnmanagedMemoryStream)Open(Rules));

    public static WordList ReadWordList()
    {
        using var stream = Open(WordListName);
        return WordList.Read(stream);
    }

    private static Stream Open(string name) => typeof(EmbeddedRules).Assembly.GetManifestResourceStream(name)!;
}
