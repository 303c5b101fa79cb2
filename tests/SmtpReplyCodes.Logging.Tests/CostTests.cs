using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>What is not needed costs nothing.</summary>
public partial class CostTests
{
    private static readonly RefusedException Refused = new("550 5.1.1 No such user");

    public static TheoryData<string, LogLevel, Action<ILogger>> Records => new()
    {
        { "without an exception", LogLevel.Trace, logger => Sent(logger, 5, null) },
        { "off, without an exception", LogLevel.None, logger => Sent(logger, 5, null) },
        { "off, with an exception", LogLevel.None, logger => Sent(logger, 5, Refused) },
        { "off, a reply", LogLevel.None, logger => logger.LogSmtpReply(Refused.Reply) },
        { "off, a failure", LogLevel.None, logger => logger.LogSmtpFailure(Refused, RefusedException.Options) },
        { "off for this one", LogLevel.Error, logger => logger.LogSmtpReply(Refused.Reply) },
        { "not asked for", LogLevel.None, logger => logger.IsEnabled(LogLevel.Critical) },
    };

    [Theory]
    [MemberData(nameof(Records), DisableDiscoveryEnumeration = true)]
    public void No_byte(string record, LogLevel minimum, Action<ILogger> log)
    {
        using var provider = new CheapProvider(minimum);
        using var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(provider).AddSmtpReplyEnrichment(RefusedException.Options));
        var logger = factory.CreateLogger("Mail");

        Allocated(() => log(logger)).Should().Be(0, record);
    }

    [Fact]
    public void The_measure_sees_a_record_that_is_enriched()
    {
        using var provider = new CheapProvider(LogLevel.Trace);
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment(RefusedException.Options));
        var logger = factory.CreateLogger("Mail");

        Allocated(() => Sent(logger, 5, Refused)).Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_reply_that_nobody_logs_is_not_diagnosed()
    {
        using var provider = new CheapProvider(LogLevel.None);
        var logger = provider.CreateLogger("Mail");
        var replies = new Queue<SmtpReply>(Enumerable.Range(0, 5000).Select(i => SmtpReply.Create(550, "5.1.1 No such user " + i)));

        Allocated(() => logger.LogSmtpReply(replies.Dequeue())).Should().Be(0);
    }

    [Fact]
    public void A_scope_in_which_nothing_is_written_makes_no_fields()
    {
        using var provider = new CheapProvider(LogLevel.Trace);
        var logger = provider.CreateLogger("Mail");

        Allocated(() => logger.BeginSmtpReplyScope(Refused.Reply)?.Dispose()).Should().BeInRange(1, 64);
    }

    [Fact]
    public void A_trace_that_nobody_records_gets_nothing()
    {
        using var activity = new Activity("send") { IsAllDataRequested = false };

        Allocated(() => activity.SetSmtpReply(Refused.Reply)).Should().Be(0);
        activity.TagObjects.Should().BeEmpty();
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Sent {Count}")]
    private static partial void Sent(ILogger logger, int count, Exception? exception);

    /// <summary>The bytes of a thousand rounds, of the batch with the fewest: the runtime allocates now and then when it compiles anew.</summary>
    private static long Allocated(Action act)
    {
        var fewest = long.MaxValue;
        for (var batch = 0; batch < 5; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < 1000; round++)
                act();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (fewest + 999) / 1000;
    }

    /// <summary>Takes records without keeping anything.</summary>
    private sealed class CheapProvider(LogLevel minimum) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= minimum && logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }

        public void Dispose()
        {
        }
    }
}
