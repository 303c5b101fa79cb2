using Spectre.Console;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>A small bar of outcomes.</summary>
internal static class OutcomeBar
{
    public const int Width = 16;

    /// <summary>The bar; whatever came at least once is seen.</summary>
    /// <param name="counts">What is shown.</param>
    /// <param name="most">The total of the longest bar.</param>
    public static Paragraph Of(OutcomeCounts counts, long most)
    {
        var bar = new Paragraph();
        var lengths = Lengths(counts, most);
        foreach (var outcome in OutcomeWords.All)
            bar.Append(new string(OutcomeWords.Shade(outcome), lengths[(int)outcome]), OutcomeWords.Color(outcome));
        return bar;
    }

    /// <summary>How long each part is, in the order of outcomes.</summary>
    public static int[] Lengths(OutcomeCounts counts, long most)
    {
        var lengths = new int[OutcomeWords.All.Length];
        if (counts.Total == 0)
            return lengths;
        var length = Math.Max(1, (int)Math.Round((double)Width * counts.Total / most));
        long done = 0;
        foreach (var outcome in OutcomeWords.All)
        {
            var start = End(done);
            done += counts[outcome];
            lengths[(int)outcome] = Math.Max(counts[outcome] > 0 ? 1 : 0, End(done) - start);
        }

        // Those that were lengthened take it from the longest.
        for (var excess = lengths.Sum() - Math.Max(length, lengths.Count(part => part > 0)); excess > 0; excess--)
            lengths[Array.IndexOf(lengths, lengths.Max())]--;
        return lengths;

        int End(long count) => (int)Math.Round((double)length * count / counts.Total);
    }
}
