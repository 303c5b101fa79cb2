using System.Text;

namespace SmtpReplyCodes.TableGen;

/// <summary>
/// Collects the texts of rows, a line a field, and writes them as one UTF-8 literal. The compiler puts it into the image as data: nothing has to
/// run before the first look-up, and a difference can be read.
/// </summary>
internal sealed class RowWriter
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

    public void Write(CodeWriter code)
    {
        code.Line("public static ReadOnlySpan<byte> Text =>");
        code.Lines("    ", [Quotes, .. _lines, Quotes + "u8;"]);
    }

    /// <summary>The items of a list in one line.</summary>
    public static string List(IEnumerable<string> items) => string.Join('\t', items);

    public void AddLine(string field)
    {
        if (field.AsSpan().ContainsAny("\r\n") || field.Contains(Quotes, StringComparison.Ordinal))
            throw new DataException($"This text cannot stand in one line: {field}");
        _lines.Add(field);
        _length += Encoding.UTF8.GetByteCount(field) + 1;
    }
}
