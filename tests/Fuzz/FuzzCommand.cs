using System.CommandLine;
using System.Globalization;
using SharpFuzz;
using SmtpReplyCodes.Fuzz.Run;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz;

/// <summary>The command line.</summary>
internal static class FuzzCommand
{
    private const string AllTargets = "all";

    public static Task<int> RunAsync(string[] args)
    {
        var inputs = new Option<long>("--inputs") { Description = "How many inputs, over all targets.", DefaultValueFactory = _ => 100_000 };
        var seconds = new Option<double>("--seconds") { Description = "How long at most.", DefaultValueFactory = _ => TimeSpan.FromDays(7).TotalSeconds };
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 1 };
        var target = new Option<string>("--target") { Description = "What reads them.", DefaultValueFactory = _ => AllTargets };
        target.AcceptOnlyFromAmong([AllTargets, .. Names]);
        var finds = new Option<string>("--finds") { Description = "The folder for inputs that do what none may.", DefaultValueFactory = _ => "finds" };
        var root = new RootCommand("Damages specimens and looks at what the library makes of them.") { inputs, seconds, seed, target, finds, Replay(), LibFuzzer() };
        root.SetAction(parsed =>
        {
            var name = parsed.GetValue(target);
            var options = new FuzzOptions(parsed.GetValue(seed), parsed.GetValue(inputs), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            return new FuzzReport(FuzzTargets.All.Where(one => name == AllTargets || one.Name == name), options, parsed.GetValue(finds)!, Console.Out).Run();
        });
        return root.Parse(args).InvokeAsync();
    }

    private static string[] Names => [.. FuzzTargets.All.Select(target => target.Name)];

    private static Command Replay()
    {
        var file = new Argument<FileInfo>("file") { Description = "A find: its name begins with the target." };
        var command = new Command("replay", "Reads a find again.") { file.AcceptExistingOnly() };
        command.SetAction(parsed =>
        {
            var info = parsed.GetValue(file)!;
            if (FuzzTargets.Find(FindFolder.TargetOf(info.Name)) is not { } target)
            {
                Console.Error.WriteLine($"The name of the file begins with none of {string.Join(", ", Names)}.");
                return 2;
            }

            var input = File.ReadAllBytes(info.FullName);
            var (reason, time) = FuzzCheck.Look(target, input, FuzzCheck.Limit);
            Console.WriteLine(reason ?? string.Create(CultureInfo.InvariantCulture, $"Nothing is wrong with it; a reading takes {(time ?? FuzzCheck.Measure(target, input)).TotalMilliseconds:0.0} ms."));
            return reason is null ? 0 : 1;
        });
        return command;
    }

    private static Command LibFuzzer()
    {
        var name = new Argument<string>("target").AcceptOnlyFromAmong(Names);
        var command = new Command("libfuzzer", "Serves a driver of libFuzzer, over an instrumented build.") { name };
        command.SetAction(parsed =>
        {
            var target = FuzzTargets.Find(parsed.GetValue(name)!)!;
            Fuzzer.LibFuzzer.Run(input => target.Check(input.ToArray()));
        });
        return command;
    }
}
