using MailKit.Net.Smtp;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>What MailKit quotes of a server that hung up is its reason, or what it said of the command before, and only the first is a reply.</summary>
public class LastWordsTests
{
    private const string Lost = "The SMTP server has unexpectedly disconnected";

    [Theory]
    [InlineData("4.3.2 System shutting down", "4.3.2", "System shutting down", SmtpCause.SystemError)]
    [InlineData("4.7.0 Too many connections from your host", "4.7.0", "Too many connections from your host", SmtpCause.RateLimited)]
    [InlineData("5.7.1 Blocked\n5.7.1 see https://list.example", "5.7.1", "Blocked\nsee https://list.example", SmtpCause.PolicyRejected)]
    [InlineData("Too many connections from your host", null, "Too many connections from your host", SmtpCause.RateLimited)]
    [InlineData("Your IP address is listed on a blocklist", null, "Your IP address is listed on a blocklist", SmtpCause.PoorReputation)]
    public void The_reason_is_a_reply_without_its_number(string quoted, string? enhanced, string text, SmtpCause cause)
    {
        var reply = Read($"{Lost}: {quoted}");

        (reply.Code, reply.EnhancedCode?.ToString(), reply.Text, reply.Cause).Should().Be((null, enhanced, text, cause));
        reply.Context!.Fault.Should().Be(ClientFault.ConnectionLost);
    }

    [Theory]
    [InlineData("2.1.0 Ok")]
    [InlineData("2.0.0 Great success")]
    [InlineData("2.1.5 Recipient ok")]
    [InlineData("Ok")]
    [InlineData("OK")]
    [InlineData("go ahead")]
    [InlineData("End data with <CR><LF>.<CR><LF>")]
    [InlineData("Start mail input; end with <CRLF>.<CRLF>")]
    [InlineData("sender ok")]
    [InlineData("2.1.0 <anna@example.org>... Sender ok")]
    [InlineData("Accepted")]
    [InlineData("mx.example.net ESMTP Postfix")]
    [InlineData("mx.example.net ESMTP - spam is rejected here")]
    [InlineData("mx.example.net ESMTP ready at Mon, 30 Nov 2026 09:00:00 +0000")]
    [InlineData("mx.example.net\nPIPELINING\nSIZE 10240000\nSTARTTLS\nAUTH PLAIN LOGIN\nENHANCEDSTATUSCODES\n8BITMIME\nDSN\nCHUNKING")]
    [InlineData("mx.example.net Hello client.example.org [192.0.2.10], pleased to meet you")]
    [InlineData("2.7.0 Authentication successful")]
    [InlineData("2.0.0 Ready to start TLS")]
    [InlineData("Flushed")]
    [InlineData("")]
    public void What_was_said_of_the_command_before_is_not(string quoted)
    {
        var reply = Read($"{Lost}: {quoted}");

        (reply.Code, reply.EnhancedCode, reply.Text).Should().Be((null, null, Lost + "."));
        (reply.Cause, reply.IsSuccess).Should().Be((SmtpCause.NetworkError, false));
    }

    [Fact]
    public void Nothing_was_said() => Read(Lost + ".").Cause.Should().Be(SmtpCause.NetworkError);

    [Theory]
    [InlineData("The status codes returned by the server did not match.")]
    [InlineData("Invalid status code returned by the server.")]
    [InlineData("Unable to parse status code returned by the server.")]
    public void What_was_no_SMTP_is_an_error_of_protocol_without_code(string message)
    {
        var reply = Read(message);

        (reply.Code, reply.Cause).Should().Be((null, SmtpCause.ProtocolError));
    }

    private static SmtpReply Read(string message) => new SmtpProtocolException(message).TryGetSmtpReply(out var reply) ? reply : throw new InvalidOperationException("There is none.");
}
