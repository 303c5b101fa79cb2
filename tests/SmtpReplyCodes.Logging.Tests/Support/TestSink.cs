using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>Keeps the events of Serilog.</summary>
internal sealed class TestSink : ILogEventSink, IDisposable
{
    public ConcurrentQueue<LogEvent> Events { get; } = [];

    public int Disposals { get; private set; }

    public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);

    public void Dispose() => Disposals++;
}
