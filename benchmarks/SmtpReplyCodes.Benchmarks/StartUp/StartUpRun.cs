using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>Measures what the library adds to the start of a program.</summary>
internal static class StartUpRun
{
    private const int Pairs = 100;
    private const double LimitInMilliseconds = 5;
    private const string Empty = "Empty", Parse = "Parse", FirstAnswer = "FirstAnswer", FirstDiagnosis = "FirstDiagnosis";

    public static int Run()
    {
        var programs = new[] { Empty, Parse, FirstAnswer, FirstDiagnosis }.ToDictionary(name => name, Folders.StartUpProgram);
        if (programs.Values.FirstOrDefault(program => !File.Exists(program)) is { } missing)
        {
            Console.Error.WriteLine($"{missing} is missing: build the solution in the same configuration.");
            return 1;
        }

        var rounds = Rounds.Measure(Pairs, programs);
        return new ResultPage("startup.md", "The first answer of a fresh process")
            .Add(Explanation)
            .Add(Figures(rounds).ToString())
            .Finish([Keeps("answer", rounds.Over(FirstAnswer, Empty)), Keeps("diagnosis", rounds.Over(FirstDiagnosis, Empty))]);
    }

    private static Promise Keeps(string what, Quartiles overEmpty) =>
        Promise.AtMost($"The first {what} takes at most {LimitInMilliseconds} ms CPU over an empty program", overEmpty.Median, LimitInMilliseconds, "ms");

    private static string Explanation =>
        $"""
        CPU time, user and system, of whole processes by {CpuTime.Source}: {Pairs} rounds in which every program ran once, started as
        `dotnet X.dll`, built for Release, with the library as its package brings it: on linux-x64 compiled ahead, else left to the runtime's
        compiler. The programs themselves are left to it everywhere, nothing is trimmed, nothing prints. Medians, with the middle half of the
        rounds in brackets. Differences are taken within a round. `Parse` reads a reply and its code, `FirstAnswer` also asks for cause and remediation,
        `FirstDiagnosis` reads a reply whose cause its words decide and asks for the cause and for what to do.
        """;

    private static Table Figures(Rounds rounds)
    {
        var table = new Table("program", "ms CPU", "ms over the empty program");
        table.Add(Empty, rounds.Of(Empty).ToString(), "");
        table.Add(Parse, rounds.Of(Parse).ToString(), rounds.Over(Parse, Empty).ToString());
        table.Add(FirstAnswer, rounds.Of(FirstAnswer).ToString(), rounds.Over(FirstAnswer, Empty).ToString());
        table.Add(FirstDiagnosis, rounds.Of(FirstDiagnosis).ToString(), rounds.Over(FirstDiagnosis, Empty).ToString());
        table.Add("diagnosis and table alone", "", rounds.Over(FirstAnswer, Parse).ToString());
        return table;
    }
}
