namespace SmtpReplyCodes.Tool.Reference;

/// <summary>What somebody may have meant who asked for a code that is none: codes that begin so, and titles with these words.</summary>
internal static class SimilarCodes
{
    private const int MostShown = 5, ShortestBeginning = 3;

    /// <summary>A sentence to append to the message; empty where nothing is similar.</summary>
    public static string Hint(string text)
    {
        var rows = CodeGroup.All.SelectMany(group => group.Rows).ToList();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var similar = words is [] ? [] : rows.Where(row => BeginsWith(row, text.Trim()) || IsAbout(row, words)).ToList();

        // The last digits of a code are those that are mistyped or cut off.
        for (var end = text.Length - 1; similar is [] && end >= ShortestBeginning && text.Any(char.IsAsciiDigit); end--)
            similar = [.. rows.Where(row => BeginsWith(row, text[..end]))];
        return similar is [] ? "" : $" Similar: {string.Join("; ", similar.Take(MostShown))}.";
    }

    private static bool BeginsWith(CodeInfo row, string text) =>
        row.Aliases.Append(row.Id).Append(row.Name).Any(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsAbout(CodeInfo row, string[] words) =>
        words.All(word => word.Length > 2 && row.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
