namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>A reply as it is printed for people: rows of a label and words, which may be folded.</summary>
internal sealed class Page
{
    private const int WordsColumn = 17;
    private readonly List<(string Label, List<string> Lines)> _rows = [];

    private Page(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line[0] != ' ')
                _rows.Add((line[..Math.Min(line.Length, WordsColumn)].TrimEnd(), []));
            _rows[^1].Lines.Add(line.Length > WordsColumn ? line[WordsColumn..].TrimEnd() : "");
        }
    }

    /// <summary>The labels, in order.</summary>
    public IEnumerable<string> Labels => _rows.Select(row => row.Label);

    /// <summary>The words of a row, put back in one line.</summary>
    public string this[string label] => string.Join(' ', LinesOf(label));

    /// <summary>The pages that were printed; an empty line stands between two.</summary>
    public static IReadOnlyList<Page> ReadAll(string output) => output.Length == 0 ? [] : [.. output.Split("\n\n").Select(text => new Page(text))];

    /// <summary>The lines of a row.</summary>
    public IReadOnlyList<string> LinesOf(string label) => _rows.Single(row => row.Label == label).Lines;
}
