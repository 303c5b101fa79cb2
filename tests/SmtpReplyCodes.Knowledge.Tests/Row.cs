using System.Globalization;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What all rows have in common, whatever they are about.</summary>
/// <param name="Id">The code or cause.</param>
/// <param name="Title">The title.</param>
/// <param name="Prose">The texts made of sentences, by the name of their property.</param>
internal sealed record Row(string Id, string Title, IReadOnlyDictionary<string, string> Prose)
{
    public static IReadOnlyDictionary<string, Row> Codes { get; } = ReplyCodes().Concat(EnhancedCodes()).Concat(Fallbacks()).ToDictionary(row => row.Id);

    public static IReadOnlyDictionary<string, Row> Causes { get; } = ReadCauses().ToDictionary(row => row.Id);

    public static IEnumerable<Row> All => Codes.Values.Concat(Causes.Values);

    /// <summary>The sentences of all texts of the row.</summary>
    public IEnumerable<string> Sentences => Prose.Values.SelectMany(text => text.Split([". ", "! ", "? "], StringSplitOptions.TrimEntries)).Select(sentence => sentence.TrimEnd('.'));

    private static IEnumerable<Row> ReplyCodes() => Table.Knowledge.ReplyCodes.Select(row =>
        new Row(row.Code.ToString(CultureInfo.InvariantCulture), row.Title, CodeProse(row.LikelyCause, row.Remediation)));

    private static IEnumerable<Row> EnhancedCodes() => Table.Knowledge.EnhancedCodes.Select(row => new Row(row.Code, row.Title, CodeProse(row.LikelyCause, row.Remediation)));

    private static IEnumerable<Row> Fallbacks() => Table.Knowledge.Fallbacks.Select(row => new Row(row.Code, row.Title, CodeProse(row.LikelyCause, row.Remediation)));

    private static IEnumerable<Row> ReadCauses() => Table.Knowledge.Causes.Select(row => new Row(row.Cause, row.Title, new Dictionary<string, string>
    {
        ["why"] = row.Why,
        ["likelyCause"] = row.LikelyCause,
        ["remediation"] = row.Remediation,
        ["userMessage"] = row.UserMessage,
    }));

    private static Dictionary<string, string> CodeProse(string likelyCause, string remediation) => new() { ["likelyCause"] = likelyCause, ["remediation"] = remediation };
}
