using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>Where the checkout lies around the running program.</summary>
internal static class Folders
{
    private static readonly string Benchmarks = FindBenchmarks();

    public static string Results { get; } = Path.Combine(Benchmarks, "results");

    /// <summary>The knowledge that the library is built from.</summary>
    public static string Data { get; } = Path.Combine(Benchmarks, "..", "src", "SmtpReplyCodes", "Data");

    /// <summary>The messages that the tests of the reports read.</summary>
    public static string Specimens { get; } = Path.Combine(Benchmarks, "..", "tests", "SmtpReplyCodes.Tests", "Reports", "Specimens");

    /// <summary>The program of that name for start-up, built in the configuration of this one.</summary>
    public static string StartUpProgram(string project) =>
        Path.Combine(Benchmarks, "StartUp", project, "bin", Configuration, "net10.0", $"StartUp.{project}.dll");

    /// <summary>The same program as native code.</summary>
    public static string NativeProgram(string project) =>
        Path.Combine(Benchmarks, "StartUp", project, "bin", "native", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier, "publish", $"StartUp.{project}");

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static string FindBenchmarks()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SmtpReplyCodes.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("The benchmarks run outside the checkout."), "benchmarks");
    }
}
