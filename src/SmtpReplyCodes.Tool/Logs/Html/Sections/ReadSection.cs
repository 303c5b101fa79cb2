using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>What was read, and what could not be.</summary>
internal static class ReadSection
{
    private const int MostFiles = 20, MostWarnings = 20;

    public static PageSection Of(LogFigures figures) => new("read", "What was read", $"""
        <p>{Sentence(figures)}</p>
        {Warnings(figures)}{Files(figures)}
        """);

    private static string Sentence(LogFigures figures)
    {
        var read = $"{Figure.Count(figures.LinesRead, "line", "lines")} of {Figure.Count(figures.FileCount, "log", "logs")}.";
        var skipped = figures.LinesSkipped == 0 ? "Every line could be read." : $"<b>{Figure.Count(figures.LinesSkipped, "line", "lines")} could not be read:</b> too long, binary or torn.";
        var timeless = figures.TimeLine.Without.Total == 0 ? "" : $" The time of {Figure.Count(figures.TimeLine.Without.Total, "attempt", "attempts")} is not known.";
        return $"{read} {skipped}{timeless}";
    }

    private static string Warnings(LogFigures figures)
    {
        if (figures.Warnings.IsEmpty)
            return "";
        var more = figures.Warnings.Length - MostWarnings;
        List<string> shown = [.. figures.Warnings.Take(MostWarnings).Select(warning => OutsideText.Html(warning)), .. more > 0 ? [$"and {Figure.Number(more)} more"] : Array.Empty<string>()];
        return HtmlText.List("ul", shown) + "\n";
    }

    private static string Files(LogFigures figures) => figures.Files.IsEmpty ? "" : $"""
        <table class="files">
        <thead><tr><th scope="col">Log</th><th scope="col">Lines</th><th scope="col">Not read</th></tr></thead>
        <tbody>
        {string.Concat(figures.Files.Take(MostFiles).Select(File))}</tbody>
        </table>
        {(figures.FileCount > MostFiles ? $"<p>And {Figure.Number(figures.FileCount - MostFiles)} more.</p>\n" : "")}
        """;

    private static string File(LogFile file) => $"<tr><th scope=\"row\">{Name(file)}</th><td>{Figure.Number(file.Lines)}</td><td>{Figure.Number(file.Skipped)}</td></tr>\n";

    private static string Name(LogFile file) => file.Name == "-" ? "standard input" : OutsideText.Html(file.Name, 2 * OutsideText.LongestName);
}
