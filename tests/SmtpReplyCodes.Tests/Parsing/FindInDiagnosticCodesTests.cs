namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>The Diagnostic-Code field of a delivery report (RFC 3464 section 2.3.6): a type, a semicolon, and what the server said.</summary>
public class FindInDiagnosticCodesTests
{
    [Theory]
    [InlineData("smtp; 550 5.1.1 <no.one@example.org>: Recipient address rejected", 550, "5.1.1", "<no.one@example.org>: Recipient address rejected")]
    [InlineData("smtp;550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("SMTP; 550 No such user", 550, null, "No such user")]
    [InlineData("smtp; 550", 550, null, "")]
    [InlineData("smtp; 452 4.2.2 Mailbox full", 452, "4.2.2", "Mailbox full")]
    [InlineData("smtp; 250 2.0.0 Ok: queued", 250, "2.0.0", "Ok: queued")]
    [InlineData("smtp;550 5.7.509 Access denied, example.net does not pass DMARC verification", 550, "5.7.509", "Access denied, example.net does not pass DMARC verification")]
    [InlineData("smtp;550 5.4.1 [no.one@example.org]: Recipient address rejected: Access denied", 550, "5.4.1", "[no.one@example.org]: Recipient address rejected: Access denied")]
    [InlineData("smtp; 557 5.7.1 Blocked", 557, "5.7.1", "Blocked")]
    [InlineData("x-unix; 550 User unknown", 550, null, "User unknown")]
    [InlineData("Diagnostic-Code: smtp; 550 5.1.1 No such user", 550, "5.1.1", "No such user")]
    [InlineData("Diagnostic-Code: smtp; 550 No such user", 550, null, "No such user")]
    public void In_one_line(string field, int code, string? enhanced, string line) => FoundReply.ShouldBe(field, code, enhanced, line);

    [Fact]
    public void Postfix_names_the_host_and_the_command() => FoundReply.ShouldBe(
        "X-Postfix; host mx.example.org[192.0.2.1] said: 550-5.7.1 Rejected by policy. 550 5.7.1 Ask your administrator (in reply to RCPT TO command)",
        550, "5.7.1", "Rejected by policy.", "Ask your administrator");

    [Fact]
    public void Postfix_joins_the_lines_and_folds_them_anywhere() => FoundReply.ShouldBe(
        "smtp; 550-5.1.1 The mailbox does not exist. Please check\r\n    550-5.1.1 the address for typing errors. More at 550 5.1.1\r\n    https://example.org/help",
        550, "5.1.1", "The mailbox does not exist. Please check", "the address for typing errors. More at", "https://example.org/help");

    [Fact]
    public void A_fold_within_a_line_is_a_blank() => FoundReply.ShouldBe(
        "smtp; 550 5.1.1 <no.one@example.org>: Recipient address rejected:\r\n    User unknown in virtual mailbox table",
        550, "5.1.1", "<no.one@example.org>: Recipient address rejected: User unknown in virtual mailbox table");

    [Fact]
    public void Exim_and_Courier_fold_at_the_reply_lines() => FoundReply.ShouldBe(
        "smtp; 550-5.1.1 The mailbox does not exist.\n 550-5.1.1 Please check the address\n 550 5.1.1 for typing errors.",
        550, "5.1.1", "The mailbox does not exist.", "Please check the address", "for typing errors.");

    [Fact]
    public void Sendmail_and_nullmailer_keep_the_first_line_alone_with_its_hyphen() => FoundReply.ShouldBe(
        "SMTP; 550-5.1.1 The mailbox does not exist. Please try", 550, "5.1.1", "The mailbox does not exist. Please try");

    [Fact]
    public void A_text_that_looks_like_fields_stays_text() => FoundReply.ShouldBe(
        "smtp; 550-5.1.1 Status: 2.0.0\n 550 5.1.1 Action: delivered", 550, "5.1.1", "Status: 2.0.0", "Action: delivered");

    [Fact]
    public void Without_reply_code_the_enhanced_code_counts() =>
        FoundReply.CodesShouldBe("smtp; 5.1.2 - Bad destination host 'DNS Hard Error looking up example.org (MX)'", 0, "5.1.2");
}
