using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Shell;

/// <summary>The tool as a process of its own, bounded in time.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "SmtpReplyCodes.Tool.dll");

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>How the tool is started, with pipes for input, output and error.</summary>
    public static ProcessStartInfo StartInfo(params string[] arguments) => Piped(Dotnet, [Library, .. arguments]);

    /// <summary>How the tool is started on a terminal, which the program <c>script</c> of Linux plays; skips the test where there is none.</summary>
    public static ProcessStartInfo OnTerminal(string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no /usr/bin/script that plays a terminal.");
        var info = Piped("/usr/bin/script", ["-qec", $"'{Dotnet}' '{Library}' {arguments}", "/dev/null"]);
        info.Environment["TERM"] = "xterm-256color";
        return info;
    }

    /// <summary>Runs the tool with a text on standard input.</summary>
    public static Task<ToolRun> Run(string input, params string[] arguments) => Run(StartInfo(arguments), Encoding.UTF8.GetBytes(input));

    /// <summary>Runs a process with bytes on standard input.</summary>
    public static Task<ToolRun> Run(ProcessStartInfo info, params byte[] input) => Use(info, async (process, cancel) =>
    {
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.StandardInput.BaseStream.WriteAsync(input, cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
        await reading;
        return new ToolRun(process.ExitCode, output.ToArray(), await error);
    });

    /// <summary>Starts a process, uses it, and sees to it that it ends.</summary>
    public static async Task<T> Use<T>(ProcessStartInfo info, Func<Process, CancellationToken, Task<T>> use)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancel.CancelAfter(Bound);
        using var process = Process.Start(info)!;
        try
        {
            return await use(process, cancel.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Piped(string program, string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        info.Environment.Remove("NO_COLOR");
        return info;
    }
}
