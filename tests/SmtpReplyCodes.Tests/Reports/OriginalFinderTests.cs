using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Where the report ends and the returned message begins, in a text that is not divided into parts: <c>|</c> marks the end, <c>^</c> the header.</summary>
public class OriginalFinderTests
{
    private const string Header = "^Received: from a by b\nFrom: sender@example.com\nSubject: Minutes\n\nHello";

    [Theory]
    [InlineData("It was not delivered.\n\n|" + Header)]
    [InlineData("It was not delivered.\n\n|----- Original message -----\n\n" + Header)]
    [InlineData("It was not delivered.\n\n|--- Below this line is a copy of the message.\n\n" + Header)]
    [InlineData("It was not delivered.\n\n|The header of the message follows:\n\n" + Header)]
    [InlineData("It was not delivered.\n\n|^Message-ID: <1@example.com>\nTo: user@example.com\n")]
    [InlineData("It was not delivered.\n\n|^> Received: from a by b\n> Subject: Minutes\n")]
    [InlineData("It was not delivered.\n\n|^Subject: a\n folded\nDate: Thu, 07 Jan 2010\nMessage-ID: <1@example.com>\n")]
    public void It_ends_before_a_header_or_the_line_that_announces_it(string text) => ShouldEnd(text);

    [Theory]
    [InlineData("It was not delivered.\n\n|----- Original message -----\nHello")]
    [InlineData("It was not delivered.\n\n|----- Original message follows:\nFrom: sender@example.com\n\nHello")]
    [InlineData("It was not delivered.\n\n|Original message:\nFrom: sender@example.com\nSubject: Minutes\n\nHello")]
    public void It_ends_before_an_announcement_without_a_whole_header(string text) => ShouldEnd(text);

    [Theory]
    [InlineData("It was not delivered.\n\nSee the original message for the reason that it was sent.\n|")]
    [InlineData("It was not delivered.\n\nTo: user@example.com\nSubject: Minutes\nDate: today\n|")]
    [InlineData("It was not delivered.\nMessage-ID: <1@example.com>\n|")]
    [InlineData("It was not delivered.\n\nOriginal message:\nnothing of it\n|")]
    [InlineData("It was not delivered.\n\nMessage-ID: <1@example.com>\nSender: sender@example.com\nRecipient: user@example.com\n|")]
    [InlineData("Message-ID: <1@example.com>\nSender: sender@example.com\nRecipient: user@example.com\nResult: 550 no\n|")]
    [InlineData("It was not delivered.|")]
    [InlineData("|")]
    public void A_summary_or_a_mention_ends_nothing(string text) => ShouldEnd(text);

    [Theory]
    [InlineData("Received: from a by b\nMessage-ID: <1@example.com>\n\nIt was not delivered.\n|")]
    [InlineData("Message-ID: <1@example.com>\nSubject: Minutes\n\nIt was not delivered.\n\n|" + Header)]
    public void A_header_in_front_of_the_failure_is_a_summary(string text) => ShouldEnd(text);

    private static void ShouldEnd(string text)
    {
        var report = ReportText.Read(text.Replace("|", "", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal));

        report.Length.Should().Be(text.Replace("^", "", StringComparison.Ordinal).IndexOf('|', StringComparison.Ordinal));
        report.OriginalStart.Should().Be(text.Replace("|", "", StringComparison.Ordinal).IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It was not delivered.\n\nReceived: from a\nSubject: Minutes\n\nIt was not delivered either.\n", false)]
    [InlineData("Received: from a\nSubject: Minutes\n\nIt was not delivered.\n", true)]
    [InlineData("Received: from a\nSubject: Minutes\n\nIt was fine.\n", false)]
    public void Words_behind_the_header_count_where_that_is_a_summary(string text, bool isFound) =>
        ReportText.Read(text).Marks.Exists(mark => mark.Role == TextRole.Failure && mark.Start > text.IndexOf("Minutes", StringComparison.Ordinal)).Should().Be(isFound);
}
