namespace SmtpReplyCodes.Mime;

/// <summary>Control characters have no place in the value of a header, neither as they stand nor encoded.</summary>
internal static class ControlCharacters
{
    /// <summary>The text on one line, with a blank for each control character and none at its ends.</summary>
    public static string Blank(string text) => (HasAny(text) ? Replaced(text) : text).Trim();

    /// <summary>A whole range is looked for first, as no text in Latin letters has any of it.</summary>
    private static bool HasAny(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return false;
        foreach (var c in text)
        {
            if (IsControl(c))
                return true;
        }

        return false;
    }

    private static string Replaced(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = IsControl(source[i]) ? ' ' : source[i];
    });

    /// <summary>The separators of lines and paragraphs break a line as well.</summary>
    private static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
