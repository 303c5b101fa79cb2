using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>Writes nothing, but makes the message of each record, as whoever writes it has to.</summary>
internal sealed class FormattingProvider : ILoggerProvider, ILogger
{
    /// <summary>How many characters were made.</summary>
    public long Length { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Length += formatter(state, exception).Length;

    public void Dispose()
    {
    }
}
