using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Enrichment;

/// <summary>Appends given fields to whatever is logged through it: so the messages made at build time get names that their templates cannot hold.</summary>
internal sealed class FieldsLogger(ILogger inner, KeyValuePair<string, object?>[] fields) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (inner.IsEnabled(logLevel))
            inner.Log(logLevel, eventId, new EnrichedState(state, fields, failure => formatter(state, failure)), exception, EnrichedState.Formatter);
    }
}
