using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Knowledge.Tests.Verdicts;

/// <summary>What the library says about a text, nothing else known.</summary>
internal sealed record Verdict(string Cause, string Rule, string Text)
{
    public static Verdict Of(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;
        return new Verdict(TextRow.Name(diagnosis.Cause), diagnosis.RuleId, text);
    }

    /// <summary>A row of the list: tabs between the columns, and none within.</summary>
    public static Verdict Parse(string row)
    {
        var cells = row.Split('\t');
        return new Verdict(cells[0], cells[1], Unescape(cells[2]));
    }

    public override string ToString() => $"{Cause}\t{Rule}\t{Escape(Text)}";

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text) => string.Concat(text.Split("\\\\").Select((part, i) =>
        (i == 0 ? "" : "\\") + part.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal)));
}
