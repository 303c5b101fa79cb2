using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Runs <c>smtpreply logs</c> as if the logs were of 2026 and of UTC.</summary>
internal static class LogsRun
{
    /// <summary>Over standard input.</summary>
    public static Task<ToolRun> With(string log, params string[] arguments) => With(Encoding.UTF8.GetBytes(log), arguments);

    /// <inheritdoc cref="With(string, string[])"/>
    public static Task<ToolRun> With(byte[] log, params string[] arguments) => ToolRun.With(log, Arguments(arguments));

    /// <summary>Over files.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => ToolRun.Of(Arguments(arguments));

    /// <summary>The whole command line.</summary>
    public static string[] Arguments(params string[] arguments) => ["logs", "--year", "2026", "--offset", "Z", .. arguments];

    /// <summary>The recipients in the JSON.</summary>
    public static IEnumerable<string> Recipients(this ToolRun run) => run.Objects.Select(entry => entry.GetProperty("recipient").GetString()!);
}
