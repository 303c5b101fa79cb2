using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>One record each, through the logger that the container gives. Nothing is written, but the message is made.</summary>
public class LoggingBenchmarks
{
    private const string MessageId = "20261129.4711@example.org", Host = "mx.example.net";

    /// <summary>The benchmarks, in the order of the page.</summary>
    internal static readonly string[] Records = [nameof(Plain), nameof(LevelOff), nameof(Unread), nameof(Read)];

    private readonly Exception _read = Failures.Make(Failure.Command);
    private readonly Exception _unread = new InvalidOperationException("The message has no sender.");
    private ServiceProvider? _services;
    private ILogger<LoggingBenchmarks>? _logger;

    [ParamsAllValues]
    public bool IsEnriched { get; set; }

    [GlobalSetup]
    public void CreateLogger()
    {
        _services = new ServiceCollection().AddLogging(AddProvider).BuildServiceProvider();
        _logger = _services.GetRequiredService<ILogger<LoggingBenchmarks>>();
    }

    [GlobalCleanup]
    public void Dispose() => _services?.Dispose();

    [Benchmark(Description = "without an exception")]
    public void Plain() => MailRecords.Sent(_logger!, MessageId, Host, 211);

    [Benchmark(Description = "level off")]
    public void LevelOff() => MailRecords.Sending(_logger!, MessageId, Host, 1);

    [Benchmark(Description = "an exception that is no reply")]
    public void Unread() => MailRecords.Failed(_logger!, _unread, MessageId, Host);

    [Benchmark(Description = "an exception that is read")]
    public void Read() => MailRecords.Failed(_logger!, _read, MessageId, Host);

    private void AddProvider(ILoggingBuilder builder)
    {
        builder.SetMinimumLevel(LogLevel.Information).AddProvider(new FormattingProvider());
        if (IsEnriched)
            builder.AddSmtpReplyEnrichment(new SmtpLogOptions { Reader = MailKitExceptionReader.Instance });
    }
}
