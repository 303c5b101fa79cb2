namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What was said in an event.</summary>
/// <param name="Text">The words, lines parted by <c>\n</c>.</param>
/// <param name="IsOfServer">Whether the other server said so; otherwise the system that writes the log.</param>
internal readonly record struct SaidText(string Text, bool IsOfServer)
{
    /// <summary>Whether a text begins as a reply does.</summary>
    public static bool BeginsWithCode(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] is >= '2' and <= '6' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || text[3] is ' ' or '-' or '\n' or '\t');
}
