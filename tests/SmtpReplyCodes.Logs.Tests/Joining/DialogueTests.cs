using System.Text.Json;
using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Logs.Tests.Joining;

/// <summary>What follows from a dialogue: lines parted by <c>|</c>, <c>&gt;</c> in front of what this side sent and <c>&lt;</c> of what it got.</summary>
public class DialogueTests
{
    private const string Greeted = "< 220 mx|> EHLO app|< 250 mx|";

    private const string Mail = Greeted + "> MAIL FROM:<b@example.com>|< 250 ok|";

    private const string Anna = Mail + "> RCPT TO:<anna@example.org>|< 250 ok|";

    [Theory]
    [InlineData(Anna + "> DATA|< 354 go|> .|< 250 2.0.0 queued|> QUIT|< 221 bye", "sent anna@example.org end-of-data 250 2.0.0 queued")]
    [InlineData(Anna + "> DATA|< 354 go|< 250 queued", "sent anna@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> RCPT TO:<bert@example.org>|< 250 ok|> DATA|< 354 go|< 250 queued", "sent anna@example.org end-of-data 250 queued", "sent bert@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> BDAT 100 LAST|< 250 queued", "sent anna@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> BDAT 100|< 250 more|> BDAT 5 last|< 250 queued", "sent anna@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> DATA|< 354 go|> Subject: hello|> RCPT TO:<c@example.org>|> .|< 250 queued", "sent anna@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> RSET|< 250 ok|> MAIL FROM:<>|< 250 ok|> RCPT TO:<bert@example.org>|< 250 ok|> DATA|< 354 go|< 250 queued", "sent bert@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> DATA|< 354 go|< 250 one|> MAIL FROM:<>|< 250 ok|> RCPT TO:<bert@example.org>|< 250 ok|> DATA|< 354 go|< 250 two", "sent anna@example.org end-of-data 250 one", "sent bert@example.org end-of-data 250 two")]
    public void Whom_the_server_took_the_message_for_it_was_sent_to(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData(Mail + "> RCPT TO:<anna@example.org>|< 550 5.1.1 no", "bounced anna@example.org rcpt-to 550 5.1.1 no")]
    [InlineData(Mail + "> RCPT TO:<anna@example.org>|< 450 later", "deferred anna@example.org rcpt-to 450 later")]
    [InlineData(Mail + "> rcpt to: <anna@example.org>|< 550 no", "bounced anna@example.org rcpt-to 550 no")]
    [InlineData(Mail + "> RCPT TO:anna@example.org NOTIFY=NEVER|< 550 no", "bounced anna@example.org rcpt-to 550 no")]
    [InlineData(Mail + "> RCPT TO:<anna@example.org>|< 550-no|< 550-such|< 550 user", "bounced anna@example.org rcpt-to 550-no/550-such/550 user")]
    [InlineData(Mail + "> RCPT TO:<anna@example.org>|< 550", "bounced anna@example.org rcpt-to 550")]
    [InlineData(Anna + "> RCPT TO:<bert@example.org>|< 550 no|> DATA|< 354 go|< 250 queued", "bounced bert@example.org rcpt-to 550 no", "sent anna@example.org end-of-data 250 queued")]
    [InlineData(Anna + "> DATA|< 451 no", "deferred anna@example.org data 451 no")]
    [InlineData(Anna + "> DATA|< 354 go|> .|< 554 spam", "bounced anna@example.org end-of-data 554 spam")]
    [InlineData(Anna + "> RCPT TO:<bert@example.org>|< 250 ok|> DATA|< 354 go|< 452 full", "deferred anna@example.org end-of-data 452 full", "deferred bert@example.org end-of-data 452 full")]
    [InlineData(Anna + "> BDAT 100|< 552 large", "bounced anna@example.org data 552 large")]
    [InlineData(Anna + "< 421 closing", "deferred anna@example.org unknown 421 closing")]
    public void Whom_the_server_refused_it_bounced_or_was_deferred(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData("< 554 go away", "bounced - connect 554 go away")]
    [InlineData("< 421-busy|< 421 later", "deferred - connect 421-busy/421 later")]
    [InlineData("< 220 mx|> EHLO app|< 550 no", "bounced - helo 550 no")]
    [InlineData(Greeted + "> MAIL FROM:<b@example.com>|< 550 no", "bounced - mail-from 550 no")]
    public void Before_a_recipient_was_named_the_whole_session_is_refused(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData(Greeted + "> MAIL FROM:<b@example.com>|> RCPT TO:<anna@example.org>|> RCPT TO:<bert@example.org>|> DATA|< 250 ok|< 550 no|< 250 ok|< 354 go|< 250 queued", "bounced anna@example.org rcpt-to 550 no", "sent bert@example.org end-of-data 250 queued")]
    [InlineData(Greeted + "> MAIL FROM:<b@example.com>|> RCPT TO:<anna@example.org>|> DATA|< 250 ok|< 550 no|< 503 no recipients", "bounced anna@example.org rcpt-to 550 no")]
    [InlineData(Greeted + "> MAIL FROM:<b@example.com>|> RCPT TO:<anna@example.org>|> BDAT 9 LAST|< 250 ok|< 550 no|< 503 no recipients", "bounced anna@example.org rcpt-to 550 no")]
    [InlineData(Anna + "> BDAT 100|> BDAT 5 LAST|< 552 large|< 503 what", "bounced anna@example.org data 552 large")]
    [InlineData(Greeted + "> MAIL FROM:<b@example.com>|> RCPT TO:<anna@example.org>|< 250-sender|< 250 ok|< 450-not|< 450 now", "deferred anna@example.org rcpt-to 450-not/450 now")]
    public void Replies_answer_pipelined_commands_in_their_order(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData("< 220 mx|> EHLO app|< 250-mx|> MAIL FROM:<>|< 250 ok|> RCPT TO:<anna@example.org>|< 550 no", "bounced anna@example.org rcpt-to 550 no")]
    [InlineData(Mail + "> RCPT TO:<anna@example.org>|< 550-no such|> RSET|< 250 ok", "bounced anna@example.org rcpt-to 550-no such")]
    public void Of_a_reply_of_several_lines_the_first_may_stand_alone(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData("< 220 mx|> EHLO app|< 502 what|> HELO app|< 250 mx")]
    [InlineData("< 220 mx|> EHLO app|< 500 what|> HELO app|< 250 mx")]
    [InlineData(Greeted + "> STARTTLS|< 454 not now|> QUIT|< 221 bye")]
    [InlineData(Greeted + "> AUTH LOGIN|< 334 VXNlcm5hbWU6|> YW5uYQ==|< 334 UGFzc3dvcmQ6|> c2VjcmV0|< 235 ok")]
    [InlineData(Greeted + "> VRFY anna|< 550 no|> XYZZY|< 500 what")]
    [InlineData(Anna + "> QUIT|< 221 bye")]
    [InlineData("> 220 mx|< EHLO x|> 250 mx|< MAIL FROM:<>|> 250 ok|< RCPT TO:<anna@example.com>|> 250 ok|< DATA|> 354 go|> 250 queued")]
    [InlineData("> 554 no service|< QUIT|> 221 bye")]
    [InlineData("> 220 mx|< EHLO x|> 550 liar")]
    [InlineData("> 220 mx|< AUTH LOGIN|> 535 no")]
    [InlineData("hello|250ok|2500 ok|050 no|")]
    [InlineData("")]
    public void What_is_about_no_mail_tells_nothing(string dialogue) => Read(dialogue).Should().BeEmpty();

