using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>Loggers of Microsoft's factory over a provider that records.</summary>
internal static class Recorded
{
    /// <summary>What a logger without enrichment writes.</summary>
    public static LogEntry[] Plain(Action<ILogger> log) => Of(log, builder => builder);

    /// <summary>What a logger with enrichment writes.</summary>
    public static LogEntry[] Enriched(Action<ILogger> log, SmtpLogOptions? options = null) =>
        Of(log, builder => builder.AddSmtpReplyEnrichment(options ?? RefusedException.Options));

    private static LogEntry[] Of(Action<ILogger> log, Func<ILoggingBuilder, ILoggingBuilder> setUp)
    {
        using var provider = new RecordingProvider();
        using (var factory = LoggerFactory.Create(builder => setUp(builder.SetMinimumLevel(LogLevel.Trace).AddProvider(provider))))
            log(factory.CreateLogger("Mail"));
        return [.. provider.Entries];
    }
}
