using System.Globalization;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>A summary as it was printed: rows of the head, and tables below headings.</summary>
internal sealed class SummaryText(string text)
{
    private readonly string[] _lines = [.. text.Split('\n').Select(line => line.TrimEnd())];

    /// <summary>The headings, in order.</summary>
    public IEnumerable<string> Headings => _lines.Where((line, i) => i > 0 && _lines[i - 1].Length == 0 && line.Length > 0);

    /// <summary>The words of a row of the head.</summary>
    public string Row(string label) => Words(_lines.Single(line => line.StartsWith(label + "  ", StringComparison.Ordinal))[label.Length..]);

    /// <summary>The lines below a heading, blanks folded.</summary>
    public List<string> Section(string heading) => [.. _lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.Length > 0).Select(Words)];

    /// <summary>The sums of the columns of a table of outcomes, by the names of the columns.</summary>
    public Dictionary<string, long> Sums(string heading)
    {
        var rows = Section(heading);
        var columns = rows[0].Split(' ');
        var sums = columns.ToDictionary(column => column, _ => 0L);
        foreach (var row in rows.Skip(1))
        {
            // What has no numbers is the rest of a name that was folded.
            var cells = row.TrimEnd('░', '▒', '▓', '█', ' ').Split(' ').TakeLast(columns.Length).ToArray();
            if (cells.Length < columns.Length || !cells.All(cell => cell == "-" || char.IsAsciiDigit(cell[0])))
                continue;
            for (var i = 0; i < columns.Length; i++)
                sums[columns[i]] += cells[i] == "-" ? 0 : long.Parse(cells[i], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        }

        return sums;
    }

    private static string Words(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
