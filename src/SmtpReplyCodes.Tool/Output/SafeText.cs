using System.Globalization;
using System.Text;
using Spectre.Console;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>Foreign text for a terminal: what could move the cursor, change colours or hide something is written out.</summary>
internal static class SafeText
{
    /// <summary>The text with control and format characters as <c>\u001b</c>; line ends and tabs stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (IsHarmless(rune))
                clean.Append(rune.ToString());
            else
                clean.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return clean.ToString();
    }

    /// <summary>Appends a text, clean and as it is: brackets are no markup, <c>:key:</c> is no emoji.</summary>
    public static Paragraph Add(this Paragraph paragraph, string text, Style? style = null) => paragraph.Append(Clean(text), style);

    private static bool IsHarmless(Rune rune) => rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
