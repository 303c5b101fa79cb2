using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The text of a diagnostic code: its lines put back, and what it tells besides the reply.</summary>
public class DiagnosticTextTests
{
    [Theory]
    [InlineData("smtp; 550 5.1.1 User unknown", "550 5.1.1 User unknown")]
    [InlineData("SMTP;550 no", "550 no")]
    [InlineData("550 5.1.1 User; unknown", "550 5.1.1 User; unknown")]
    [InlineData("x-unix; mailbox full", "mailbox full")]
    [InlineData("smtp; 550-5.1.1 User\n550-5.1.1 is\n550 5.1.1 unknown", "550-5.1.1 User\n550-5.1.1 is\n550 5.1.1 unknown")]
    [InlineData("smtp;\n550 no", "550 no")]
    [InlineData("smtp; 550 5.1.1\n<user@example.com>: User\nunknown", "550 5.1.1 <user@example.com>: User unknown")]
    [InlineData("smtp; 550 5.1.1 Call\n5500 now", "550 5.1.1 Call 5500 now")]
    [InlineData("", "")]
    public void Its_lines_are_those_of_the_server(string code, string text) => DiagnosticText.Unfold(code).ToString().Should().Be(text);

    [Theory]
    [InlineData("550 no (in reply to RCPT TO command)", SmtpPhase.RcptTo)]
    [InlineData("550 no (in reply to MAIL FROM command)", SmtpPhase.MailFrom)]
    [InlineData("550 no (in reply to end of DATA command)", SmtpPhase.EndOfData)]
    [InlineData("550 no (in reply to DATA command)", SmtpPhase.Data)]
    [InlineData("550 no (in reply to EHLO command)", SmtpPhase.Helo)]
    [InlineData("550 no (in reply to HELO command)", SmtpPhase.Helo)]
    [InlineData("454 no (in reply to STARTTLS command)", SmtpPhase.StartTls)]
    [InlineData("535 no (in reply to AUTH PLAIN command)", SmtpPhase.Auth)]
    [InlineData("SMTP error from remote mail server after RCPT TO:<user@example.com>: 550 no", SmtpPhase.RcptTo)]
    [InlineData("SMTP error from remote mail server after pipelined RCPT TO:<user@example.com>: 550 no", SmtpPhase.RcptTo)]
    [InlineData("SMTP error from remote mail server after pipelined MAIL FROM:<a@example.com>: 550 no", SmtpPhase.MailFrom)]
    [InlineData("SMTP error from remote mail server after pipelined end of data: 550 no", SmtpPhase.EndOfData)]
    [InlineData("SMTP error from remote mail server after initial connection: 554 no", SmtpPhase.Connect)]
    [InlineData(">>> RCPT To:<user@example.com>\n<<< 550 no", SmtpPhase.RcptTo)]
    [InlineData(">>> RCPT To:<user@example.com>\n<<< 250 ok\n>>> DATA\n<<< 550 no", SmtpPhase.Data)]
    [InlineData("Connected to 192.0.2.1 but my name was rejected.\nRemote host said: 501 no", SmtpPhase.Helo)]
    [InlineData("Connected to 192.0.2.1 but sender was rejected.\nRemote host said: 550 no", SmtpPhase.MailFrom)]
    [InlineData("192.0.2.1 does not like recipient.\nRemote host said: 550 no", SmtpPhase.RcptTo)]
    [InlineData("192.0.2.1 failed on DATA command.\nRemote host said: 550 no", SmtpPhase.Data)]
    [InlineData("192.0.2.1 failed after I sent the message.\nRemote host said: 550 no", SmtpPhase.EndOfData)]
    [InlineData("Remote host said: 550 no", SmtpPhase.Unknown)]
    [InlineData("550 no (in reply to XYZ command)", SmtpPhase.Unknown)]
    [InlineData("550 RCPT TO was no good", SmtpPhase.Unknown)]
    [InlineData("", SmtpPhase.Unknown)]
    public void The_command_that_was_answered_tells_the_phase(string text, SmtpPhase phase) => DiagnosticText.Context(text, new ReplyContext()).Phase.Should().Be(phase);

    [Theory]
    [InlineData("host mx.example.net[192.0.2.1] said: 550 no", "mx.example.net")]
    [InlineData("Host MX.example.net (192.0.2.1): 550 no", "MX.example.net")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<user@example.com>: host mx.example.net: 550 no", "mx.example.net")]
    [InlineData("host\tmx.example.net", null)]
    [InlineData("ghost mx.example.net: 550 no", null)]
    [InlineData("the host said: 550 no", null)]
    [InlineData("550 no", null)]
    public void The_host_that_said_it_is_told(string text, string? host) => DiagnosticText.Context(text, new ReplyContext()).RemoteHost.Should().Be(host);

    [Fact]
    public void What_is_known_of_the_host_counts_before_the_text() =>
        DiagnosticText.Context("host mx.example.net said: 550 no", new ReplyContext { RemoteHost = "mx.example.org" }).RemoteHost.Should().Be("mx.example.org");

    [Fact]
    public void What_is_known_of_the_phase_stays_where_the_text_tells_the_host_alone() =>
        DiagnosticText.Context("host mx.example.net said: 550 no", new ReplyContext { Phase = SmtpPhase.EndOfData }).Phase.Should().Be(SmtpPhase.EndOfData);

    [Theory]
    [InlineData("<a@example.com>: 550 no (in reply to RCPT TO command)", SmtpPhase.RcptTo)]
    [InlineData("<a@example.com>: 550 no (in reply\r\n    to end of\r\n    DATA command)", SmtpPhase.EndOfData)]
    [InlineData("550 no (in reply to MAIL FROM command) and again (in reply to DATA command)", SmtpPhase.Data)]
    [InlineData("550 no (in reply to", SmtpPhase.Unknown)]
    [InlineData("see your message in reply to mine", SmtpPhase.Unknown)]
    [InlineData("", SmtpPhase.Unknown)]
    public void The_text_for_people_tells_the_phase_however_it_is_folded(string text, SmtpPhase phase) =>
        DiagnosticText.PhaseOf(System.Text.Encoding.ASCII.GetBytes(text)).Should().Be(phase);

    [Fact]
    public void A_text_that_adds_nothing_leaves_the_context_as_it_is()
    {
        var context = new ReplyContext { Action = DeliveryAction.Failed };

        DiagnosticText.Context("550 no", context).Should().BeSameAs(context);
    }
}
