using System.Text;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>
/// Writes what a text is read as: a known word as its phrase says it, a kind of word in angle brackets, <c>?</c> for any other word, and a bar
/// between sentences.
/// </summary>
internal static class ReadWords
{
    private static readonly string[] Known =
    [
        "user", "mailbox", "unknown", "reject", "full", "email", "blacklist", "block", "caf\u00e9", "stra\u00dfe", "o'brien", "gel\u00f6scht", "\u4e0d", "\u5b58", "\u5728", "550", "451", "5322", "2fa", "rfc",
        "spamhaus.org", "zen.spamhaus.org", "www", "list", "\u65e5", "\ud55c", "пользователь", "it", "example",
    ];

    private static readonly PhraseIndex Index = SmallWords.IndexOf([.. Known.Where(word => word != "it"), "unzustell*", "unz*", "not it"]);

    private static readonly Dictionary<int, string> Names = MakeNames();

    /// <summary>The words of a text, the same whether it comes in characters or in UTF-8.</summary>
    public static string Of(string text)
    {
        var words = Read(text.AsSpan(), isLatin1: false, part => text[part]);
        var bytes = Encoding.UTF8.GetBytes(text);
        Read<byte>(bytes, isLatin1: false, part => Encoding.UTF8.GetString(bytes[part])).Should().Be(words, "bytes are read like characters");
        return Written(words);
    }

    /// <summary>Reads a text in characters and in UTF-8 side by side, without a copy of any word.</summary>
    public static void ShouldBeAlike(string text)
    {
        Span<byte> bytes = stackalloc byte[64];
        var inChars = new WordReader<char>(text, Index.Words);
        var inBytes = new WordReader<byte>(bytes[..Encoding.UTF8.GetBytes(text, bytes)], Index.Words);
        bool isWord;
        do
        {
            isWord = inChars.Read();
            if (isWord != inBytes.Read() || inChars.Symbol != inBytes.Symbol || inChars.Sentence != inBytes.Sentence)
                Assert.Fail($"Characters and bytes differ in {Convert.ToHexString(bytes)}");
        }
        while (isWord);
    }

    /// <summary>The words of bytes in Latin-1.</summary>
    public static string OfLatin1(string text) => Written(Read<byte>(Encoding.Latin1.GetBytes(text), isLatin1: true, part => text[part]));

    /// <summary>The pieces of the text that its words stand in, parted by bars.</summary>
    public static string PiecesOf(string text)
    {
        var pieces = new List<string>();
        Read(text.AsSpan(), isLatin1: false, part =>
        {
            pieces.Add(text[part]);
            return "";
        });
        return string.Join('|', pieces);
    }

    private static string Read<TChar>(ReadOnlySpan<TChar> text, bool isLatin1, Func<Range, string> piece)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var written = new StringBuilder();
        var reader = new WordReader<TChar>(text, Index.Words, 0, isLatin1);
        for (var sentence = 0; reader.Read(); sentence = reader.Sentence)
        {
            reader.End.Should().BeGreaterThan(reader.Start).And.BeLessThanOrEqualTo(text.Length);
            written.Append(reader.Sentence != sentence ? "| " : "").Append(Name(reader.Symbol)).Append('=').Append(piece(reader.Start..reader.End)).Append('\n');
        }

        return written.ToString();
    }

    /// <summary>The names alone, without the pieces.</summary>
    private static string Written(string words) => string.Join(' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => word[..word.IndexOf('=', StringComparison.Ordinal)]));

    private static string Name(int symbol) => symbol switch
    {
        Symbol.Other => "?",
        Symbol.Address => "<address>",
        Symbol.Host => "<host>",
        Symbol.Ip => "<ip>",
        Symbol.Number => "<number>",
        Symbol.Not => "not",
        _ => Names.GetValueOrDefault(symbol, "?!"),
    };

    private static Dictionary<int, string> MakeNames()
    {
        var names = new Dictionary<int, string>();
        foreach (var word in Known)
        {
            var reader = new WordReader<char>(" " + word, Index.Words);
            while (reader.Read())
                names.TryAdd(reader.Symbol, word);
        }

        foreach (var (beginning, name) in new[] { ("unzustellbar", "unzustell*"), ("unzufrieden", "unz*") })
        {
            var reader = new WordReader<char>(beginning, Index.Words);
            reader.Read().Should().BeTrue();
            names.Add(reader.Symbol, name);
        }

        return names;
    }
}
