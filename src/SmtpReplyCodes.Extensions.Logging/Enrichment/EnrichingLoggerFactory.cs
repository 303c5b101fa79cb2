using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Enrichment;

/// <summary>Gives loggers that enrich. It owns the factory it wraps: whoever disposes the one disposes the other.</summary>
internal sealed class EnrichingLoggerFactory(ILoggerFactory inner, SmtpLogOptions options) : ILoggerFactory
{
    /// <summary>The factory that is wrapped.</summary>
    public ILoggerFactory Inner => inner;

    /// <summary>What is appended.</summary>
    public SmtpLogOptions Options => options;

    public ILogger CreateLogger(string categoryName) => new EnrichingLogger(inner.CreateLogger(categoryName), options);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();
}
