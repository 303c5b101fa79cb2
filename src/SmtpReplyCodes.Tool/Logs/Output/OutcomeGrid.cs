using SmtpReplyCodes.Tool.Output;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>A table of outcomes: names, a column for each outcome that there is, a bar.</summary>
/// <param name="total">What the rows add up to.</param>
/// <param name="hasSent">Whether bars show what was sent too, else failures alone.</param>
internal sealed class OutcomeGrid(OutcomeCounts total, bool hasSent)
{
    private readonly MailLogOutcome[] _outcomes = Array.FindAll(OutcomeWords.All, outcome => total[outcome] > 0);
    private readonly List<(Paragraph Name, OutcomeCounts Counts, bool HasBar)> _rows = [];

    public OutcomeGrid Row(string name, OutcomeCounts counts)
    {
        _rows.Add((Words(name, Strong), counts, HasBar: true));
        return this;
    }

    /// <summary>What is in no row of its own; no row where that is nothing.</summary>
    public OutcomeGrid Rest(string name, OutcomeCounts counts)
    {
        if (counts.Total > 0)
            _rows.Add((Words(name, Faint), counts, HasBar: false));
        return this;
    }

    public Grid ToGrid()
    {
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(0).PadRight(2));
        foreach (var _ in _outcomes)
            grid.AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(2));
        grid.AddColumn(new GridColumn { Width = OutcomeBar.Width }.NoWrap().PadRight(0));
        if (_rows.Count == 0)
            return grid;
        grid.AddRow([new Paragraph(), .. _outcomes.Select(outcome => Words(OutcomeWords.Name(outcome), Faint)), new Paragraph()]);
        var most = _rows.Where(row => row.HasBar).Select(row => Shown(row.Counts).Total).DefaultIfEmpty().Max();
        foreach (var (name, counts, hasBar) in _rows)
            grid.AddRow([name, .. _outcomes.Select(outcome => Words(Number(counts[outcome]))), hasBar ? OutcomeBar.Of(Shown(counts), most) : new Paragraph()]);
        return grid;
    }

    private OutcomeCounts Shown(OutcomeCounts counts) => hasSent ? counts : counts with { Sent = 0 };

    private static string Number(long count) => count == 0 ? "-" : SummaryWords.Number(count);
}
