namespace SmtpReplyCodes.Tool.Output;

/// <summary>A row of a table as comma separated values (RFC 4180).</summary>
internal static class CsvRow
{
    /// <summary>The cells with their commas and the line end.</summary>
    public static string Of(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>A cell, in quotes where it has to be. What a spreadsheet would take for a formula, with signs of full width too, gets an apostrophe in front: the text comes from strangers.</summary>
    private static string Cell(string text)
    {
        var cell = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
