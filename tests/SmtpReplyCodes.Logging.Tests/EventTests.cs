using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Which event a reply is, at which level, and in which words.</summary>
public class EventTests
{
    [Theory]
    [InlineData("250 2.0.0 Ok: queued as 4F2A91C0B", 2520, LogLevel.Information, "Mail server replied 250 2.0.0: accepted")]
    [InlineData("354 End data with <CR><LF>.<CR><LF>", 2520, LogLevel.Debug, "Mail server replied 354: accepted")]
    [InlineData("450 4.2.0 Greylisted, try again in 5 minutes", 2540, LogLevel.Information, "Mail server refused for now with 450 4.2.0: greylisted, advice: retry")]
    [InlineData("452 4.2.2 Mailbox full", 2540, LogLevel.Warning, "Mail server refused for now with 452 4.2.2: mailbox-full, advice: retry-later")]
    [InlineData("421 4.7.0 Too many connections from 192.0.2.1", 2540, LogLevel.Warning, "Mail server refused for now with 421 4.7.0: rate-limited, advice: reduce-rate")]
    [InlineData("552 5.3.4 Message too big", 2550, LogLevel.Warning, "Mail server refused for good with 552 5.3.4: message-too-large, advice: fix-message")]
    [InlineData("550 5.7.1 This message looks like spam", 2550, LogLevel.Warning, "Mail server refused for good with 550 5.7.1: spam-content, advice: fix-message")]
    [InlineData("501 5.1.3 Bad recipient address syntax", 2550, LogLevel.Warning, "Mail server refused for good with 501 5.1.3: protocol-error, advice: fix-configuration")]
    [InlineData("550 5.1.1 No such user", 2551, LogLevel.Warning, "Address takes no mail (550 5.1.1): user-unknown, advice: suppress")]
    [InlineData("535 5.7.8 Authentication failed", 2560, LogLevel.Error, "Sending side needs mending (535 5.7.8): authentication-failed, advice: authenticate")]
    [InlineData("530 5.7.0 Must issue a STARTTLS command first", 2560, LogLevel.Error, "Sending side needs mending (530 5.7.0): tls-failure, advice: fix-configuration")]
    [InlineData("550 5.7.26 DMARC check failed", 2560, LogLevel.Error, "Sending side needs mending (550 5.7.26): sender-authentication-failed, advice: fix-configuration")]
    [InlineData("554 5.7.1 blocked using zen.spamhaus.org", 2560, LogLevel.Error, "Sending side needs mending (554 5.7.1): poor-reputation, advice: request-delisting")]
    [InlineData("450 4.7.1 cannot find your reverse hostname", 2560, LogLevel.Error, "Sending side needs mending (450 4.7.1): reverse-dns-missing, advice: fix-configuration")]
    [InlineData("550 5.7.1 Relaying denied", 2560, LogLevel.Error, "Sending side needs mending (550 5.7.1): relay-denied, advice: fix-configuration")]
    [InlineData("454 4.7.0 Temporary authentication failure", 2540, LogLevel.Warning, "Mail server refused for now with 454 4.7.0: authentication-failed, advice: retry")]
    [InlineData("554 5.4.14 Hop count exceeded, possible mail loop", 2550, LogLevel.Warning, "Mail server refused for good with 554 5.4.14: routing-loop, advice: fix-configuration")]
    public void Of_replies(string wire, int id, LogLevel level, string message) => Check(SmtpReply.Parse(wire), id, level, message);

    [Theory]
    [InlineData("nothing", ClientFault.ConnectFailed, 2570, LogLevel.Warning, "No reply of a mail server: network-error, advice: retry")]
    [InlineData("nothing", ClientFault.TimedOut, 2570, LogLevel.Warning, "No reply of a mail server: network-error, advice: retry")]
    [InlineData("nothing", ClientFault.TlsFailed, 2560, LogLevel.Error, "Sending side needs mending (no code): tls-failure, advice: fix-configuration")]
    [InlineData("nothing", ClientFault.LoginRequired, 2560, LogLevel.Error, "Sending side needs mending (no code): authentication-failed, advice: authenticate")]
    [InlineData("gone: user unknown", ClientFault.None, 2551, LogLevel.Warning, "Address takes no mail (no code): user-unknown, advice: suppress")]
    [InlineData("", ClientFault.None, 2580, LogLevel.Warning, "Mail text without a code: unknown, advice: investigate")]
    [InlineData("I am out of the office until Monday", ClientFault.None, 2580, LogLevel.Information, "Mail text without a code: auto-reply, advice: none")]
    public void Of_what_has_no_code(string text, ClientFault fault, int id, LogLevel level, string message) =>
        Check(SmtpReply.FromText(text, new ReplyContext { Fault = fault }), id, level, message);

    [Fact]
    public void The_fields_come_between_those_of_the_message_and_its_template() =>
        Recorded.Plain(logger => logger.LogSmtpReply(SmtpReply.Parse("550 5.1.1 No such user"))).Single().Lines.Should()
            .StartWith(["SmtpCodes=550 5.1.1", "SmtpCause=user-unknown", "SmtpAction=suppress", "smtp.response.status_code=550"])
            .And.EndWith("{OriginalFormat}=Address takes no mail ({SmtpCodes}): {SmtpCause}, advice: {SmtpAction}")
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void A_name_in_PascalCase_that_the_message_has_is_not_given_twice() =>
        Recorded.Plain(logger => logger.LogSmtpReply(SmtpReply.Parse("550 5.1.1 No such user"), new SmtpLogOptions { Naming = SmtpLogNaming.PascalCase })).Single()
            .Pairs.Select(pair => pair.Key).Should().OnlyHaveUniqueItems().And.Contain(["SmtpCause", "SmtpStatusCode"]).And.NotContain(SmtpLogFields.Cause);

    [Theory]
    [InlineData(LogLevel.Warning, "450 4.2.0 Greylisted", 0)]
    [InlineData(LogLevel.Warning, "552 5.3.4 Message too big", 1)]
    [InlineData(LogLevel.Error, "552 5.3.4 Message too big", 0)]
    [InlineData(LogLevel.Error, "535 5.7.8 Authentication failed", 1)]
    [InlineData(LogLevel.Information, "354 Go on", 0)]
    [InlineData(LogLevel.None, "535 5.7.8 Authentication failed", 0)]
    public void A_level_that_is_off_stays_off(LogLevel minimum, string wire, int written)
    {
        using var provider = new RecordingProvider(minimum);
        var logger = provider.CreateLogger("Mail");

        logger.LogSmtpReply(SmtpReply.Parse(wire));
        logger.LogSmtpFailure(new RefusedException(wire), RefusedException.Reader);

        provider.Entries.Should().HaveCount(wire[0] == '3' ? 1 : 2 * written);
    }

    private static void Check(SmtpReply reply, int id, LogLevel level, string message)
    {
        var entry = Recorded.Plain(logger => logger.LogSmtpReply(reply)).Single();

        (entry.Id.Id, entry.Level, entry.Message).Should().Be((id, level, message));
        (SmtpLogEvents.IdOf(reply), SmtpLogEvents.IdOf(reply).Name, SmtpLogEvents.LevelOf(reply)).Should().Be((entry.Id, entry.Id.Name, entry.Level));
    }
}
