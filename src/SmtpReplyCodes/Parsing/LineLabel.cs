using System.Buffers;

namespace SmtpReplyCodes.Parsing;

/// <summary>Labels with which lines of notices begin: <c>Diagnostic code: …</c></summary>
internal static class LineLabel
{
    private const int Longest = 31, LongestPadded = 64, MostBlanks = 4;

    private static readonly SearchValues<char> NoLabel = SearchValues.Create("<>@[].,\n");

    /// <summary>Whether a line begins with a label of one to five words. The address of a page is none.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestPadded)].IndexOfAny(':', '：');
        if (colon <= 1 || colon + 1 >= line.Length)
            return false;
        var label = line[..colon].TrimEnd(" ."); // dots may lead to the colon
        return label.Length <= Longest && label.Count(' ') <= MostBlanks && !label.ContainsAny(NoLabel) && !line[(colon + 1)..].StartsWith("//");
    }
}
