using System.Diagnostics;
using SmtpReplyCodes.Tool.Tests.Shell;

namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>A page as a real browser shows it after its scripts have run: Chromium without a window, bounded in time.</summary>
internal static class Browser
{
    private const string Variable = "SMTPREPLYCODES_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>Opens a file and gives back the document as HTML; skips the test, saying so, where no browser is installed.</summary>
    /// <param name="file">The page.</param>
    /// <param name="hash">What stands behind its address, with the <c>#</c>.</param>
    public static async Task<string> Show(string file, string hash)
    {
        var program = Find();
        Assert.SkipWhen(program is null, $"No browser is installed: none of {string.Join(", ", Names)} on the PATH, and {Variable} names none.");
        var profile = Directory.CreateTempSubdirectory("smtpreply-browser-");
        try
        {
            var info = new ProcessStartInfo(program,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={profile.FullName}", "--virtual-time-budget=5000", "--dump-dom", new Uri(file).AbsoluteUri + hash,
            ])
            { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            var run = await ToolProcess.Run(info);
            run.ExitCode.Should().Be(0, run.Error);
            return run.Text;
        }
        finally
        {
            Remove(profile);
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix))).FirstOrDefault(File.Exists);
    }

    /// <summary>A browser that has just ended may still write into its profile.</summary>
    private static void Remove(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The folder for temporary files is emptied by the system.
        }
    }
}
