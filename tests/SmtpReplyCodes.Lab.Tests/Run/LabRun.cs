using System.Diagnostics;
using System.Globalization;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Lab.Tests.Run;

/// <summary>A run of the lab: it installs a server where nothing of it stays, provokes it, and leaves in a folder what the server said and wrote.</summary>
internal sealed class LabRun : IDisposable
{
    /// <summary>What has to be 1 for the lab to run.</summary>
    private const string Asked = "SMTPREPLYCODES_LAB";

    /// <summary>A folder with runs of before, one folder a server, that are read instead.</summary>
    private const string Kept = "SMTPREPLYCODES_LAB_RUNS";

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10), Grace = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lab-");

    private LabRun()
    {
    }

    /// <summary>Where the lab writes.</summary>
    public string Folder => Path.Combine(_folder.FullName, "out");

    /// <summary>What the lab told while it ran.</summary>
    public string Told { get; private set; } = "";

    /// <summary>How it ended: 0, or 124 where it took longer than it may.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Skips the test, saying why, where nobody has asked for the lab or it cannot run here.</summary>
    public static string Script()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Asked) == "1", $"{Asked} is not 1: running real servers takes minutes, root and packages of Debian.");
        var script = Checkout.SharedFile("tools", "servers-lab", "run");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The lab needs namespaces and overlays of Linux.");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "The lab needs root, for namespaces and overlays.");
        return script;
    }

    /// <summary>The folder of an earlier run of this server; null where none is given.</summary>
    public static string? KeptFolder(string server) =>
        Environment.GetEnvironmentVariable(Asked) == "1" && Environment.GetEnvironmentVariable(Kept) is { Length: > 0 } runs ? Path.Combine(runs, server) : null;

    /// <summary>Runs the lab with one server to its end.</summary>
    public static async Task<LabRun> Of(string script, string server)
    {
        var run = new LabRun();
        try
        {
            await run.Start(script, server);
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task Start(string script, string server)
    {
        var info = new ProcessStartInfo(script, [server, Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["MTALAB_LIMIT"] = Bound.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancel.CancelAfter(Bound + Grace); // the lab has a bound of its own, after which it clears up; this one is for the case that it does not
        using var process = Process.Start(info)!;
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel.Token), process.StandardError.ReadToEndAsync(cancel.Token));
            await process.WaitForExitAsync(cancel.Token);
            (Told, ExitCode) = (await output + await error, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
