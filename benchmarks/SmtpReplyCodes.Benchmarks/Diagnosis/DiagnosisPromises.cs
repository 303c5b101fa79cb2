using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>What is promised about the cost of a diagnosis. Ratios are those of medians of one run.</summary>
internal static class DiagnosisPromises
{
    private const int MostBytes = 500;
    private const double LeastToRegexes = 8, LeastToContains = 80, MostToAutomaton = 1.5, MostGrowth = 1.5, MostOverShorter = 1.5;

    public static IReadOnlyList<Promise> Check(DiagnosisFigures figures)
    {
        double reader = figures.Line(nameof(DiagnosisBenchmarks.Reader)), parse = figures.Line(nameof(DiagnosisBenchmarks.Parse));
        double regexes = figures.Line(nameof(DiagnosisBenchmarks.CompiledRegexes)), contains = figures.Line(nameof(DiagnosisBenchmarks.Contains));
        var allocated = figures.Lines.Single(timing => timing.Method == nameof(DiagnosisBenchmarks.Parse)).Allocated;
        return
        [
            Promise.AtMost("SmtpReplyReader reads all lines and their causes and allocates nothing", BytesOfReader(), 0, "bytes"),
            Promise.AtMost($"SmtpReply.Parse and Cause allocate at most {MostBytes} bytes a line", allocated, MostBytes, "bytes"),
            Promise.AtLeast($"SmtpReplyReader is at least {LeastToRegexes} times faster than the compiled regexes", regexes / reader, LeastToRegexes, "times"),
            Promise.AtLeast($"SmtpReply.Parse and Cause are at least {LeastToRegexes} times faster than the compiled regexes", regexes / parse, LeastToRegexes, "times"),
            Promise.AtMost($"SmtpReplyReader takes at most {MostToAutomaton} times as long as the bare automaton", reader / figures.Line(nameof(DiagnosisBenchmarks.Automaton)), MostToAutomaton, "times"),
            Promise.AtLeast($"SmtpReplyReader is at least {LeastToContains} times faster than Contains", contains / reader, LeastToContains, "times"),
            Promise.AtLeast($"SmtpReply.Parse and Cause are at least {LeastToContains} times faster than Contains", contains / parse, LeastToContains, "times"),
            Promise.AtMost($"All rules take at most {MostGrowth} times as long as half of them", figures.Growth(RuleSet.All, nameof(GrowthBenchmarks.Decide)), MostGrowth, "times"),
            Promise.AtMost($"Twice as many rules take at most {MostGrowth} times as long", figures.Growth(RuleSet.Twice, nameof(GrowthBenchmarks.Decide)), MostGrowth, "times"),
            Promise.AtMost($"10,000 rules take at most {MostGrowth} times as long as twice our own", figures.Growth(RuleSet.TenThousand, nameof(GrowthBenchmarks.Decide)), MostGrowth, "times"),
            Promise.AtMost("Twice as many do so with no verdict remembered", figures.Growth(RuleSet.Twice, nameof(GrowthBenchmarks.DecideAnew)), MostGrowth, "times"),
            .. Enum.GetValues<TextKind>().Select(kind => StaysFlat(kind, figures)),
        ];
    }

    /// <summary>A thousandfold, where more than linear time would show as a multiple. A processor learns shorter texts by heart, so that their bytes cost less.</summary>
    private static Promise StaysFlat(TextKind kind, DiagnosisFigures figures) => Promise.AtMost(
        $"A byte takes at most {MostOverShorter} times as long in 100 MB as in 100 KB ({kind})",
        figures.NanosecondsPerByte(kind, 100_000_000) / figures.NanosecondsPerByte(kind, 100_000),
        MostOverShorter,
        "times");

    /// <summary>Exactly, over all lines, once everything was compiled and loaded.</summary>
    private static long BytesOfReader()
    {
        DiagnosisBenchmarks.ReadCauses(MixedReplies.Wire);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DiagnosisBenchmarks.ReadCauses(MixedReplies.Wire);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
