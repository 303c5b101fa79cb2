namespace SmtpReplyCodes.Mime;

/// <summary>What the names of HTML elements mean for plain text.</summary>
internal static class HtmlElements
{
    private const int LongestName = 10;

    private const string Blocks =
        " address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer"
        + " form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead title tr ul ";

    private const string Hidden = " script style title ";

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => IsOneOf(Blocks, name);

    /// <summary>Whether an element is one cell of a row.</summary>
    public static bool IsCell(ReadOnlySpan<char> name) => IsOneOf(" td th ", name);

    /// <summary>Whether the content of an element is no text to read.</summary>
    public static bool IsHidden(ReadOnlySpan<char> name) => IsOneOf(Hidden, name);

    private static bool IsOneOf(string names, ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return false;
        Span<char> word = stackalloc char[LongestName + 2];
        word[0] = ' ';
        name.ToLowerInvariant(word[1..]);
        word[name.Length + 1] = ' ';
        return names.AsSpan().IndexOf(word[..(name.Length + 2)]) >= 0;
    }
}
