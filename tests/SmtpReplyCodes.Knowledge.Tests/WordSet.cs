namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The words of a text, by which texts are compared.</summary>
internal static class WordSet
{
    /// <summary>The words in lower case, each once; numbers, codes and names with dots or hyphens are words.</summary>
    public static IReadOnlySet<string> Words(string text) =>
        text.ToLowerInvariant().Split([.. text.Where(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '\'')).Distinct()])
            .Select(word => word.Trim('.', '-', '\'')).Where(word => word.Length > 0).ToHashSet();

    /// <summary>How much of the words of both texts is in both: 0 for nothing, 1 for all.</summary>
    public static double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }
}
