using System.Diagnostics;
using System.Net.Mail;
using Microsoft.Extensions.Logging;

// The examples are as users write them, short and once; a program of theirs would have templates that are checked, and a host.
#pragma warning disable CA1848, CA1873, CA2254, IDE1006

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the READMEs about logs, word by word. What they write is held against their comments by the tests of that package.</summary>
public class ReadmeLoggingExamples
{
    private const string File = nameof(ReadmeLoggingExamples) + ".cs", id = "m1";

    [Fact]
    public void Every_exception_a_reply_a_failure_a_scope_and_a_trace()
    {
        var records = new RecordKeeper();
        using var factory = LoggerFactory.Create(logging =>
        {
            var builder = new { Logging = logging.AddProvider(records) };
            builder.Logging.AddSmtpReplyEnrichment();            // called last: it wraps the factory that is registered, Microsoft's or Serilog's
        });
        var logger = factory.CreateLogger("Mail");
        var exception = new SmtpException(SmtpStatusCode.MailboxUnavailable, "5.1.1 No such user");

        logger.LogError(exception, "Sending {MessageId} failed", id);
        // Sending m1 failed   + smtp.response.status_code=550 smtp.response.enhanced_code=5.1.1 smtp.reply.cause=user-unknown smtp.reply.action=suppress ...

        records.Last.Should().StartWith("fail Sending m1 failed").And.Contain("smtp.response.status_code=550 smtp.response.enhanced_code=5.1.1 smtp.reply.severity=permanent smtp.reply.cause=user-unknown smtp.reply.action=suppress");

        var reply = SmtpReply.Parse("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown");
        logger.LogSmtpReply(reply);
        // warn 2551  Address takes no mail (550 5.1.1): user-unknown, advice: suppress

        records.Last.Should().StartWith("warn Address takes no mail (550 5.1.1): user-unknown, advice: suppress");

        try
        {
            throw exception;
        }
        catch (Exception e)
        {
            logger.LogSmtpFailure(e);                                           // event, level, message and fields by the reply it stands for
            logger.LogSmtpFailure(e, "Sending {MessageId} failed", id);         // the same with a message of your own
        }

        records.Last.Should().StartWith("warn Sending m1 failed").And.Contain("smtp.reply.cause=user-unknown");

        using (logger.BeginSmtpReplyScope(reply))
            logger.LogInformation("Address taken off the list");                // has the fields of the reply

        using var activity = new Activity("send").Start();
        Activity.Current.SetSmtpReply(reply);                                   // tags; for failures error.type and status Error; for a success the code alone
        activity.GetTagItem(SmtpLogFields.ErrorType).Should().Be("550");
    }

    [Fact]
    public void What_MailKit_throws()
    {
        using var Console = new PrintedLines(nameof(What_MailKit_throws), File);
        var records = new RecordKeeper();
        using var factory = LoggerFactory.Create(logging =>
        {
            var builder = new { Logging = logging.AddProvider(records) };
            builder.Logging.AddSmtpReplyEnrichment(new SmtpLogOptions { Reader = MailKitExceptionReader.Instance });
        });

        factory.CreateLogger("Mail").LogError(new MailKit.ServiceNotAuthenticatedException("5.7.0 Authentication required"), "Not sent");

        Console.WriteLine(records.Last.Contains("smtp.response.status_code=530 ", StringComparison.Ordinal));   // True
    }

    /// <summary>Keeps the last record as a line: level, message, and the fields behind it.</summary>
    private sealed class RecordKeeper : ILoggerProvider, ILogger
    {
        public string Last { get; private set; } = "";

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var fields = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(field => FormattableString.Invariant($"{field.Key}={field.Value}"));
            Last = $"{(logLevel == LogLevel.Error ? "fail" : "warn")} {formatter(state, exception)} {string.Join(' ', fields)}";
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
