using System.Collections.Immutable;

namespace SmtpReplyCodes.Systems;

/// <summary>Reads the mail systems, once, and finds them by name and by what they show.</summary>
internal static class MailSystems
{
    /// <summary>So many lines of a reply are looked at: an answer to HELP may be long.</summary>
    private const int MostLines = 64;

    public static readonly ImmutableArray<MailSystem> All = ReadAll();

    private static readonly ImmutableArray<SystemMark>[] Marks = [.. Enum.GetValues<MailSystemClue>().Select(MarksOf)];

    public static MailSystem? Find(string? name)
    {
        var bare = Bare(name ?? "");
        return bare.Length == 0 ? null : All.FirstOrDefault(system => Bare(system.Id) == bare) ?? All.FirstOrDefault(system => Bare(system.Name) == bare || system.Aliases.Any(alias => Bare(alias) == bare));
    }

    public static MailSystem? First(MailSystemClue clue, ReadOnlySpan<char> text) => Candidates(clue, text) is [var first, ..] ? first : null;

    public static ImmutableArray<MailSystem> Candidates(MailSystemClue clue, ReadOnlySpan<char> text)
    {
        if ((int)clue < 0 || (int)clue >= Marks.Length || text.IsEmpty)
            return [];
        var weights = new int[All.Length];
        foreach (var mark in Marks[(int)clue])
        {
            if (mark.Shape.Weight > weights[mark.System] && Shows(mark.Shape, clue, text))
                weights[mark.System] = mark.Shape.Weight;
        }

        return [.. All.Where(system => weights[system.Number] > 0).OrderByDescending(system => weights[system.Number]).ThenBy(system => system.BasedOnId is not null)];
    }

    /// <summary>Whether a mark stands in a text. A header is one line, however it is folded.</summary>
    public static bool Shows(in MarkShape mark, MailSystemClue clue, ReadOnlySpan<char> text) => clue <= MailSystemClue.Closing ? IsInReply(mark, text) : mark.IsIn(text);

    /// <summary>Letters and digits in lower case, which is what counts in a name.</summary>
    public static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static bool IsInReply(in MarkShape shape, ReadOnlySpan<char> text)
    {
        for (var line = 0; line < MostLines; line++)
        {
            var end = text.IndexOfAny('\r', '\n');
            if (shape.IsIn(WithoutCode(end < 0 ? text : text[..end])))
                return true;
            if (end < 0)
                return false;
            text = text[(end + 1)..];
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutCode(ReadOnlySpan<char> line) =>
        line.Length > 3 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2]) && line[3] is ' ' or '-' ? line[4..] : line;

    private static ImmutableArray<MailSystem> ReadAll()
    {
        var all = ImmutableArray.CreateBuilder<MailSystem>(SystemTables.Starts.Length);
        for (var i = 0; i < SystemTables.Starts.Length; i++)
            all.Add(new MailSystem(i));
        return all.MoveToImmutable();
    }

    private static ImmutableArray<SystemMark> MarksOf(MailSystemClue clue) => [.. All.SelectMany(system => system.GetMarks(clue).Select(mark => new SystemMark(system.Number, new MarkShape(mark))))];

    private readonly record struct SystemMark(int System, MarkShape Shape);
}
