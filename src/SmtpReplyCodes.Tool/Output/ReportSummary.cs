using System.Globalization;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Reports;
using Spectre.Console;
using static SmtpReplyCodes.Tool.Output.LabelGrid;
using static SmtpReplyCodes.Tool.Output.SummaryWords;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>What many reports say taken together, as a page for people: kinds, causes, domains, what to do, texts.</summary>
internal sealed class ReportSummary(ToolHost host) : IReportSink
{
    private const int LongestList = 10, BarWidth = 20;

    private readonly ReportTally _tally = new();
    private readonly Counter<string> _unreadable = new(LongestList * 100);

    public void Add(ReadReport read) => _tally.Add(read);

    public void Miss(UnreadableInputException unreadable) => _unreadable.Add(unreadable.Message);

    public void Finish()
    {
        var grid = LabelGrid.Create();
        grid.Row("Messages", Words(Number(_tally.Kinds.Total), Strong).Add(Kinds()));
        grid.Row("Recipients", Words(Number(_tally.Causes.Total), Strong));
        if (_tally.HardBounces.Total > 0)
            grid.Row("Hard bounces", HardBounces());
        grid.Rows("Unreadable", _unreadable.Top(LongestList).Select(one => Words(one.Thing)));
        if (_unreadable.Distinct > LongestList)
            grid.Row("", Words(More(_unreadable), Faint));
        host.Screen.Write(grid);

        var causes = _tally.Causes.Top(int.MaxValue);
        host.Screen.Section("Causes", Table(causes.Select(cause => (cause.Count, EnumName.Of(cause.Thing), Bar(cause.Count, causes[0].Count))), _tally.Causes.Total));
        var domains = _tally.Domains.Top(LongestList);
        host.Screen.Section("Domains", Table(domains.Select(domain => (domain.Count, domain.Thing, Bar(domain.Count, domains[0].Count))), _tally.Domains.Total));
        host.Screen.Section("What to do", Advice(causes.Select(cause => _tally.FirstReply(cause.Thing)).Where(reply => reply.Advice.Action != SmtpAction.None)));
        host.Screen.Section("Said most often", Texts(_tally.Texts.Top(LongestList).Select(text => (text.Thing, (long)text.Count))));
    }

    public void Dispose()
    {
    }

    private string Kinds() =>
        _tally.Kinds.Total == 0 ? "" : ": " + string.Join(", ", _tally.Kinds.Top(int.MaxValue).Select(kind => $"{Number(kind.Count)} {Name(kind.Thing)}"));

    private static string Name(DeliveryReportKind kind) => kind == DeliveryReportKind.None ? "no report" : EnumName.Of(kind);

    private Paragraph HardBounces()
    {
        var words = Words(Number(_tally.HardBounces.Total), Strong).Add(": ").Add(string.Join(", ", _tally.HardBounces.Top(LongestList).Select(bounce => bounce.Thing)));
        return _tally.HardBounces.Distinct > LongestList ? words.Add(", ").Add(More(_tally.HardBounces), Faint) : words;
    }

    private static string More(Counter<string> counter) => $"and {Number(counter.Distinct - LongestList)} more";

    /// <summary>Count, share, name and bar.</summary>
    private static Grid Table(IEnumerable<(int Count, string Name, string Bar)> rows, int total)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(2))
            .AddColumn(new GridColumn().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(0));
        foreach (var row in rows)
            grid.AddRow(Words(Number(row.Count)), Words(Share(row.Count, total), Faint), Words(row.Name, Strong), Words(row.Bar, Faint));
        return grid;
    }

    /// <summary>The advice for each cause, and the first sentence of what an operator can do about it.</summary>
    private static Grid Advice(IEnumerable<SmtpReply> failures)
    {
        var grid = LabelGrid.Create();
        foreach (var reply in failures)
            grid.AddRow(Words(EnumName.Of(reply.Cause), Strong), Words(EnumName.Of(reply.Advice.Action), Strong).Add($": {FirstSentence(reply.Remediation)}"));
        return grid;
    }

    private static string Bar(int count, int most) => new('█', Math.Max(1, (int)Math.Round((double)BarWidth * count / most)));

    private static string Share(int count, int total) => (100.0 * count / total).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
