using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>A sample as a process of its own, in a folder of its own, bounded in time.</summary>
internal sealed class Sample(string name) : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-");

    /// <summary>The names of all samples.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. from folder in Directory.GetDirectories(Checkout.File("samples")) where File.Exists(Path.Combine(folder, "Program.cs")) orderby folder select Path.GetFileName(folder)];

    /// <summary>What it finds in its environment besides the usual.</summary>
    public Dictionary<string, string> Variables { get; init; } = [];

    /// <summary>A file or folder in the folder where the sample runs.</summary>
    public string PathTo(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>The lines of a file there; none where there is no such file.</summary>
    public string[] LinesOf(string file) => File.Exists(PathTo(file)) ? File.ReadAllLines(PathTo(file)) : [];

    /// <summary>Runs it to its end.</summary>
    public Task<SampleRun> Run(params IEnumerable<string> arguments) => RunIn(_folder.FullName, arguments);

    /// <summary>Runs it to its end in another folder.</summary>
    public async Task<SampleRun> RunIn(string folder, params IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(Dotnet, [Path.Combine(AppContext.BaseDirectory, name + ".dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (key, value) in Variables)
            info.Environment[key] = value;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancel.CancelAfter(Bound);
        using var process = Process.Start(info)!;
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel.Token), process.StandardError.ReadToEndAsync(cancel.Token));
            await process.WaitForExitAsync(cancel.Token);
            return new SampleRun(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
