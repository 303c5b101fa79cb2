using System.Globalization;
using SmtpReplyCodes.Accuracy;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What all rows have in common, whatever they are about.</summary>
/// <param name="Id">The code or cause, or the id of the rule.</param>
/// <param name="Title">The title; that of its cause where a rule has none.</param>
/// <param name="Texts">The texts made of sentences, each with the name of its property; a list gives a text an item.</param>
internal sealed record Row(string Id, string Title, IReadOnlyList<(string Property, string Text)> Texts)
{
    /// <summary>The rows about codes, fallbacks last.</summary>
    public static IReadOnlyDictionary<string, Row> Codes { get; } = ReplyCodes().Concat(EnhancedCodes()).Concat(ClientCodes()).Concat(Fallbacks()).ToDictionary(row => row.Id);

    public static IReadOnlyDictionary<string, Row> Causes { get; } = ReadCauses().ToDictionary(row => row.Id);

    /// <summary>The rules that say more than their causes do.</summary>
    public static IReadOnlyDictionary<string, Row> Rules { get; } = ReadRules().Where(row => row.Texts.Count > 0).ToDictionary(row => row.Id);

    public static IEnumerable<Row> All => Codes.Values.Concat(Causes.Values).Concat(Rules.Values);

    /// <summary>The sentences of all texts of the row.</summary>
    public IEnumerable<string> Sentences => Texts.SelectMany(text => text.Text.Split([". ", "! ", "? "], StringSplitOptions.TrimEntries)).Select(sentence => sentence.TrimEnd('.', '!', '?'));

    /// <summary>The texts of one property.</summary>
    public IEnumerable<string> TextsOf(string property) => Texts.Where(text => text.Property == property).Select(text => text.Text);

    private static IEnumerable<Row> ReplyCodes() => Table.Knowledge.ReplyCodes.Select(row => Of(row, row.Code.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<Row> EnhancedCodes() => Table.Knowledge.EnhancedCodes.Select(row => Of(row, row.Code));

    private static IEnumerable<Row> ClientCodes() => Table.Knowledge.ClientCodes.Select(row => Of(row, row.Code));

    private static IEnumerable<Row> Fallbacks() => Table.Knowledge.Fallbacks.Select(row => new Row(row.Code, row.Title, Explained(row)));

    private static IEnumerable<Row> ReadCauses() => Table.Knowledge.Causes.Select(row => new Row(row.Cause, row.Title,
        [("why", row.Why), ("likelyCause", row.LikelyCause), ("remediation", row.Remediation), ("userMessage", row.UserMessage)]));

    private static IEnumerable<Row> ReadRules() => Table.Rules.Values.Select(row => new Row(row.Rule.Id, Causes[TextRow.Name(row.Rule.Cause)].Title,
        [.. Said("why", row.Rule.Why), .. Said("likelyCause", row.Rule.LikelyCause), .. Said("remediation", row.Rule.Remediation), .. Said("userMessage", row.Rule.UserMessage)]));

    private static IEnumerable<(string Property, string Text)> Said(string property, string? text) => text is null ? [] : [(property, text)];

    private static Row Of(CodeRow row, string id) => new(id, row.Title, [.. Explained(row), .. row.Usage.Select(usage => ("usage", usage.Says))]);

    private static List<(string Property, string Text)> Explained(ExplainedRow row) =>
        [.. row.LikelyCauses.Select(cause => ("likelyCauses", cause)), ("remediation", row.Remediation), ("userMessage", row.UserMessage), ("retry", row.Retry)];
}
