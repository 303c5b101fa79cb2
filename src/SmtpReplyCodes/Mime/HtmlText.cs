namespace SmtpReplyCodes.Mime;

/// <summary>HTML to the text that a reader would see.</summary>
internal static class HtmlText
{
    /// <summary>
    /// The text without tags and without what is never shown, at most <paramref name="limit"/> characters. A comment, script, style or title that is
    /// never closed loses only its opening: rather too much is shown than the message lost. Text in the head is shown, as browsers show it.
    /// </summary>
    public static string Reduce(ReadOnlySpan<char> html, int limit) => new HtmlReducer(html, limit).Reduce();
}
