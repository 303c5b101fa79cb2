using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Reports;

/// <summary>Lists that are needed while the text of a report is read, lent from one text to the next.</summary>
internal sealed class ReportScratch
{
    /// <summary>Lists that a long text made larger are left to the collector.</summary>
    private const int MostSpare = 256;

    /// <summary>Lists that nobody needs just now. Losing them changes no answer.</summary>
    private static readonly StrongBox<ReportScratch?> Spare = new();

    public List<Mention> Mentions { get; } = [];

    public List<(int Start, int End)> Paragraphs { get; } = [];

    public List<(int Start, int End)> Frames { get; } = [];

    /// <summary>Lends empty lists.</summary>
    public static ReportScratch Rent() => Interlocked.Exchange(ref Spare.Value, null) ?? new ReportScratch();

    /// <summary>Takes them back.</summary>
    public void Return()
    {
        Mentions.Clear();
        Paragraphs.Clear();
        Frames.Clear();
        if (Mentions.Capacity <= MostSpare && Paragraphs.Capacity <= MostSpare && Frames.Capacity <= MostSpare)
            Spare.Value = this;
    }
}
