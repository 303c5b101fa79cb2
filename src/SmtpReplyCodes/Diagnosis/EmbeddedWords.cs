using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>How words are read, as the library brings it along for the rules of users; its own are compiled when it is built.</summary>
internal static class EmbeddedWords
{
    private static readonly Lazy<WordList> List = new(Read);

    /// <summary>The words, read when they are first asked for.</summary>
    public static WordList All => List.Value;

    private static WordList Read()
    {
        using var stream = typeof(EmbeddedWords).Assembly.GetManifestResourceStream("words.jsonc")!;
        return WordList.Read(stream);
    }
}
