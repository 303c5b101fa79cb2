using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>The reply that each of MailKit's exceptions stands for: number and text as they are, the enhanced code out of the text, phase and mailbox in the context.</summary>
public class MailKitExceptionTests
{
    private static readonly MailboxAddress Anna = new("Anna", "anna@example.org");

    [Theory]
    [InlineData(SmtpErrorCode.RecipientNotAccepted, 550, "5.1.1 Nobody\n5.1.1 of that name", "5.1.1", "Nobody\nof that name", SmtpPhase.RcptTo, SmtpCause.UserUnknown)]
    [InlineData(SmtpErrorCode.RecipientNotAccepted, 511, "5.1.1 unknown", "5.1.1", "unknown", SmtpPhase.RcptTo, SmtpCause.UserUnknown)]
    [InlineData(SmtpErrorCode.RecipientNotAccepted, 550, "", null, "", SmtpPhase.RcptTo, SmtpCause.UserUnknown)]
    [InlineData(SmtpErrorCode.SenderNotAccepted, 550, "mailbox unavailable", null, "mailbox unavailable", SmtpPhase.MailFrom, SmtpCause.SenderRejected)]
    [InlineData(SmtpErrorCode.MessageNotAccepted, 421, "4.7.0 Too many messages", "4.7.0", "Too many messages", SmtpPhase.EndOfData, SmtpCause.RateLimited)]
    [InlineData(SmtpErrorCode.UnexpectedStatusCode, 554, "5.7.1 Your host is on a blocklist", "5.7.1", "Your host is on a blocklist", SmtpPhase.Unknown, SmtpCause.PoorReputation)]
    [InlineData(SmtpErrorCode.MessageNotAccepted, 554, "No recipients were accepted", null, "No recipients were accepted", SmtpPhase.EndOfData, SmtpCause.Unknown)] // without the dot it is some server's
    public void A_refused_command(SmtpErrorCode error, int code, string message, string? enhanced, string text, SmtpPhase phase, SmtpCause cause)
    {
        var reply = new SmtpCommandException(error, (SmtpStatusCode)code, Anna, message).ToSmtpReply();

        (reply.Code, reply.EnhancedCode?.ToString(), reply.Text, reply.Cause).Should().Be((code, enhanced, text, cause));
        reply.Context.Should().Be(new ReplyContext { Phase = phase, Mailbox = "anna@example.org" });
    }

