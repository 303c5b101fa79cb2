using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary><see cref="DeliveryReport.HumanText"/>: what a report says to people.</summary>
public class ReportHumanTextTests
{
    private const string Header = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n";
    private const string Words = "Hello, your message could not be delivered:\n<user@example.com>: 550 5.1.1 User unknown\n";
    private const string Status = "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n";
    private const string Returned = "--b\nContent-Type: message/rfc822\n\nMessage-ID: <1@example.org>\nSubject: a\n\nsecret\n";
    private const string Multipart = "Content-Type: multipart/report; boundary=b\n\n";

    public static TheoryData<string, string?> Texts => new()
    {
        { Header + "\n" + Words, Words },
        { Header + "\n" + Words + "\n--- Below this line is a copy of the message.\n\nReceived: from a\nSubject: a\n\nsecret\n", Words + "\n" },
        { Header + Multipart + "--b\n\n" + Words + Status + Returned + "--b--\n", Words.TrimEnd() },
        { Header + Multipart + "--b\n\n" + Words + Status + "--b--\n", Words.TrimEnd() },
        { Header + Multipart + "--b\nContent-Type: text/html\n\n<p>Your message <b>failed</b><br>for ever\n" + Status + Returned + "--b--\n", "Your message failed\nfor ever" },
        { Header + Multipart + "--b\n\n" + Words + "\n--b\n\nYours, the postmaster\n" + Status + Returned + "--b--\n", Words + "\n\nYours, the postmaster" },
        { Header + Multipart + Status + Returned + "--b--\n", null },
        { "From: user@example.com\nSubject: Hello\n\nHow are you?\n", null },
        { "", null },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_the_text_in_front_of_the_returned_message(string message, string? text) =>
        DeliveryReport.Read(Encoding.UTF8.GetBytes(message)).HumanText.Should().Be(text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Its_lines_end_with_a_line_feed(string message, string? text)
    {
        foreach (var end in new[] { "\r\n", "\r" })
            DeliveryReport.Read(Encoding.UTF8.GetBytes(message.Replace("\n", end, StringComparison.Ordinal))).HumanText.Should().Be(text);
    }

    [Fact]
    public void Of_a_bare_body_it_is_the_body() => DeliveryReport.ReadText(Words).HumanText.Should().Be(Words);

    [Fact]
    public void Fields_in_a_body_are_no_text_for_people() =>
        DeliveryReport.ReadText("It failed.\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n").HumanText.Should().Be("It failed.\n\n");

    [Fact]
    public void It_is_cut_at_the_limit()
    {
        var report = DeliveryReport.ReadText(Words + new string('a', 5000), new ReportOptions { MaxTextLength = 1024 });

        report.HumanText.Should().HaveLength(1024);
        report.Warnings.Should().ContainSingle().Which.Should().Contain("1024");
    }
}
