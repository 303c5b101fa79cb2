using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Of masses of anything as much is read as the options allow, and the report says what was left out.</summary>
public class HostileSizeTests
{
    private const string Text = "The text was cut after 262144 characters.";
    private const string Recipients = "More than 10000 recipients: the others were left out.";
    private const string Parts = "The message has more or deeper parts, or a longer header, than the limits allow: the rest was left out.";

    [Fact]
    public void Nothing_is_left_out_of_a_small_message() => HostileReport.Small.Should().OnlyContain(message => Read(message).Warnings.IsEmpty);

    [Fact]
    public void Ten_thousand_multiparts_nested()
    {
        var message = HostileReport.WithText(HostileReport.Number(10_000, i => $"--b{i}\nContent-Type: multipart/mixed; boundary=b{i + 1}\n\n"), "Content-Type: multipart/mixed; boundary=b0\n");

        HostileReport.Read(message).Warnings.Should().Contain(Parts);
    }

    [Fact]
    public void Bounces_returned_in_bounces_a_thousand_deep()
    {
        var report = MadeReport.Text("inner@example.net", "550 5.1.1 No such user");
        for (var i = 0; i < 1_000; i++)
            report = MadeReport.Text($"user{i}@example.net", "550 5.2.2 full").Replace("=_b", $"=_{i}", StringComparison.Ordinal).Replace($"\n--=_{i}--", $"\n--=_{i}\nContent-Type: message/rfc822\n\n{(i % 100 == 0 ? "" : "x\n")}{report}\n--=_{i}--", StringComparison.Ordinal);

        Read(report).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user999@example.net");
    }

    [Fact]
    public void A_million_header_fields() => Read(HostileReport.Repeat("X-A: b\n", 1_000_000) + "\nx").Warnings.Should().Contain(Parts);

    [Fact]
    public void A_header_field_of_many_megabytes() => Read("Subject: " + HostileReport.Repeat("failed ", 1_000_000) + "\n\nx").Warnings.Should().Contain(Parts);

    [Fact]
    public void A_line_of_a_hundred_megabytes()
    {
        var message = new byte[100_000_000];
        Array.Fill(message, (byte)'x');
        "Subject: failure\n\n"u8.CopyTo(message);

        HostileReport.Read(message).Warnings.Should().Equal("The message was cut after 67108864 bytes.", Text);
    }

    [Fact]
    public void A_hundred_thousand_groups_of_fields()
    {
        var message = HostileReport.WithStatus(HostileReport.Number(100_000, i => $"Final-Recipient: rfc822; u{i}@example.net\nAction: failed\nStatus: 5.1.1\n\n"));

        var report = HostileReport.Read(message);

        report.Recipients.Should().HaveCount(10_000);
        report.Warnings.Should().Contain(Recipients);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("<", ">: 550 5.1.1 unknown\n")]
    [InlineData("", " ")]
    public void A_hundred_thousand_addresses_in_a_text(string before, string behind)
    {
        var text = "could not be delivered:\n" + HostileReport.Number(100_000, i => $"{before}user{i}@example.net{behind}");

        var options = ReportOptions.Default with { MaxRecipients = 1_000, MaxReplyLength = 1_024 };

        HostileReport.Read(HostileReport.WithText(text), options).Warnings.Should().Contain(Text);
        HostileReport.Check(DeliveryReport.ReadText(text, options), options).Warnings.Should().Contain(Text);
        HostileReport.Read(Encoding.UTF8.GetBytes(text.Replace(':', ' ')), options).Warnings.Should().Contain(Text);
    }

    [Fact]
    public void A_hundred_thousand_recipients_in_a_header()
    {
        var options = ReportOptions.Default with { MaxHeaderBytes = 10_000_000 };
        var message = HostileReport.WithText("failed", $"X-Failed-Recipients: {HostileReport.Number(100_000, i => $"u{i}@example.net,\n ")}\n");

        HostileReport.Read(message, options).Warnings.Should().Contain(Recipients);
        HostileReport.Read(message).Warnings.Should().Contain(Parts);
    }

