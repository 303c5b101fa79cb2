using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds the words of <c>Data/reports.jsonc</c> in a text. Thread-safe.</summary>
internal sealed class MarkFinder(PhraseIndex index)
{
    private const int MostSpareMarks = 256;

    /// <summary>A walk that nobody needs just now. Losing it changes no answer.</summary>
    private PhraseWalk? _spare;

    /// <summary>A list that nobody needs just now.</summary>
    private List<TextMark>? _spareMarks;

    /// <summary>The marks of the library.</summary>
    public static MarkFinder Default { get; } = new(PhraseIndex.OfReports());

    /// <summary>Adds the marks of a text, in no particular order.</summary>
    public void Find(ReadOnlySpan<char> text, List<TextMark> marks)
    {
        var walk = Interlocked.Exchange(ref _spare, null) ?? new PhraseWalk(index);
        walk.Reset();
        var reader = walk.Reader(Utf16Char.Of(text), isLatin1: false);
        while (walk.Fill(ref reader))
            Take(walk, marks);
        walk.Finish();
        Take(walk, marks);
        _spare = walk;
    }

    /// <summary>The marks of a text, in no particular order, in a list that is to be given back.</summary>
    public List<TextMark> Rent(ReadOnlySpan<char> text)
    {
        var marks = Interlocked.Exchange(ref _spareMarks, null) ?? [];
        marks.Clear();
        Find(text, marks);
        return marks;
    }

    /// <summary>Takes the list back; one that a long text made large is left to the collector.</summary>
    public void Return(List<TextMark> marks) => _spareMarks = marks.Capacity <= MostSpareMarks ? marks : null;

    private void Take(PhraseWalk walk, List<TextMark> marks)
    {
        var hit = default(PhraseHit);
        var cells = index.Cells;
        while (walk.Next(0, ref hit))
        {
            var end = new PhraseRow(index.Phrases[hit.Phrase + 1]).FirstUse;
            for (var use = new PhraseRow(index.Phrases[hit.Phrase]).FirstUse; use < end; use++)
            {
                var role = cells[cells[(int)Section.Rules] + (cells[cells[(int)Section.Uses] + use] * PhraseIndex.RuleSize)];
                marks.Add(new TextMark((TextRole)role, walk.StartOf(hit.First), walk.EndOf(hit.Last)));
            }
        }
    }
}
