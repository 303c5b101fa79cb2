using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Fields;

namespace SmtpReplyCodes.Enrichment;

/// <summary>Appends the fields of a reply to each record whose exception stands for one. Everything else goes through untouched.</summary>
/// <param name="inner">The logger that gets all records.</param>
/// <param name="options">What to append; null for nothing.</param>
internal class EnrichingLogger(ILogger inner, SmtpLogOptions? options) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && options is not null && inner.IsEnabled(logLevel) && options.Reader.TryRead(exception, out var reply)
            && Enrich(state, reply, options, formatter) is { } enriched)
            inner.Log(logLevel, eventId, enriched, exception, EnrichedState.Formatter);
        else
            inner.Log(logLevel, eventId, state, exception, formatter);
    }

    /// <summary>
    /// The state with fields. Apart from <see cref="Log"/>, which would make room for the function on every call. The state is foreign code: where it fails there is null, and the
    /// record goes through as it is.
    /// </summary>
#pragma warning disable CA1031
    private static EnrichedState? Enrich<TState>(TState state, SmtpReply reply, SmtpLogOptions options, Func<TState, Exception?, string> formatter)
    {
        try
        {
            return new EnrichedState(state, ReplyFields.Of(reply, options), failure => formatter(state, failure));
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
