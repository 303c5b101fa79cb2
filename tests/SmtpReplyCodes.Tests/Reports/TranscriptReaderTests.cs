using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Of a dialogue that a report quotes the last refusal counts.</summary>
public class TranscriptReaderTests
{
    [Theory]
    [InlineData(">>> RCPT TO:<user@example.com>\n<<< 550 5.1.1 User unknown", "550 5.1.1 User unknown")]
    [InlineData("--> RCPT TO:<user@example.com>\n<-- 550 5.1.1 User unknown", "550 5.1.1 User unknown")]
    [InlineData("   <<< 550 no", "550 no")]
    [InlineData("<<< 550", "550")]
    [InlineData("<<< 220 mx.example.net\n<<< 250 ok\n<<< 550 no\n>>> QUIT\n<<< 221 bye", "550 no")]
    [InlineData("<<< 450 later\n>>> RCPT TO:<user@example.com>\n<<< 550 no", "550 no")]
    [InlineData("<<< 550 no\n>>> DATA\n<<< 503 5.5.1 Need RCPT", "550 no")]
    [InlineData(">>> DATA\n<<< 550 no such user\n<<< 554 5.5.1 Error: no valid recipients\n>>> RSET\n<<< 421 4.7.0 too many errors", "550 no such user")]
    [InlineData("<<< 554 not now\n>>> QUIT\n<<< 421 bye\n... while talking to mx2.example.net.:\n<<< 554 not here", "554 not here")]
    [InlineData(">>> QUIT\n<<< 421 4.3.2 closing", "421 4.3.2 closing")]
    [InlineData("<<< 503 5.5.1 Say HELO first", "503 5.5.1 Say HELO first")]
    [InlineData("<<< 550-5.1.1 User\n<<< 550-5.1.1 is\n<<< 550 5.1.1 unknown", "550-5.1.1 User\n550-5.1.1 is\n550 5.1.1 unknown")]
    [InlineData("<<< 550-no\n>>> RCPT TO:<user@example.com>\n<<< 450 later", "450 later")]
    [InlineData("<<< 550-no\n>>> QUIT\n<<< 450 later", "550-no")]
    public void The_last_refusal_is_found_with_all_its_lines(string text, string said) => TranscriptReader.Read(text).Should().Be(said);

    [Theory]
    [InlineData("")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("<<< 250 ok")]
    [InlineData(">>> 550 no")]
    [InlineData("<<<550 no")]
    [InlineData("<<< 5501 no")]
    [InlineData("<<< no")]
    [InlineData("He said: <<< 550 no")]
    public void A_text_without_one_has_none(string text) => TranscriptReader.Read(text).Should().BeNull();

    [Theory]
    [InlineData(6, "550 no")]
    [InlineData(5, "550 n")]
    public void It_is_cut_at_the_limit(int limit, string said) => TranscriptReader.Read("<<< 550 no", limit).Should().Be(said);
}
