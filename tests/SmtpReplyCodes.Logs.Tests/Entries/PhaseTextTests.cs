using SmtpReplyCodes.Logs.Entries;

namespace SmtpReplyCodes.Logs.Tests.Entries;

/// <summary>Words about an SMTP command, and the phase they tell.</summary>
public class PhaseTextTests
{
    [Theory]
    [InlineData("RCPT TO", SmtpPhase.RcptTo)]
    [InlineData("RCPT", SmtpPhase.RcptTo)]
    [InlineData("RCPT TO:<anna@example.org>", SmtpPhase.RcptTo)]
    [InlineData("pipelined RCPT TO:<data@example.org>", SmtpPhase.RcptTo)]
    [InlineData("recipient", SmtpPhase.RcptTo)]
    [InlineData("MAIL FROM", SmtpPhase.MailFrom)]
    [InlineData("MAIL FROM:<rcpt@example.com> SIZE=12", SmtpPhase.MailFrom)]
    [InlineData("mail", SmtpPhase.MailFrom)]
    [InlineData("sender", SmtpPhase.MailFrom)]
    [InlineData("DATA", SmtpPhase.Data)]
    [InlineData("BDAT", SmtpPhase.Data)]
    [InlineData("end of DATA", SmtpPhase.EndOfData)]
    [InlineData("pipelined end of data", SmtpPhase.EndOfData)]
    [InlineData("end of data (123 bytes written)", SmtpPhase.EndOfData)]
    [InlineData("END-OF-MESSAGE", SmtpPhase.EndOfData)]
    [InlineData("message body", SmtpPhase.EndOfData)]
    [InlineData("dot", SmtpPhase.EndOfData)]
    [InlineData("EHLO", SmtpPhase.Helo)]
    [InlineData("HELO mail.example.com", SmtpPhase.Helo)]
    [InlineData("LHLO", SmtpPhase.Helo)]
    [InlineData("CONNECT", SmtpPhase.Connect)]
    [InlineData("initial connection", SmtpPhase.Connect)]
    [InlineData("greeting", SmtpPhase.Connect)]
    [InlineData("STARTTLS", SmtpPhase.StartTls)]
    [InlineData("AUTH PLAIN", SmtpPhase.Auth)]
    [InlineData("VRFY", SmtpPhase.Other)]
    [InlineData("XYZZY", SmtpPhase.Unknown)]
    [InlineData("", SmtpPhase.Unknown)]
    [InlineData(":<anna@example.org>", SmtpPhase.Unknown)]
    public void The_first_word_about_a_command_tells(string words, SmtpPhase phase) => PhaseText.Read(words).Should().Be(phase);
}
