using System.Globalization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>A score as text.</summary>
internal sealed class Report(Score score, TextWriter output)
{
    private const int ConfusionsShown = 15;

    /// <summary>The table, the confusions, and the line with the figures.</summary>
    public void Write()
    {
        Line($"{"cause",-30}{"right",7}{"all",7}{"",4}per cent");
        foreach (var (cause, right) in score.Causes)
            Line($"{TextRow.Name(cause),-30}{right.Part,7}{right.All,7}{right,12}");

        Line($"\nMost frequent confusions");
        foreach (var (label, said, count) in score.Confusions.Take(ConfusionsShown))
            Line($"{count,5}  {TextRow.Name(label)} taken for {TextRow.Name(said)}");

        output.WriteLine();
        output.WriteLine(string.Join(", ", Figures));
    }

    /// <summary>A line with the figures of the texts that no rule was made for, and nothing of the texts, so that they stay what they are.</summary>
    public static void WriteHeldOut(TextWriter output) => output.WriteLine($"held out: {string.Join(", ", new Report(Score.OfHeldOut, output).Figures)}");

    /// <summary>The first wrong answers, each with what decided.</summary>
    public void WriteMisses(int count)
    {
        foreach (var (row, reply) in score.Misses.Take(count))
        {
            Line($"\n{TextRow.Name(row.Cause)} taken for {TextRow.Name(reply.Cause)} by {reply.Diagnosis.RuleId}");
            Line($"  evidence: {string.Join(", ", reply.Diagnosis.Evidence.Select(evidence => $"{evidence.Kind} {evidence.Value}"))}");
            Line($"  {row.Text.ReplaceLineEndings("\n  ")}");
        }
    }

    private string[] Figures =>
    [
        $"cause {score.Cause} of {score.Cause.All}",
        $"mean over causes {score.MeanOverCauses.ToString("F1", CultureInfo.InvariantCulture)} %",
        $"permanence {score.Permanence} of {score.Permanence.All}",
        $"false-hard {score.FalseHard.Part} of {score.FalseHard.All}",
        $"hard-found {score.HardFound} of {score.HardFound.All}",
    ];

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
