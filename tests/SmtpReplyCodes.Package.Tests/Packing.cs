using System.Diagnostics;
using System.Reflection;
using SmtpReplyCodes.TestSupport;

[assembly: AssemblyFixture(typeof(SmtpReplyCodes.Package.Tests.Packing))]

namespace SmtpReplyCodes.Package.Tests;

/// <summary>Packs libraries and tool as they were built, once for all tests, into a folder that is removed at once: the packages are read into memory.</summary>
public sealed class Packing : IAsyncLifetime
{
    public const string Library = "SmtpReplyCodes", MailKit = "SmtpReplyCodes.MailKit", Logging = "SmtpReplyCodes.Extensions.Logging", Logs = "SmtpReplyCodes.Logs", Events = "SmtpReplyCodes.Events", Tool = "SmtpReplyCodes.Tool";

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, PackageFile> _packages = [];
    private readonly Dictionary<string, PackageFile> _symbols = [];

    /// <summary>That in which library, tool and these tests were built.</summary>
    public static string Configuration => typeof(Packing).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The ids of all packages.</summary>
    public static TheoryData<string> Ids => new(Library, MailKit, Logging, Logs, Events, Tool);

    /// <summary>The packages by their ids.</summary>
    public IReadOnlyDictionary<string, PackageFile> Packages => _packages;

    /// <summary>The packages of symbols by the ids of what they belong to.</summary>
    public IReadOnlyDictionary<string, PackageFile> Symbols => _symbols;

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("packages-");
        try
        {
            foreach (var id in new[] { Library, MailKit, Logging, Logs, Events, Tool })
            {
                await PackAsync(id, folder.FullName);
                _packages.Add(id, PackageFile.Open(TheOne(folder, $"{id}.*.nupkg", id)));
                _symbols.Add(id, PackageFile.Open(TheOne(folder, $"{id}.*.snupkg", id)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The file whose name goes on with the version, a digit, behind the id.</summary>
    private static string TheOne(DirectoryInfo folder, string pattern, string id) =>
        folder.GetFiles(pattern).Single(file => char.IsAsciiDigit(file.Name[id.Length + 1])).FullName;

    private static async Task PackAsync(string project, string folder)
    {
        string[] arguments = ["pack", Checkout.File("src", project), "--no-build", "--configuration", Configuration, "--output", folder, "-nodeReuse:false"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Checkout.Root };
        // What the build that runs these tests tells its own children is not meant for another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Bound);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            process.ExitCode.Should().Be(0, "{0} must pack as it was built:\n{1}{2}", project, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Packing {project} took longer than {Bound.TotalMinutes} minutes.");
        }
    }
}
