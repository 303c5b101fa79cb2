using SmtpReplyCodes.Accuracy;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests.Verdicts;

/// <summary>What a release said about each example of the knowledge and each text that the accuracy is measured with: <c>verdicts.tsv</c>.</summary>
/// <param name="Release">The version.</param>
/// <param name="Verdicts">The verdicts in the order of their texts.</param>
internal sealed record VerdictList(string Release, IReadOnlyList<Verdict> Verdicts)
{
    public static string File { get; } = Checkout.File("tests", "SmtpReplyCodes.Knowledge.Tests", "Verdicts", "verdicts.tsv");

    /// <summary>What is said today about the examples and texts of today.</summary>
    public static VerdictList Of(string release) => new(release,
    [
        .. Table.Rules.Values.SelectMany(row => row.Rule.Examples)
            .Concat(Table.CodeRows.SelectMany(row => row.Examples))
            .Concat(TextSet.All.Select(row => row.Text))
            .Distinct().Order(StringComparer.Ordinal).Select(Verdict.Of),
    ]);

    public static VerdictList Read()
    {
        var lines = System.IO.File.ReadAllLines(File);
        return new VerdictList(lines[0].Split(' ')[^1], [.. lines.Skip(1).Select(Verdict.Parse)]);
    }

    public void Write() => System.IO.File.WriteAllText(File, string.Concat(Verdicts.Select(verdict => verdict.ToString()).Prepend($"# Verdicts of {Release}").Select(line => line + "\n")));

    /// <summary>What would be told of the texts whose cause is another one today: a line for the change log for each two causes, with the first text.</summary>
    public IEnumerable<string> Changes(Func<string, Verdict> today) => Verdicts
        .Select(before => (Before: before, Now: today(before.Text)))
        .Where(verdict => verdict.Before.Cause != verdict.Now.Cause)
        .GroupBy(verdict => (Before: verdict.Before.Cause, Now: verdict.Now.Cause))
        .OrderBy(group => group.Key)
        .Select(group => $"- `{group.Key.Now}` where {Release} said `{group.Key.Before}`: {group.Count()} of its examples, such as `{group.First().Now.Text.ReplaceLineEndings(" ")}`.");
}
