using System.Globalization;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>A reply as a page for people: what was said, why, what to do, how we know.</summary>
internal sealed class PagePrinter(ToolHost host) : IReplyPrinter
{
    private const int LongestText = 4_000, LongestEvidence = 200;

    private static readonly Style Marked = new(decoration: Decoration.Underline);
    private static readonly Style Deciding = new(decoration: Decoration.Bold | Decoration.Underline);

    private bool _isFirst = true;

    public void Print(SmtpReply reply)
    {
        if (!_isFirst)
            host.Screen.WriteLine();
        _isFirst = false;
        var diagnosis = reply.Diagnosis;
        var grid = LabelGrid.Create();
        grid.Row("Said", Said(reply));
        if (reply.Code is { } code)
            grid.Row(code.ToString(CultureInfo.InvariantCulture), TitleOf(ReplyCodes.Find(code)));
        if (reply.EnhancedCode is { } enhanced)
            grid.Row(enhanced.ToString(), TitleOf(enhanced.Info));
        if (diagnosis.Evidence is [{ Kind: SmtpEvidenceKind.ClientCode } client] && CodeTable.Find(client.Value) is { } error)
            grid.Row(error.Id, TitleOf(error));
        grid.Row("Cause", Words(EnumName.Of(diagnosis.Cause), Strong).Add($" ({Certainty(reply)})"));
        grid.Row("Why", Words(diagnosis.LikelyCause));
        grid.Row("What to do", Words(diagnosis.Remediation));
        grid.Row("Advice", Words(EnumName.Of(diagnosis.Advice.Action), Strong).Add($"{Wait(diagnosis.Advice)}: {diagnosis.Advice.Why}"));
        grid.Row("Tell the writer", Words(diagnosis.UserMessage));
        var provider = MailProvider.Find(diagnosis.Provider);
        if (provider is not null)
            grid.Row("Provider", Words(provider.Name, Strong).Add(": " + provider.About));
        if (diagnosis.Blocklist is { } list)
            grid.Row("Blocklist", Words(list.Name, Strong).Add(diagnosis.BlocklistEntry is { } entry ? $" lists {entry}: " : ": ").Add(list.About));
        if (diagnosis.Evidence.Length > 0)
            grid.Row("Evidence", EvidenceOf(diagnosis));
        host.Screen.Write(grid);
        LinkLines.Write(host, "See", diagnosis.References.Select(LinkLines.Of));
        LinkLines.Write(host, "Postmaster", provider?.Url is { } page ? [page] : []);
        LinkLines.Write(host, "Delisting", diagnosis.Blocklist?.DelistingPage is { } delisting ? [delisting] : []);
    }

    public void Dispose()
    {
    }

    /// <summary>What the code says; where the table has no row for it, what the nearest row says.</summary>
    private static Paragraph TitleOf(CodeInfo? info) => info switch
    {
        null => Words(""),
        { Match: CodeMatch.Exact } => Words(info.Title),
        _ => Words($"not in the table, read as {info.Id}: ", Faint).Add(info.Title),
    };

    /// <summary>The text with the deciding words marked. A very long one is cut: nobody reads it on a screen.</summary>
    private static Paragraph Said(SmtpReply reply)
    {
        var text = reply.Text.TrimEnd('\r', '\n');
        var shown = Beginning(text, LongestText);
        var said = new Paragraph();
        var at = 0;
        foreach (var mark in Marks(reply))
        {
            // What two of them share is marked once; what is cut off cannot be.
            var start = Math.Clamp(mark.Start, at, shown.Length);
            var end = Math.Clamp(mark.End, start, shown.Length);
            said.Add(shown[at..start]).Add(shown[start..end], Deciding);
            at = end;
        }

        said.Add(shown[at..]);
        return shown.Length == text.Length ? said : said.Add($" … ({text.Length} characters)", Faint);
    }

    private static IEnumerable<(int Start, int End)> Marks(SmtpReply reply) =>
        reply.Diagnosis.Evidence
            .Select(evidence => evidence.Range)
            .OfType<Range>()
            .Select(range => (Start: range.Start.GetOffset(reply.Text.Length), End: range.End.GetOffset(reply.Text.Length)))
            .OrderBy(mark => mark.Start);

    /// <summary>At most so many characters; none is cut in half.</summary>
    private static string Beginning(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>What spoke for the cause, in one line where it stood in several.</summary>
    private static Paragraph EvidenceOf(SmtpDiagnosis diagnosis)
    {
        var words = new Paragraph();
        foreach (var (evidence, i) in diagnosis.Evidence.Select((evidence, i) => (evidence, i)))
        {
            var value = Beginning(evidence.Value, LongestEvidence);
            words.Add(i == 0 ? "" : ", ").Add(value.ReplaceLineEndings(" "), Marked).Add(value.Length < evidence.Value.Length ? " …" : "").Add($" ({EnumName.Of(evidence.Kind)})");
        }

        return words;
    }

    /// <summary>Severity, confidence and the rule that decided.</summary>
    private static string Certainty(SmtpReply reply)
    {
        var diagnosis = reply.Diagnosis;
        var severity = reply.IsHardBounce ? "hard bounce, " : reply.Severity == SmtpSeverity.Unknown ? "" : EnumName.Of(reply.Severity) + ", ";
        return $"{severity}confidence {diagnosis.Confidence.ToString("0.00", CultureInfo.InvariantCulture)} by {diagnosis.RuleId}";
    }

    private static string Wait(SmtpAdvice advice) => advice.RetryAfter is not { } wait ? ""
        : wait.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $" in {wait.TotalHours:0.#} h")
        : string.Create(CultureInfo.InvariantCulture, $" in {wait.TotalMinutes:0.#} min");
}
