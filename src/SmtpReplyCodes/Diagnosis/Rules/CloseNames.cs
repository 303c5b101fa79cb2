using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Which of the known names somebody may have meant.</summary>
internal static class CloseNames
{
    private const int LongestName = 40, MostClose = 3, MostListed = 40;

    /// <summary>The end of a message about an unknown name: the closest ones; where none is close all of them, if they can be told.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known)
    {
        var close = Closest(name, known);
        if (close.Count > 0)
            return $"did you mean {Quote.AnyOf(close)}?";
        return known.Count is > 0 and <= MostListed ? $"there are {string.Join(", ", known)}" : $"there are {known.Count} others, none alike";
    }

    /// <summary>The names that differ least from this one, if by a third of its characters at most; empty when none does.</summary>
    private static List<string> Closest(string name, IReadOnlyCollection<string> known)
    {
        var close = new List<string>();
        if (name.Length > LongestName)
            return close;
        var least = Math.Min(name.Length - 1, Math.Max(2, name.Length / 3));
        var lower = name.ToLowerInvariant();
        foreach (var candidate in known)
        {
            var distance = IsBeginning(lower, candidate) ? 1 : Distance(lower, candidate.ToLowerInvariant());
            if (distance > least)
                continue;
            if (distance < least)
                close.Clear();
            least = distance;
            if (close.Count < MostClose)
                close.Add(candidate);
        }

        return close;
    }

    /// <summary>A name that was cut short is as near as one with a slip: <c>rcpt</c> for <c>rcpt-to</c>.</summary>
    private static bool IsBeginning(string name, string candidate) => name.Length > 2 && candidate.Length > name.Length && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many characters must be added, taken away or replaced (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
