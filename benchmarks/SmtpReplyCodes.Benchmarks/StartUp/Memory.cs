using System.Diagnostics;
using System.Globalization;

namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>What a program holds in memory after its work.</summary>
/// <param name="Resident">All that is resident, pages of files included, in MB.</param>
/// <param name="Private">What is its own and of no file, in MB.</param>
internal readonly record struct Memory(double Resident, double Private)
{
    /// <summary>Lets the program do so many diagnoses, looks at it while it waits, and lets it end.</summary>
    public static Memory Of(StartUpProgram program, int diagnoses)
    {
        var info = new ProcessStartInfo(program.Command, program.Arguments(diagnoses.ToString(CultureInfo.InvariantCulture))) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(info)!;
        if (process.StandardOutput.ReadLine() != "ready")
            throw new InvalidOperationException($"{program} did not get ready.");
        var memory = Read($"/proc/{process.Id}/status");
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? memory : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
    }

    private static Memory Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new Memory(Megabytes(lines, "VmRSS:"), Megabytes(lines, "RssAnon:"));
    }

    private static double Megabytes(string[] lines, string name) =>
        double.Parse(lines.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
}
