using System.Net.Mail;
using System.Net.Sockets;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>Another try is what the advice says, not the first digit; the delay grows with the attempts and has an end.</summary>
public class SmtpRetryTests
{
    [Theory]
    [InlineData("451 4.7.1 Greylisted, please try again in 10 minutes", true)]
    [InlineData("421 4.7.0 Too many connections", true)]
    [InlineData("550 5.7.1 Greylisted, please come back", true)] // said for good, meant for now
    [InlineData("452 4.2.2 Mailbox is full", true)]
    [InlineData("451 Local error", true)]
    [InlineData("454 4.7.0 TLS not available", true)]
    [InlineData("550 5.1.1 User unknown", false)]
    [InlineData("535 5.7.8 Bad password", false)]
    [InlineData("552 5.3.4 Message too big", false)]
    [InlineData("452 4.5.3 Too many recipients", false)] // the same list would be too long again
    [InlineData("554 5.7.1 Client host [192.0.2.10] blocked using zen.spamhaus.org", false)]
    [InlineData("250 2.0.0 Ok", false)]
    public void A_reply_is_retried_where_its_advice_says_so(string text, bool expected)
    {
        var reply = SmtpReply.Parse(text);

        SmtpRetry.ShouldRetry(reply).Should().Be(expected);
        (SmtpRetry.GetDelay(reply, 0) is not null).Should().Be(expected);
    }

    [Fact]
    public void The_first_delay_is_what_the_server_asked_for_and_each_further_one_is_twice_as_long()
    {
        var reply = SmtpReply.Parse("451 4.7.1 Greylisted, please try again in 10 minutes");

        Enumerable.Range(-1, 5).Select(attempt => SmtpRetry.GetDelay(reply, attempt)!.Value.TotalMinutes).Should().Equal(10, 10, 20, 40, 80);
        SmtpRetry.GetDelay(reply, 20).Should().Be(SmtpRetry.MaxDelay);
        SmtpRetry.GetDelay(reply, int.MaxValue).Should().Be(TimeSpan.FromDays(1));
    }

    public static TheoryData<Exception?, bool> Failures => new()
    {
        { new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 Greylisted"), true },
        { new SmtpException(SmtpStatusCode.MailboxUnavailable, "5.1.1 User unknown"), false },
        { new SocketException((int)SocketError.ConnectionRefused), true },
        { new TimeoutException(), true },
        { new SmtpException("Failure sending mail."), false }, // nobody knows
        { new SmtpException("Failure sending mail.", new SocketException((int)SocketError.HostUnreachable)), true },
        { Refused("Unable to send to a recipient.", 550, 451), true },
        { Refused("Unable to send to all recipients.", 550, 550), false },
        { new InvalidOperationException(), false },
        { null, false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void An_exception_is_retried_where_that_of_any_recipient_is(Exception? exception, bool expected)
    {
        SmtpRetry.ShouldRetry(exception).Should().Be(expected);
        (SmtpRetry.GetDelay(exception, 1) is not null).Should().Be(expected);
    }

    [Fact]
    public void Of_several_recipients_the_longest_delay_counts()
    {
        var exception = Refused("Unable to send to a recipient.", 451, 452);

        SmtpRetry.GetDelay(exception, 0).Should().Be(SmtpExceptionReader.Default.ReadAll(exception).Max(reply => reply.Advice.RetryAfter));
    }

    public static TheoryData<Exception?, bool> Undecided => new()
    {
        { new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 Greylisted"), false },
        { new SocketException((int)SocketError.ConnectionRefused), false },
        { new SocketException((int)SocketError.HostNotFound), false },
        { new System.Security.Authentication.AuthenticationException(), false },
        { new SocketException((int)SocketError.ConnectionReset), true }, // perhaps behind the final dot
        { new TimeoutException(), true },
        { new SmtpException("The operation has timed out."), true },
        { new SmtpException("Failure sending mail.", new IOException("Unable to read data from the transport connection: Connection reset by peer.")), true },
        { Refused("Unable to send to a recipient.", 451, 451), true }, // the others have it
        { Refused("Unable to send to all recipients.", 451, 451), false },
        { new InvalidOperationException("", Refused("Unable to send to a recipient.", 451, 451)), true },
        { new SmtpFailedRecipientException(SmtpStatusCode.MailboxBusy, "<anna@example.org>", "4.2.1 later"), true },
        { new InvalidOperationException(), false },
        { null, false },
    };

    [Theory]
    [MemberData(nameof(Undecided))]
    public void It_is_said_when_a_retry_may_send_twice(Exception? exception, bool expected) => SmtpRetry.MaySendTwice(exception).Should().Be(expected);

    [Theory]
    [InlineData(SmtpPhase.RcptTo, false)]
    [InlineData(SmtpPhase.EndOfData, true)]
    [InlineData(SmtpPhase.Unknown, true)]
    public void Where_the_phase_is_known_a_connection_lost_before_the_end_of_the_message_sends_nothing(SmtpPhase phase, bool expected)
    {
        var reader = SmtpExceptionReader.Default.With(_ => SmtpReply.FromText("gone", new ReplyContext { Fault = ClientFault.ConnectionLost, Phase = phase }));

        SmtpRetry.MaySendTwice(new InvalidOperationException(), reader).Should().Be(expected);
    }

    [Fact]
    public void The_reader_that_is_given_is_asked()
    {
        var reader = SmtpExceptionReader.Default.With(_ => SmtpReply.Parse("451 4.7.1 Greylisted"));

        SmtpRetry.ShouldRetry(new InvalidOperationException(), reader).Should().BeTrue();
        SmtpRetry.GetDelay(new InvalidOperationException(), 0, reader).Should().Be(SmtpReply.Parse("451 4.7.1 Greylisted").Advice.RetryAfter);
    }

    [Fact]
    public void Null_is_no_reply()
    {
        FluentActions.Invoking(() => SmtpRetry.ShouldRetry((SmtpReply)null!)).Should().Throw<ArgumentNullException>().WithParameterName("reply");
        FluentActions.Invoking(() => SmtpRetry.GetDelay((SmtpReply)null!, 0)).Should().Throw<ArgumentNullException>().WithParameterName("reply");
    }

    private static SmtpFailedRecipientsException Refused(string message, params int[] codes) =>
        new(message, [.. codes.Select(code => new SmtpFailedRecipientException((SmtpStatusCode)code, "<anna@example.org>", code == 452 ? "4.2.2 Mailbox is full" : code == 451 ? "4.7.1 Greylisted" : "5.1.1 User unknown"))]);
}
