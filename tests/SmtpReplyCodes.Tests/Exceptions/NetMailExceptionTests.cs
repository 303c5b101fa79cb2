using System.Net.Mail;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>What the platform's own client throws: a sentence of its own for the code, and behind it the first line that the server said.</summary>
public class NetMailExceptionTests
{
    private const string Said = " The server response was: ";

    [Theory]
    [InlineData(550, "Mailbox unavailable." + Said + "5.1.1 Nobody here by that name", "5.1.1", "Nobody here by that name", SmtpCause.UserUnknown)]
    [InlineData(554, "Transaction failed." + Said + "5.7.1 Relaying denied", "5.7.1", "Relaying denied", SmtpCause.RelayDenied)]
    [InlineData(451, "Error in processing." + Said + "Greylisted, come back", null, "Greylisted, come back", SmtpCause.Greylisted)]
    [InlineData(530, "The SMTP server requires a secure connection or the client was not authenticated." + Said + "5.7.0 Authentication required", "5.7.0", "Authentication required", SmtpCause.AuthenticationFailed)]
    [InlineData(556, "Syntax error, command unrecognized." + Said + "5.1.10 null MX", "5.1.10", "null MX", SmtpCause.NotAcceptingMail)] // the sentence is that of 500, whatever the unknown code
    [InlineData(550, "Mailbox unavailable." + Said, null, "", SmtpCause.UserUnknown)]
    [InlineData(550, "Mailbox unavailable." + Said + "User unknown. The server response was: no", null, "User unknown. The server response was: no", SmtpCause.UserUnknown)]
    [InlineData(550, "5.1.1 Text of a program that throws this by itself", "5.1.1", "Text of a program that throws this by itself", SmtpCause.UserUnknown)]
    public void The_reply_is_the_number_and_what_stands_behind_the_platforms_sentence(int code, string message, string? enhanced, string text, SmtpCause cause)
    {
        var reply = new SmtpException((SmtpStatusCode)code, message).ToSmtpReply();

        (reply.Code, reply.EnhancedCode?.ToString(), reply.Text, reply.Cause).Should().Be((code, enhanced, text, cause));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_platforms_sentence_alone_is_nothing_that_the_server_said(SmtpStatusCode code)
    {
        var reply = new SmtpException(code).ToSmtpReply();

        (reply.Code, reply.Text).Should().Be(((int)code, ""));
        reply.Cause.Should().Be(SmtpReply.Create((int)code, "").Cause);
    }

    public static TheoryData<SmtpStatusCode> Codes => new(Enum.GetValues<SmtpStatusCode>().Where(code => code != SmtpStatusCode.GeneralFailure).Append((SmtpStatusCode)571));

    [Fact]
    public void Where_the_platforms_texts_were_trimmed_away_their_names_stand_in_their_place()
    {
        var sentence = new SmtpException(SmtpStatusCode.MailboxUnavailable).Message;

        new SmtpException(SmtpStatusCode.MailboxUnavailable, sentence + " MailServerResponse, 5.1.1 unknown").ToSmtpReply().Text.Should().Be("unknown");
    }

    [Theory]
    [InlineData("<anna@example.org>", "anna@example.org")]
    [InlineData("anna@example.org", "anna@example.org")]
    [InlineData("<>", "")]
    [InlineData("<", "<")]
    [InlineData(null, null)]
    public void A_refused_recipient_is_told_without_brackets(string? failed, string? mailbox)
    {
        var context = new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, failed, "5.1.1 unknown").ToSmtpReply().Context!;

        (context.Mailbox, context.Phase).Should().Be((mailbox, SmtpPhase.RcptTo));
    }

    [Fact]
    public void Several_refused_recipients_have_a_reply_each()
    {
        var exception = Refused(("<anna@example.org>", 550, "5.1.1 unknown"), ("<bert@example.org>", 452, "4.2.2 over quota"));

        SmtpExceptionReader.Default.ReadAll(exception).Select(reply => (reply.Context!.Mailbox, reply.Code, reply.Cause))
            .Should().Equal(("anna@example.org", 550, SmtpCause.UserUnknown), ("bert@example.org", 452, SmtpCause.MailboxFull));
        exception.ToSmtpReply().Cause.Should().Be(SmtpCause.UserUnknown, "the first one stands for all where one is asked for");
    }

    [Fact]
    public void They_are_found_inside_other_exceptions_too()
    {
        var exception = new InvalidOperationException("The newsletter was not sent.", new AggregateException(
            Refused(("<anna@example.org>", 550, "5.1.1 unknown"), ("<bert@example.org>", 452, "4.2.2 over quota")), new TimeoutException()));

        SmtpExceptionReader.Default.ReadAll(exception).Select(reply => reply.Cause).Should().Equal(SmtpCause.UserUnknown, SmtpCause.MailboxFull, SmtpCause.NetworkError);
    }

    [Theory]
    [InlineData("The operation has timed out.", SmtpCause.NetworkError)]
    [InlineData("Server does not support secure connections.", SmtpCause.TlsFailure)]
    [InlineData("Failure sending mail.", SmtpCause.Unknown)]
    public void A_general_failure_has_no_code(string message, SmtpCause cause)
    {
        var reply = new SmtpException(message).ToSmtpReply();

        (reply.Code, reply.Text, reply.Cause).Should().Be((null, message, cause));
    }

    [Fact]
    public void What_lies_inside_a_general_failure_says_more()
    {
        new SmtpException("Failure sending mail.", new IOException("Unable to read data from the transport connection: Connection reset by peer.")).ToSmtpReply().Cause
            .Should().Be(SmtpCause.NetworkError);
        new SmtpException("Failure sending mail.", new FormatException("Smtp server returned an invalid response.")).ToSmtpReply().Cause.Should().Be(SmtpCause.ProtocolError);
        new SmtpException("Failure sending mail.", new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 later")).ToSmtpReply().Code.Should().Be(450);
    }

    [Fact]
    public void Null_is_refused() => FluentActions.Invoking(() => ((SmtpException)null!).ToSmtpReply()).Should().Throw<ArgumentNullException>().WithParameterName("exception");

    private static SmtpFailedRecipientsException Refused(params (string Recipient, int Code, string Text)[] recipients) =>
        new("Unable to send to all recipients.", [.. recipients.Select(one => new SmtpFailedRecipientException((SmtpStatusCode)one.Code, one.Recipient, one.Text))]);
}
