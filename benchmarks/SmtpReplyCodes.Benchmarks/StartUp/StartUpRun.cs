using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>Measures what the library adds to the start of a program and to its memory.</summary>
internal static class StartUpRun
{
    private const int Pairs = 100, MemoryPairs = 10, Diagnoses = 20_000;
    private const double MostMilliseconds = 3, MostMillisecondsNative = 0.5, MostMegabytes = 4;
    private const string Empty = "Empty", Parse = "Parse", FirstAnswer = "FirstAnswer", FirstDiagnosis = "FirstDiagnosis", Steady = "Steady";

    private static readonly string[] Projects = [Empty, Parse, FirstAnswer, FirstDiagnosis];

    public static int Run()
    {
        var programs = Both(Projects).ToList();
        if (programs.Concat(Both([Steady])).FirstOrDefault(program => !program.Exists) is { } missing)
        {
            Console.Error.WriteLine($"{missing.Path} is missing: build this project in the same configuration, and run: {StartUpProgram.PublishCommand}");
            return 1;
        }

        var rounds = Rounds.Measure(Pairs, programs);
        var memory = (OperatingSystem.IsLinux() ? Both([Steady]) : []).ToDictionary(program => program, Grown);
        return new ResultPage("startup.md", "The first answer of a fresh process")
            .Add(Explanation)
            .Add(Times(rounds).ToString())
            .Add(ExplanationOfMemory)
            .Add(Sizes(memory).ToString())
            .Finish([.. Both([FirstDiagnosis]).Select(program => Keeps(program, rounds)), .. memory.Select(pair => Keeps(pair.Key, pair.Value.Resident))]);
    }

    private static IEnumerable<StartUpProgram> Both(string[] projects) => projects.Select(project => new StartUpProgram(project, IsNative: false)).Concat(projects.Select(project => new StartUpProgram(project, IsNative: true)));

    private static Promise Keeps(StartUpProgram program, Rounds rounds)
    {
        var most = program.IsNative ? MostMillisecondsNative : MostMilliseconds;
        return Promise.AtMost($"The first diagnosis takes at most {most} ms CPU over an empty program{Kind(program)}", OverEmpty(program, rounds).Median, most, "ms");
    }

    private static Promise Keeps(StartUpProgram program, Quartiles resident) =>
        Promise.AtMost($"After {Diagnoses} diagnoses a program holds at most {MostMegabytes} MB more than an empty one{Kind(program)}", resident.Median, MostMegabytes, "MB");

    private static string Kind(StartUpProgram program) => program.IsNative ? ", as native code" : "";

    private static Quartiles OverEmpty(StartUpProgram program, Rounds rounds) => rounds.Over(program, program with { Project = Empty });

    /// <summary>What the diagnoses leave behind, over runs of the same program that makes none.</summary>
    private static (Quartiles Resident, Quartiles Private) Grown(StartUpProgram program)
    {
        var pairs = Enumerable.Range(0, MemoryPairs).Select(_ => (None: Memory.Of(program, 0), Some: Memory.Of(program, Diagnoses))).ToList();
        return (Quartiles.Of(pairs.Select(pair => pair.Some.Resident - pair.None.Resident)), Quartiles.Of(pairs.Select(pair => pair.Some.Private - pair.None.Private)));
    }

    private static string Explanation =>
        $"""
        CPU time, user and system, of whole processes by {CpuTime.Source}: {Pairs} rounds in which every program ran once, started as
        `dotnet X.dll`, built for Release, with the library as its package brings it: on linux-x64 compiled ahead, else left to the runtime's
        compiler. The programs themselves are left to it everywhere, nothing is trimmed, nothing prints; as native code they were published with
        `PublishAot`. Medians, with the middle half of the rounds in brackets. Differences are taken within a round. `Parse` reads a reply and its
        code, `FirstAnswer` also asks for cause and remediation, `FirstDiagnosis` reads a reply whose cause its words decide and asks for the cause
        and for what to do.
        """;

    private static string ExplanationOfMemory =>
        $"""
        Memory by /proc/PID/status of a process that made {Diagnoses} diagnoses of different texts and gave back the room of its garbage, which is as
        large as the caches of the processor, over one that made the texts alone: resident (VmRSS, with the pages of files that were looked at, the
        tables among them) and private (RssAnon). Medians of {MemoryPairs} pairs.
        """;

    private static Table Times(Rounds rounds)
    {
        var table = new Table("program", "ms CPU", "ms over the empty program");
        foreach (var program in Both(Projects))
            table.Add(program.ToString(), rounds.Of(program).ToString(), program.Project == Empty ? "" : OverEmpty(program, rounds).ToString());
        return table;
    }

    private static Table Sizes(Dictionary<StartUpProgram, (Quartiles Resident, Quartiles Private)> grown)
    {
        var table = new Table("program", "MB resident over none", "MB private over none");
        foreach (var (program, memory) in grown)
            table.Add(program.ToString(), memory.Resident.ToString(), memory.Private.ToString());
        return table;
    }
}
