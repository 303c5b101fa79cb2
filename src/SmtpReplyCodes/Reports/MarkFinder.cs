using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds the words of <c>Data/reports.jsonc</c> in a text. Thread-safe.</summary>
internal sealed class MarkFinder(PhraseIndex index)
{
    /// <summary>A walk that nobody needs just now. Losing it changes no answer.</summary>
    private PhraseWalk? _spare;

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
