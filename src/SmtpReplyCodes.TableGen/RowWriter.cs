using System.Text;

namespace SmtpReplyCodes.TableGen;

/// <summary>
/// Collects the texts of rows, a line a field, and writes them as one UTF-8 literal. The compiler puts it into the image as data: nothing has to
/// run before the first look-up.
/// </summary>
/// <param name="write">How a text is written into a row, <see cref="RowAlphabet.Write"/>; null where whoever reads it knows no words.</param>
internal sealed class RowWriter(Func<string, string>? write = null)
{
    private const string Quotes = "\"\"\"\"\"";

    private readonly List<string> _lines = [];
    private int _length;

    /// <summary>Adds a row and tells where it starts.</summary>
    public int Add(string[] fields)
    {
        var start = _length;
        foreach (var field in fields)
            AddLine(field);
        AddLine("");
        return start;
    }

    /// <summary>Adds rows and writes where they start.</summary>
    public RowWriter AddAll(CodeWriter code, IEnumerable<string[]> rows)
    {
        code.Numbers("Starts", rows.Select(Add).ToList());
        return this;
    }

    public void Write(CodeWriter code) => Write(code, _lines);

    /// <summary>Writes lines that are as rows hold them.</summary>
    public static void Write(CodeWriter code, IEnumerable<string> lines)
    {
        code.Line("public static ReadOnlySpan<byte> Text =>");
        code.Lines("    ", [Quotes, .. lines.Select(Checked), Quotes + "u8;"]);
    }

    /// <summary>The items of a list in one line.</summary>
    public static string List(IEnumerable<string> items) => string.Join('\t', items);

    private void AddLine(string field)
    {
        var line = write is null ? Checked(field) : write(Checked(field));
        _lines.Add(line);
        _length += Encoding.UTF8.GetByteCount(line) + 1;
    }

    private static string Checked(string line) => line.AsSpan().ContainsAny("\r\n") || line.Contains(Quotes, StringComparison.Ordinal)
        ? throw new DataException($"This text cannot stand in one line: {line}")
        : line;
}
