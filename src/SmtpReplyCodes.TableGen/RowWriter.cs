using System.Text;

namespace SmtpReplyCodes.TableGen;

/// <summary>
/// Writes the texts of rows as one UTF-8 literal, a line a field, with the places where the rows start. The compiler puts it into the image as
/// data: nothing has to run before the first look-up, and a difference can be read.
/// </summary>
internal static class RowWriter
{
    private const string Quotes = "\"\"\"\"\"";

    public static void Write(CodeWriter code, IReadOnlyList<string[]> rows)
    {
        var starts = new List<int>(rows.Count);
        var lines = new List<string>();
        var length = 0;
        foreach (var row in rows)
        {
            starts.Add(length);
            lines.AddRange(row.Select(Checked));
            lines.Add("");
            length += row.Sum(field => Encoding.UTF8.GetByteCount(field) + 1) + 1;
        }

        code.Numbers("Starts", starts);
        code.Line("public static ReadOnlySpan<byte> Text =>");
        code.Lines("    ", [Quotes, .. lines, Quotes + "u8;"]);
    }

    /// <summary>The items of a list in one line.</summary>
    public static string List(IEnumerable<string> items) => string.Join('\t', items);

    private static string Checked(string field) =>
        field.AsSpan().ContainsAny("\r\n") || field.Contains(Quotes, StringComparison.Ordinal) ? throw new DataException($"This text cannot stand in one line: {field}") : field;
}
