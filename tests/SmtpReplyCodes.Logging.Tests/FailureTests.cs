using System.Net.Mail;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Failures are written by what the exception stands for; the exception itself stays out unless asked for, as its message is the server's.</summary>
public class FailureTests
{
    private static readonly RefusedException Refused = new("550 5.1.1 <anna@example.org>: No such user");

    public static TheoryData<Exception, int, LogLevel, string> Exceptions => new()
    {
        { Refused, 2551, LogLevel.Warning, "Address takes no mail (550 5.1.1): user-unknown, advice: suppress" },
        { new InvalidOperationException("outer", Refused), 2551, LogLevel.Warning, "Address takes no mail (550 5.1.1): user-unknown, advice: suppress" },
        { new AggregateException(new InvalidOperationException(), Refused), 2551, LogLevel.Warning, "Address takes no mail (550 5.1.1): user-unknown, advice: suppress" },
        { new SmtpException(SmtpStatusCode.ExceededStorageAllocation, "Mailbox full"), 2550, LogLevel.Warning, "Mail server refused for good with 552: mailbox-full, advice: retry-later" },
        {
            new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "<anna@example.org>", "Mailbox unavailable. The server response was: 5.1.1 No such user"),
            2551, LogLevel.Warning, "Address takes no mail (550 5.1.1): user-unknown, advice: suppress"
        },
        { new TimeoutException("no answer"), 2570, LogLevel.Warning, "No reply of a mail server: network-error, advice: retry" },
    };

    [Theory]
    [MemberData(nameof(Exceptions), DisableDiscoveryEnumeration = true)]
    public void By_the_reply_that_the_exception_stands_for(Exception exception, int id, LogLevel level, string message)
    {
        var entry = Recorded.Plain(logger => logger.LogSmtpFailure(exception, RefusedException.Reader)).Single();

        (entry.Id.Id, entry.Level, entry.Message, entry.Exception).Should().Be((id, level, message, null));
        entry[SmtpLogFields.Cause].Should().NotBeNull();
    }

    [Fact]
    public void What_stands_for_no_reply_is_an_error_with_its_exception()
    {
        var exception = new InvalidOperationException("x");
        var entry = Recorded.Plain(logger => logger.LogSmtpFailure(exception)).Single();

        (entry.Id.Id, entry.Id.Name, entry.Level, entry.Exception).Should().Be((2590, "SmtpNotRead", LogLevel.Error, exception));
        entry.Message.Should().Be("Sending failed, and the exception stands for no reply of a mail server");
    }

    [Fact]
    public void A_success_is_not_why_it_failed() =>
        Recorded.Plain(logger => logger.LogSmtpFailure(new RefusedException("250 Ok"), RefusedException.Reader)).Single().Id.Id.Should().Be(SmtpLogEvents.NotRead);

    [Fact]
    public void The_exception_where_asked_for() =>
        Recorded.Plain(logger => logger.LogSmtpFailure(Refused, RefusedException.Options with { IncludeException = true })).Single().Exception.Should().BeSameAs(Refused);

    [Fact]
    public void A_message_of_ones_own_keeps_event_level_and_fields()
    {
        var entry = Recorded.Plain(logger => logger.LogSmtpFailure(Refused, RefusedException.Reader, "Sending {MessageId}", "m1")).Single();

        (entry.Id, entry.Level, entry.Message).Should().Be((new EventId(2551, "SmtpHardBounce"), LogLevel.Warning, "Sending m1"));
        entry.Lines.Should().StartWith(["MessageId=m1", "smtp.response.status_code=550"]).And.EndWith("{OriginalFormat}=Sending {MessageId}");
    }

    [Fact]
    public void A_message_of_ones_own_without_a_reader()
    {
        var timeout = Recorded.Plain(logger => logger.LogSmtpFailure(new TimeoutException(), "Sending {MessageId}", "m1")).Single();
        var foreign = Recorded.Plain(logger => logger.LogSmtpFailure(new InvalidOperationException(), "Sending {MessageId}", "m1")).Single();

        (timeout.Id.Id, timeout.Message).Should().Be((SmtpLogEvents.NoReply, "Sending m1"));
        (foreign.Id, foreign.Message).Should().Be((new EventId(SmtpLogEvents.NotRead, "SmtpNotRead"), "Sending m1"));
    }

    [Fact]
    public void Options_count() =>
        Recorded.Plain(logger => logger.LogSmtpFailure(Refused, RefusedException.Options with { Text = SmtpLogText.Redacted })).Single()[SmtpLogFields.Text].Should().Be("<[address]>: No such user");

    [Fact]
    public void Nothing_to_log_is_a_mistake_of_the_caller()
    {
        using var provider = new RecordingProvider();
        var logger = provider.CreateLogger("Mail");

        FluentActions.Invoking(() => logger.LogSmtpReply(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => logger.LogSmtpFailure(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => logger.LogSmtpFailure(Refused, (SmtpLogOptions)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => logger.BeginSmtpReplyScope(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((ILogger)null!).LogSmtpReply(Refused.Reply)).Should().Throw<ArgumentNullException>();
    }
}