    [Fact]
    public void A_hundred_thousand_recipients_of_a_feedback_report()
    {
        var fields = HostileReport.Repeat("Original-Rcpt-To: user@example.net\n", 100_000);
        var message = $"From: a@example.org\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\n{fields}\n--b--\n";

        Read(message).Warnings.Should().Contain(Recipients);
    }

    [Fact]
    public void Ten_thousand_parts() => HostileReport.Read(HostileReport.WithText(HostileReport.Repeat("--x\n\na\n", 10_000), "Content-Type: multipart/mixed; boundary=x\n")).Warnings.Should().Contain(Parts);

    [Theory]
    [InlineData("text/plain", "7bit")]
    [InlineData("text/plain", "base64")]
    [InlineData("text/plain", "quoted-printable")]
    [InlineData("text/html", "7bit")]
    [InlineData("text/html", "base64")]
    public void A_long_text(string type, string encoding)
    {
        var text = HostileReport.Repeat("not delivered ", 30_000);
        var body = encoding == "base64" ? Convert.ToBase64String(Encoding.ASCII.GetBytes(text), Base64FormattingOptions.InsertLineBreaks) : text;

        HostileReport.Read(HostileReport.WithText(body, $"Content-Type: {type}\nContent-Transfer-Encoding: {encoding}\n")).Warnings.Should().Contain(Text);
    }

    [Fact]
    public void A_text_behind_one_that_is_as_long_as_allowed()
    {
        var options = ReportOptions.Default with { MaxTextLength = 1_024 };
        var message = HostileReport.WithText($"--x\n\n{new string('a', 1_024)}\n--x\n\nmore\n--x--\n", "Content-Type: multipart/mixed; boundary=x\n");

        HostileReport.Read(message, options).Warnings.Should().Equal("The text was cut after 1024 characters.");
    }

    [Fact]
    public void A_returned_header_that_is_too_long()
    {
        var header = HostileReport.Repeat("X-A: b\n", 100_000);
        var message = HostileReport.WithText($"--x\n\nfailed\n--x\nContent-Type: message/rfc822\n\n{header}\n--x--\n", "Content-Type: multipart/mixed; boundary=x\n");

        HostileReport.Read(message).Warnings.Should().Equal("The header of the returned message was cut after 262144 bytes.");
    }

    [Theory]
    [InlineData("Diagnostic-Code: smtp; ")]
    [InlineData("Status: 5.0.0 (")]
    public void A_reply_of_many_megabytes(string field) =>
        HostileReport.Read(HostileReport.WithStatus($"Final-Recipient: rfc822; user@example.net\nAction: failed\n{field}{HostileReport.Repeat("mailbox full ", 500_000)}\n")).Warnings.Should().ContainSingle();

    [Fact]
    public void Many_diagnostics_of_one_recipient() =>
        HostileReport.Read(HostileReport.WithStatus("Final-Recipient: rfc822; user@example.net\nAction: failed\n" + HostileReport.Repeat("Diagnostic-Code: x\n", 10_000))).Warnings.Should().ContainSingle();

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var options = ReportOptions.Default with { MaxTextLength = 1_024, MaxReplyLength = 128 };
        for (var i = 0; i < 2; i++)
        {
            var text = new string('a', i) + HostileReport.Repeat("\ud83d\ude00", 2_000);
            var report = HostileReport.Check(DeliveryReport.ReadText("<user@example.net>: 550 5.1.1 failed " + text, options), options);
            foreach (var recipient in report.Recipients)
                char.IsHighSurrogate(recipient.Reply.Text.LastOrDefault()).Should().BeFalse();
        }
    }

    private static DeliveryReport Read(string message) => HostileReport.Read(Encoding.UTF8.GetBytes(message));
}
