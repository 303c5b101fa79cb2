using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>Keeps what is logged, and the scopes that are open then.</summary>
internal sealed class RecordingProvider(LogLevel minimum = LogLevel.Trace) : ILoggerProvider, ISupportExternalScope
{
    private readonly LogLevel _minimum = minimum;
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<LogEntry> Entries { get; } = [];

    public ConcurrentQueue<object?> Scopes { get; } = [];

    public int Disposals { get; private set; }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose() => Disposals++;

    private sealed class Logger(RecordingProvider provider, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => provider._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= provider._minimum;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
                return;
            provider._scopes.ForEachScope((scope, scopes) => scopes.Enqueue(scope), provider.Scopes);
            provider.Entries.Enqueue(new LogEntry(category, logLevel, eventId, formatter(state, exception), exception, state));
        }
    }
}
