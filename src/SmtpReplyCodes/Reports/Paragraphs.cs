using System.Buffers;

namespace SmtpReplyCodes.Reports;

/// <summary>The paragraphs of a text, what stands between blank lines, or the ruled ones of a table. Found once, as ten thousand addresses may stand in one.</summary>
internal readonly struct Paragraphs
{
    private const int ShortestRule = 10;

    private static readonly SearchValues<char> Rules = SearchValues.Create("-=_ +|");

    private readonly List<(int Start, int End)> _all;

    /// <param name="text">The text.</param>
    /// <param name="space">A list that takes them.</param>
    public Paragraphs(ReadOnlySpan<char> text, List<(int Start, int End)> space)
    {
        _all = space;
        _all.Clear();
        var lines = new TextLines(text);
        var wasBlank = true;
        while (lines.Read())
        {
            var end = IsRule(lines.Line) ? lines.Start : lines.Start + lines.Line.TrimEnd().Length;
            if (end > lines.Start && wasBlank)
                _all.Add((lines.Start, end));
            else if (end > lines.Start)
                _all[^1] = (_all[^1].Start, end);
            wasBlank = end == lines.Start;
        }
    }

    /// <summary>Where the paragraph begins in which a place lies.</summary>
    public int StartOf(int at) => LastFrom(at) is >= 0 and var index ? _all[index].Start : 0;

    /// <summary>Where the first paragraph ends that does so behind a place; the limit where that comes first.</summary>
    public int EndBehind(int at, int limit)
    {
        var index = Math.Max(0, LastFrom(at));
        if (index < _all.Count && _all[index].End <= at)
            index++;
        return index < _all.Count ? Math.Min(_all[index].End, limit) : limit;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= ShortestRule && !line.ContainsAnyExcept(Rules);

    /// <summary>The last paragraph that does not begin behind a place; -1 for none.</summary>
    private int LastFrom(int at)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Start <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
