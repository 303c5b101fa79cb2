namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>What somebody may have meant who asked for a system that is none: names that hold these words, begin so, or differ in a letter or two.</summary>
internal static class SimilarSystems
{
    private const int MostShown = 5, ShortestBeginning = 3, LongestName = 64, LettersPerMistake = 4;

    /// <summary>A sentence to append to the message; empty where nothing is similar.</summary>
    public static string Hint(string text)
    {
        var wanted = Bare(text);
        if (wanted.Length is < ShortestBeginning or > LongestName)
            return "";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0).ToList();
        var similar = Having(name => name.StartsWith(wanted, StringComparison.Ordinal))
            .Concat(Having(name => words.TrueForAll(word => name.Contains(word, StringComparison.Ordinal))))
            .Concat(Having(name => Distance(wanted, name) <= wanted.Length / LettersPerMistake))
            .Distinct().ToList();
        for (var end = wanted.Length - 1; similar is [] && end >= ShortestBeginning; end--)
            similar = [.. Having(name => name.StartsWith(wanted[..end], StringComparison.Ordinal))];
        return similar is [] ? "" : $" Similar: {string.Join("; ", similar.Take(MostShown).Select(system => $"{system.Id} ({system.Name})"))}.";
    }

    private static IEnumerable<MailSystem> Having(Func<string, bool> isNear) =>
        MailSystem.All.Where(system => system.Aliases.Append(system.Id).Append(system.Name).Select(Bare).Any(isNear));

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>How many letters one has to change, add or leave out to make a text the beginning of a name.</summary>
    private static int Distance(string text, string name)
    {
        var costs = Enumerable.Range(0, text.Length + 1).ToArray();
        var least = costs[^1];
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var replaced = diagonal + (name[i - 1] == text[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }

            least = Math.Min(least, costs[^1]);
        }

        return least;
    }
}