    [Theory]
    [InlineData("> 220 mx|< EHLO x|> 250 mx|< MAIL FROM:<b@example.net>|> 250 ok|< RCPT TO:<anna@example.com>|> 554 5.7.1 no relay", "rejected anna@example.com rcpt-to 554 5.7.1 no relay")]
    [InlineData("> 220 mx|< HELO x|> 250 mx|< MAIL FROM:<b@example.net>|> 450 later", "rejected - mail-from 450 later")]
    [InlineData("> 220 mx|< HELO x|> 250 mx|< MAIL FROM:<>|> 250 ok|< RCPT TO:<anna@example.com>|> 250 ok|< DATA|> 354 go|> 554 spam", "rejected anna@example.com end-of-data 554 spam")]
    public void What_this_side_refused_it_rejected(string dialogue, params string[] verdicts) => Read(dialogue).Should().Equal(verdicts);

    [Theory]
    [InlineData(Mail, "b@example.com")]
    [InlineData(Mail + "> MAIL FROM:<> SIZE=4", "")]
    [InlineData(Greeted, null)]
    public void The_sender_is_that_of_the_message_at_hand(string dialogue, string? sender)
    {
        var read = new LogDialogue();
        Take(read, dialogue);

        read.Sender.Should().Be(sender);
    }

    [Fact]
    public void Of_more_recipients_than_any_message_has_the_first_thousand_are_kept()
    {
        var recipients = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"> RCPT TO:<u{i}@example.org>|< 250 ok|"));

        Read(Mail + recipients + "> DATA|< 354 go|< 250 queued").Should().HaveCount(1_000);
    }

    private static List<string> Read(string dialogue) => Take(new LogDialogue(), dialogue);

    private static List<string> Take(LogDialogue dialogue, string lines)
    {
        var verdicts = new List<TalkVerdict>();
        foreach (var line in lines.Split('|'))
            dialogue.Take(line.TrimStart('<', '>', ' '), line.StartsWith('>'), verdicts);
        return verdicts.ConvertAll(verdict => $"{Name(verdict.Outcome)} {verdict.Recipient ?? "-"} {Name(verdict.Phase)} {verdict.Reply.Replace('\n', '/')}");
    }

    private static string Name<T>(T value) => JsonSerializer.Serialize(value).Trim('"');
}
