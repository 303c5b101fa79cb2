using System.Text;

namespace SmtpReplyCodes.Codes;

/// <summary>
/// The words that rows hold often. In a row one letter stands for each of them, so that the texts take half the space: ASCII stands for itself,
/// a letter beyond it for a word, unless <see cref="Itself"/> stands in front.
/// </summary>
internal static partial class RowWords
{
    /// <summary>Says that the next letter stands for itself.</summary>
    public const char Itself = '\u00A7';

    /// <summary>How many words have a letter of two bytes, those with which most is saved; the others have one of three.</summary>
    public const int ShortCount = 0x200;

    /// <summary>No word is longer.</summary>
    public const int LongestWord = 48;

    /// <summary>How many words there may be.</summary>
    public const int MostWords = ShortCount + 0x5000;

    /// <summary>Plain letters without marks or directions, so that the generated files can be looked at: Latin ones, then Han.</summary>
    private const int FirstShort = 0x100, FirstLong = 0x4E00;

    public static char LetterOf(int word) => (char)(word < ShortCount ? FirstShort + word : FirstLong + word - ShortCount);

    /// <summary>The word for which a letter stands, in ASCII.</summary>
    private static ReadOnlySpan<byte> WordOf(int letter)
    {
        var word = letter < FirstLong ? letter - FirstShort : letter - FirstLong + ShortCount;
        return Text[Starts[word]..(Starts[word + 1] - 1)]; // each has a line
    }

    /// <summary>A text as a row holds it, no word shortened.</summary>
    public static string Write(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var row = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            row.Append(rune.IsAscii ? "" : Itself.ToString()).Append(rune.ToString());
        return row.ToString();
    }

    /// <summary>The text that a row holds.</summary>
    public static string Read(ReadOnlySpan<byte> row)
    {
        var text = new char[(row.Length * 3) + LongestWord];
        var length = 0;
        for (var at = 0; at < row.Length;)
        {
            if (length + LongestWord > text.Length)
                Array.Resize(ref text, text.Length * 2);
            if (row[at] < 0x80)
            {
                text[length++] = (char)row[at++];
                continue;
            }

            Rune.DecodeFromUtf8(row[at..], out var letter, out var bytes);
            at += bytes;
            if (letter.Value != Itself)
            {
                foreach (var one in WordOf(letter.Value))
                    text[length++] = (char)one;
                continue;
            }

            Rune.DecodeFromUtf8(row[at..], out letter, out bytes);
            at += bytes;
            length += letter.EncodeToUtf16(text.AsSpan(length));
        }

        return new string(text, 0, length);
    }
}
