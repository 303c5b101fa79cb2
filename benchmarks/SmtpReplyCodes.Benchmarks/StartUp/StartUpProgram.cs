using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>A program below <c>benchmarks/StartUp</c>: left to the runtime's compiler, or native code.</summary>
internal sealed record StartUpProgram(string Project, bool IsNative)
{
    /// <summary>What has to be run before native code can be measured.</summary>
    public const string PublishCommand = "for p in benchmarks/StartUp/*/; do dotnet publish $p -c Release -p:Native=true; done";

    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    public string Path => IsNative ? Folders.NativeProgram(Project) + Suffix : Folders.StartUpProgram(Project);

    public bool Exists => File.Exists(Path);

    /// <summary>The command that starts it.</summary>
    public string Command => IsNative ? Path : Host;

    public string[] Arguments(params string[] own) => IsNative ? own : [Path, .. own];

    public override string ToString() => IsNative ? $"{Project}, native code" : Project;

    /// <summary>The dotnet command that runs this program, else the one on the path.</summary>
    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
