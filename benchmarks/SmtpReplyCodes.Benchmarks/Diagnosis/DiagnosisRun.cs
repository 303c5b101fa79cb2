using System.Globalization;
using BenchmarkDotNet.Running;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>Measures what it costs to name the cause of a reply.</summary>
internal static class DiagnosisRun
{
    public static int Run()
    {
        var lines = BenchmarkConfig.Create(warmups: 5, iterations: 15, milliseconds: 150);
        var texts = BenchmarkConfig.Create(warmups: 4, iterations: 9, milliseconds: 100);
        var summaries = BenchmarkRunner.Run(
        [
            BenchmarkConverter.TypeToBenchmarks(typeof(DiagnosisBenchmarks), lines),
            BenchmarkConverter.TypeToBenchmarks(typeof(GrowthBenchmarks), lines),
            BenchmarkConverter.TypeToBenchmarks(typeof(SizeBenchmarks), texts),
        ]);
        Timing[] timings = [.. summaries.SelectMany(Timing.Of)];
        if (summaries.Any(summary => summary.HasCriticalValidationErrors) || timings.Length < summaries.Sum(summary => summary.BenchmarksCases.Length))
        {
            Console.Error.WriteLine("Some benchmarks did not run; nothing was written.");
            return 1;
        }

        var figures = new DiagnosisFigures(timings);
        return new ResultPage("diagnosis.md", "Naming the cause of a reply")
            .Add(Explanation())
            .Add(Lines(figures).ToString())
            .Add(
                """
                What more rules cost, over the same lines: a hundred of the library's, every other one, all, all with as many again that say the same in words that no
                line holds, and so with 10,000, where the others have one phrase each. The codes being known, the walk over the words and the verdict, once as the library does it and once with no verdict
                remembered. With more of the library's own rules the hits in these lines grow too, with the others they do not.
                """)
            .Add(Growth(figures).ToString())
            .Add(
                """
                What longer texts cost, by `SmtpReply.FromText(string)` and `Cause`, in nanoseconds a byte of their UTF-8: the mixed replies one after
                the other, one word again and again that begins many phrases, digits and dots without a blank, any characters of Unicode.
                """)
            .Add(Sizes(figures).ToString())
            .Finish(DiagnosisPromises.Check(figures));
    }

    private static string Explanation()
    {
        var phrases = LiteralPhrases.Read();
        var automaton = new LiteralAutomaton(phrases);
        var regexes = BounceRegexes.Generated();
        var named = MixedReplies.Texts.Count(text => SmtpReply.Parse(text).Cause != SmtpCause.Unknown);
        var matched = MixedReplies.Texts.Count(text => BounceRegexes.FirstMatch(regexes, text) >= 0);
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            A figure is that of one of {MixedReplies.Count:N0} mixed reply lines, made of {ReplyTemplates.All.Length} templates in the voices of many systems; a line has {MixedReplies.MeanLength} bytes
            in the mean, and about a tenth say nothing. The library names a cause for {Percent(named)} of them, one of {regexes.Length} regular expressions
            as bounce processing knows them matches {Percent(matched)}. The plain searches look for {phrases.Length:N0} literal phrases: those of the library's
            rules that have neither group nor gap, of alternatives the first. The bare automaton ({automaton.States:N0} states, {automaton.TableBytes / 1024:N0} KB) walks over
            the bytes and counts hits, no more: it is a floor rather than a rival. Servers repeat themselves but for addresses, hosts and numbers, and so
            do these lines: the library remembers its last verdicts by words and codes. What a line costs that is new to it, a row tells. Times depend on the machine and the day, ratios (of medians,
            within this run) hardly: read those.
            """);
    }

    private static string Percent(int count) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / MixedReplies.Count:0} %");

    private static Table Lines(DiagnosisFigures figures)
    {
        var table = new Table("method", "median ns a line", "to the compiled regexes", "to the automaton", "allocated B a line");
        foreach (var timing in figures.Lines)
        {
            table.Add(
                timing.Description,
                Format(timing.Median, "0.0"),
                Format(timing.Median / figures.Line(nameof(DiagnosisBenchmarks.CompiledRegexes)), "0.000"),
                Format(timing.Median / figures.Line(nameof(DiagnosisBenchmarks.Automaton)), "0.00"),
                Format(timing.Allocated, "0"));
        }

        return table;
    }

    private static Table Growth(DiagnosisFigures figures)
    {
        var table = new Table("rules", "how many", "phrases", "median ns a line", "to the set before", "none remembered", "to the set before");
        foreach (var set in Enum.GetValues<RuleSet>())
        {
            table.Add(
                set.ToString().ToLowerInvariant(),
                Format(RuleSets.Rules(set).Length, "0"),
                Format(RuleSets.PhraseCount(set), "0"),
                Format(figures.Rules(set, nameof(GrowthBenchmarks.Decide)), "0.0"),
                set == RuleSet.Hundred ? "" : Format(figures.Growth(set, nameof(GrowthBenchmarks.Decide)), "0.00"),
                Format(figures.Rules(set, nameof(GrowthBenchmarks.DecideAnew)), "0.0"),
                set == RuleSet.Hundred ? "" : Format(figures.Growth(set, nameof(GrowthBenchmarks.DecideAnew)), "0.00"));
        }

        return table;
    }

    private static Table Sizes(DiagnosisFigures figures)
    {
        var table = new Table(["text", .. figures.Sizes.Select(size => Format(size, "#,0 B"))]);
        foreach (var kind in Enum.GetValues<TextKind>())
            table.Add([kind.ToString(), .. figures.Sizes.Select(size => Format(figures.NanosecondsPerByte(kind, size), "0.00"))]);
        return table;
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
