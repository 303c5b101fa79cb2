using System.Text.RegularExpressions;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.TableGen;

/// <summary>Chooses the words for which one letter stands in rows, and writes texts with them. <see cref="RowWords"/> reads them.</summary>
public sealed partial class RowAlphabet
{
    /// <summary>What a word takes besides its letters: where it starts, and its end.</summary>
    private const int CostOfWord = 5;

    private readonly Dictionary<string, char> _letters = new(StringComparer.Ordinal);

    /// <param name="texts">Texts like those of rows. Their order does not matter.</param>
    public RowAlphabet(IEnumerable<string> texts)
    {
        var counts = texts.SelectMany(text => Word().Matches(text)).CountBy(match => match.Value, StringComparer.Ordinal).Where(word => word.Key.Length <= RowWords.LongestWord).OrderByDescending(word => Saved(word, 2)).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        var most = counts.Take(RowWords.ShortCount).Where(word => Saved(word, 2) > 0);
        var others = counts.Skip(RowWords.ShortCount).Where(word => Saved(word, 3) > 0);
        Words = [.. InOrder(most), .. InOrder(others).Take(RowWords.MostWords - RowWords.ShortCount)];
        for (var i = 0; i < Words.Count; i++)
            _letters.Add(Words[i], RowWords.LetterOf(i));
    }

    /// <summary>The words in the order of their letters: those with a letter of two bytes, then the others, each by the alphabet, so that a new text changes little.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>A text as a row holds it.</summary>
    public string Write(string text) => Word().Replace(RowWords.Write(text), match => _letters.TryGetValue(match.Value, out var letter) ? letter.ToString() : match.Value);

    private static IEnumerable<string> InOrder(IEnumerable<KeyValuePair<string, int>> words) => words.Select(word => word.Key).Order(StringComparer.Ordinal);

    /// <summary>How many bytes it saves to have a letter of so many for a word.</summary>
    private static int Saved(KeyValuePair<string, int> word, int letter) => (word.Value * (word.Key.Length - letter)) - word.Key.Length - CostOfWord;

    /// <summary>A word with the blank in front of it.</summary>
    [GeneratedRegex(" ?[A-Za-z0-9]+")]
    private static partial Regex Word();
}
