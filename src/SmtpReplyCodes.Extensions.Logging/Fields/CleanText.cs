using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Fields;

/// <summary>Makes text from outside harmless for whoever reads a log: one line, no control over a terminal, no order of letters turned round.</summary>
internal static class CleanText
{
    /// <summary>A server may send any length; what explains a refusal is short.</summary>
    public const int MaxLength = 2000;

    private const char Cut = '…';

    private const int ZeroWidthNonJoiner = 0x200C, ZeroWidthJoiner = 0x200D;

    /// <summary>The text with every character that is not to be seen escaped (<c>\n</c>, <c>\u001b</c>), and cut where it is too long. Null stays null.</summary>
    public static string? Of(string? text)
    {
        if (text is null || (text.Length <= MaxLength && NextHidden(text, 0, out _) == text.Length))
            return text;
        var isCut = text.Length > MaxLength;
        var clean = new StringBuilder(MaxLength);
        AppendEscaped(clean, isCut ? text[..MaxLength] : text);
        return isCut ? clean.Append(Cut).ToString() : clean.ToString();
    }

    /// <summary>
    /// The place of the next character that is not to be seen: controls (C0, C1), separators of lines and paragraphs, marks that turn the direction of writing or are invisible, and
    /// halves of surrogate pairs. Joiners stay, as words of some languages and emoji need them. The end of the text where there is none.
    /// </summary>
    public static int NextHidden(string text, int start, out int length)
    {
        for (var at = start; at < text.Length; at += length)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length) == OperationStatus.Done;
            if (!isWhole || IsHidden(rune))
                return at;
        }

        length = 0;
        return text.Length;
    }

    private static bool IsHidden(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~' or ZeroWidthNonJoiner or ZeroWidthJoiner)
            return false;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static void AppendEscaped(StringBuilder clean, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var hidden = NextHidden(text, at, out var length);
            clean.Append(text, at, hidden - at);
            for (at = hidden; at < hidden + length; at++)
                AppendEscaped(clean, text[at]);
        }
    }

    private static void AppendEscaped(StringBuilder clean, char c) => _ = c switch
    {
        '\n' => clean.Append("\\n"),
        '\r' => clean.Append("\\r"),
        '\t' => clean.Append("\\t"),
        _ => clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}
