using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>What the formatters of Microsoft's console write. The console is one for the process: tests that use this are a collection of their own.</summary>
internal static class CapturedConsole
{
    public static JsonElement[] Json(Action<ILogger> log, SmtpLogOptions? options = null) =>
        [.. Lines(builder => builder.AddJsonConsole(o => o.IncludeScopes = true), log, options).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    public static string[] Simple(Action<ILogger> log, SmtpLogOptions? options = null) => Lines(
        builder => builder.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.IncludeScopes = true;
        }),
        log,
        options);

    private static string[] Lines(Func<ILoggingBuilder, ILoggingBuilder> addConsole, Action<ILogger> log, SmtpLogOptions? options)
    {
        var before = Console.Out;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        try
        {
            using var factory = LoggerFactory.Create(builder => addConsole(builder.SetMinimumLevel(LogLevel.Trace)).AddSmtpReplyEnrichment(options ?? RefusedException.Options));
            log(factory.CreateLogger("Mail"));
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