    [Fact]
    public void A_text_that_looks_like_a_reply_is_not_read_as_one() =>
        new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, "450 4.2.1 is what the next server said").ToSmtpReply().Code.Should().Be(550);

    [Fact]
    public void MailKits_own_words_are_no_servers_reply()
    {
        var reply = new SmtpCommandException(SmtpErrorCode.MessageNotAccepted, SmtpStatusCode.TransactionFailed, "No recipients were accepted.").ToSmtpReply();

        (reply.Code, reply.Severity, reply.Cause, reply.IsHardBounce).Should().Be((null, SmtpSeverity.Unknown, SmtpCause.Unknown, false));
        reply.Text.Should().Be("No recipients were accepted.");
    }

    [Theory]
    [InlineData("535: 5.7.8 Bad credentials\n5.7.8 see the help", 535, "5.7.8", "Bad credentials\nsee the help", ClientFault.None)]
    [InlineData("454: 4.7.0 Temporary authentication failure", 454, "4.7.0", "Temporary authentication failure", ClientFault.None)]
    [InlineData("535: ", 535, null, "", ClientFault.None)]
    [InlineData("5.7.9 Mechanism too weak", null, "5.7.9", "5.7.9 Mechanism too weak", ClientFault.LoginFailed)]
    [InlineData("Qualcosa è andato storto", null, null, "Qualcosa è andato storto", ClientFault.LoginFailed)]
    public void A_login_that_failed_by_a_mechanism(string message, int? code, string? enhanced, string text, ClientFault fault)
    {
        new AuthenticationException(message).TryGetSmtpReply(out var reply).Should().BeTrue();

        (reply!.Code, reply.EnhancedCode?.ToString(), reply.Text, reply.Cause).Should().Be((code, enhanced, text, SmtpCause.AuthenticationFailed));
        (reply.Context!.Phase, reply.Context.Fault).Should().Be((SmtpPhase.Auth, fault));
    }

    [Fact]
    public void A_login_that_failed_by_credentials_has_the_command_inside()
    {
        var inner = new SmtpCommandException(SmtpErrorCode.UnexpectedStatusCode, SmtpStatusCode.AuthenticationInvalidCredentials, "5.7.8 Bad credentials");

        new AuthenticationException("535: 5.7.8 Bad credentials", inner).TryGetSmtpReply(out var reply).Should().BeTrue();

        (reply!.Code, reply.Text, reply.Context!.Phase).Should().Be((535, "Bad credentials", SmtpPhase.Auth));
    }

    [Theory]
    [InlineData("5.7.0 Authentication required", SmtpCause.AuthenticationFailed)]
    [InlineData("5.7.0 Must issue a STARTTLS command first", SmtpCause.TlsFailure)]
    [InlineData("Pas maintenant", SmtpCause.AuthenticationFailed)]
    public void That_530_was_said_is_implied_by_the_type_and_told_in_the_evidence(string message, SmtpCause cause)
    {
        new ServiceNotAuthenticatedException(message).TryGetSmtpReply(out var reply).Should().BeTrue();

        (reply!.Code, reply.Cause).Should().Be((530, cause));
        reply.Diagnosis.Evidence.Should().Contain(new SmtpEvidence(SmtpEvidenceKind.Context, "530 implied by the client", null));
    }

    public static TheoryData<Exception> OfOtherProtocols =>
    [
        (Exception)new ServiceNotAuthenticatedException("The ImapClient is not authenticated."),
        new ServiceNotAuthenticatedException("The Pop3Client has not been authenticated."),
        new AuthenticationException("Logon failed", new MailKit.Net.Imap.ImapCommandException(MailKit.Net.Imap.ImapCommandResponse.No, "Logon failed", "Logon failed")),
        new MailKit.Net.Imap.ImapProtocolException("The IMAP server has unexpectedly disconnected."),
        new NotSupportedException("The IMAP server does not support authentication."),
    ];

    [Theory]
    [MemberData(nameof(OfOtherProtocols))]
    public void What_IMAP_and_POP_throw_is_no_reply(Exception exception) => exception.TryGetSmtpReply(out _).Should().BeFalse();

    [Theory]
    [InlineData("The SMTP server does not support authentication.", SmtpCause.AuthenticationFailed)]
    [InlineData("The SMTP server does not support the STARTTLS extension.", SmtpCause.TlsFailure)]
    public void What_the_server_does_not_offer(string message, SmtpCause cause)
    {
        new NotSupportedException(message).TryGetSmtpReply(out var reply).Should().BeTrue();

        (reply!.Code, reply.Cause).Should().Be((null, cause));
    }

    [Fact]
    public void A_failed_handshake_is_a_failure_of_TLS_whatever_its_words()
    {
        new SslHandshakeException("Ein Fehler ist aufgetreten").TryGetSmtpReply(out var reply).Should().BeTrue();

        (reply!.Code, reply.Cause, reply.Context!.Phase).Should().Be((null, SmtpCause.TlsFailure, SmtpPhase.StartTls));
    }

    [Fact]
    public void It_is_found_inside_other_exceptions()
    {
        var refused = new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxBusy, Anna, "4.2.1 Greylisted");

        new InvalidOperationException("not sent", new AggregateException(new TimeoutException(), refused)).TryGetSmtpReply(out var reply).Should().BeTrue();

        reply!.Code.Should().Be(450);
        ((Exception?)null).TryGetSmtpReply(out _).Should().BeFalse();
    }

    [Fact]
    public void A_line_end_that_the_server_wrote_twice_is_not_text() =>
        new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, "5.1.1 unknown\r\n5.1.1 here\r").ToSmtpReply().Lines.Should().Equal("unknown", "here");
}
