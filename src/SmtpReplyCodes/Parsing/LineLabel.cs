using System.Buffers;

namespace SmtpReplyCodes.Parsing;

/// <summary>Labels with which lines of notices begin: <c>Diagnostic code: …</c></summary>
internal static class LineLabel
{
    private const int Longest = 31, MostBlanks = 4;

    private static readonly SearchValues<char> NoLabel = SearchValues.Create("<>@[].,\n");

    /// <summary>Whether a line begins with a label of one to five words. The address of a page is none.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is > 1 and <= Longest && colon + 1 < line.Length && line[..colon].Count(' ') <= MostBlanks && !line[..colon].ContainsAny(NoLabel) && !line[(colon + 1)..].StartsWith("//");
    }
}
