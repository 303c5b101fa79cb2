namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>FromText takes any text: the codes are those of the reply in it, the text is the whole input.</summary>
public class CodesInTextTests
{
    [Theory]
    [InlineData("error 550", 550, null)]
    [InlineData("server said 421 4.7.0 slow down", 421, "4.7.0")]
    [InlineData("smtp;550 5.4.1 Access denied", 550, "5.4.1")]
    [InlineData("status code: 554", 554, null)]
    [InlineData("Rejected (550 5.7.1)", 550, "5.7.1")]
    [InlineData("User unknown (#5.1.1)", 0, "5.1.1")]
    [InlineData("Status: 5.2.2", 0, "5.2.2")]
    [InlineData("dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection timed out)", 0, "4.4.1")]
    [InlineData("[5.7.1] Blocked", 0, "5.7.1")]
    [InlineData("571 Not authorized", 571, null)]
    [InlineData("557 Not authorized", 557, null)]
    [InlineData("605 Suppressed", 605, null)]
    [InlineData("said 550\r\n5 minutes later", 550, null)]
    [InlineData("said 550\n5 minutes later", 550, null)]
    [InlineData("said 550\r5 minutes later", 550, null)]
    public void Finds_an_announced_code(string text, int code, string? enhanced) => FoundReply.CodesShouldBe(text, code, enhanced);

    [Theory]
    [InlineData("550-first\r\n450 last", 450)]
    [InlineData("550-first\n551-second\n554 last", 554)]
    [InlineData("250-first\n250 second\n550 last", 550)]
    [InlineData("450 4.2.0 Greylisted\r\n550 5.1.1 No such user", 550)]
    [InlineData("<<< 451 4.3.0 busy\n<<< 550 5.1.1 No such user", 550)]
    public void Of_lines_that_disagree_the_last_counts(string text, int code)
    {
        SmtpReply.TryParse(text, out _).Should().BeFalse("the strict reading says that lines disagree");
        EveryWay.Find(text)!.Code.Should().Be(code);
        EveryWay.FromText(text).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("<<< 550 5.1.1 No such user\n<<< 503 5.5.1 Need RCPT", 550, "5.1.1")]
    [InlineData("250 2.1.0 Ok\r\n550 5.1.1 No such user\r\n221 2.0.0 Bye", 550, "5.1.1")]
    public void A_refusal_beats_the_polite_words_around_it(string text, int code, string enhanced) => FoundReply.CodesShouldBe(text, code, enhanced);

    [Theory]
    [InlineData("550 No such user", 1)]
    [InlineData("550-a\r\n550 b\r\n", 2)]
    [InlineData("one\ntwo\rthree\r\nfour", 4)]
    [InlineData("", 1)]
    [InlineData("\n", 1)]
    [InlineData("a\n\nb", 3)]
    public void Keeps_the_whole_text_and_shows_its_lines(string text, int lines)
    {
        var reply = EveryWay.FromText(text);

        reply.Text.Should().Be(text);
        reply.Lines.Should().HaveCount(lines);
    }

    [Fact]
    public void Null_is_the_empty_text()
    {
        var reply = SmtpReply.FromText((string?)null);

        reply.Should().Be(SmtpReply.FromText(""));
        (reply.Code, reply.EnhancedCode, reply.Text, reply.Cause).Should().Be((null, null, "", SmtpCause.Unknown));
    }

    [Fact]
    public void A_reply_as_sent_is_found_as_it_is()
    {
        const string wire = "550-5.1.1 No such user.\r\n550 5.1.1 Check the address\r\n";

        EveryWay.Find(wire).Should().Be(SmtpReply.Parse(wire));
    }
}
