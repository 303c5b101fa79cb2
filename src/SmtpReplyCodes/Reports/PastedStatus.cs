using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the fields of a delivery status that stand in the text: gateways that take the parts of a report for text put them there.</summary>
internal static class PastedStatus
{
    public static void Read(ReportText text, ReportDraft draft)
    {
        // In front of the returned message, whose own text may hold a report. Some put the fields where that begins.
        var lines = new TextLines(text.Whole);
        while (lines.Read())
        {
            if (lines.Line is not ['R' or 'r' or 'F' or 'f', ..] || (!IsField(lines.Line, "Reporting-MTA:") && !IsField(lines.Line, "Final-Recipient:")))
                continue;
            var end = text.OriginalStart > lines.Start ? text.OriginalStart : text.Whole.Length;
            if (text.OriginalStart < 0 || text.OriginalStart > lines.Start)
                StatusReader.Read(TextLines.Utf8(text.Whole[lines.Start..end]), draft, mayDecode: false);
            text.Cut(lines.Start);
            return;
        }
    }

    private static bool IsField(ReadOnlySpan<char> line, string name) => line.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
