using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The tables of a Markdown file.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of the rows of the first table whose first column has this title.</summary>
    public static IEnumerable<string[]> Rows(string file, string title) =>
        File.ReadLines(Checkout.File(file))
            .SkipWhile(line => !line.StartsWith($"| {title} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells);

    /// <summary>The cells of one row.</summary>
    public static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
