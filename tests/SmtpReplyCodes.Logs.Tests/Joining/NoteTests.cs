using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Joining;

/// <summary>Lines about the same message, session or attempt are joined, by a form made up for it.</summary>
public class NoteTests
{
    private static readonly string[] Lines =
    [
        "note - - {queueId}: from=<{sender}>", "note - - {queueId}: from=<{sender}> via {relay}", "note - - [[{session}] client {relay}", "note - - [[{session}] id={queueId}", "note - - [[{session}] from=<{sender}>", "note - - [[{session}] to=<{recipient}>",
        "event - - {queueId}: to=<{recipient}> {text}", "event - - [[{session}] done {text}", "event - - [[{session}] not <{recipient}> {text}",
        "note - - start {delivery} of {queueId} to {recipient}", "event - - stop {delivery}: {text}", "end - - {queueId}: removed", "part - - {queueId}: said to {recipient}: {text}",
    ];

    private static readonly LogForm Form = Shapes.Form(Lines);

    [Theory]
    [InlineData("4F: from=<b@example.com>|4F: to=<anna@example.org> 550 no", "anna@example.org from b@example.com of 4F by -")]
    [InlineData("4F: from=<b@example.com> via mx[192.0.2.7]|4F: to=<anna@example.org> 550 no", "anna@example.org from b@example.com of 4F by mx")]
    [InlineData("4F: from=<>|4F: to=<anna@example.org> 550 no", "anna@example.org from  of 4F by -")]
    [InlineData("4F: from=<b@example.com>|4F: to=<anna@example.org> 550 no|4F: to=<bert@example.org> 550 no", "anna@example.org from b@example.com of 4F by -", "bert@example.org from b@example.com of 4F by -")]
    [InlineData("4F: from=<b@example.com>|5A: from=<c@example.com>|4F: to=<anna@example.org> 550 no", "anna@example.org from b@example.com of 4F by -")]
    [InlineData("4F: to=<anna@example.org> 550 no|4F: from=<b@example.com>", "anna@example.org from - of 4F by -")]
    public void By_the_name_in_the_queue(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Theory]
    [InlineData("4F: from=<b@example.com>|4F: removed|4F: to=<anna@example.org> 550 no", "anna@example.org from - of 4F by -")]
    [InlineData("4F: from=<b@example.com>|5A: removed|4F: to=<anna@example.org> 550 no", "anna@example.org from b@example.com of 4F by -")]
    [InlineData("4F: from=<b@example.com>|4F: removed|4F: from=<c@example.com>|4F: to=<anna@example.org> 550 no", "anna@example.org from c@example.com of 4F by -")]
    public void The_end_of_a_message_forgets_it(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Theory]
    [InlineData("4F: from=<b@example.com>|4F: from=<c@example.com>|4F: to=<anna@example.org> 550 no", "anna@example.org from c@example.com of 4F by -")]
    [InlineData("4F: from=<b@example.com> via mx|4F: from=<c@example.com>|4F: to=<anna@example.org> 550 no", "anna@example.org from c@example.com of 4F by mx")]
    public void What_comes_later_counts(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Theory]
    [InlineData("[7] client mx|[7] id=4F|[7] from=<b@example.com>|[7] to=<anna@example.org>|[7] done 550 no", "anna@example.org from b@example.com of 4F by mx")]
    [InlineData("4F: from=<b@example.com>|[7] id=4F|[7] not <anna@example.org> 550 no", "anna@example.org from b@example.com of 4F by -")]
    [InlineData("[7] client mx|[8] not <anna@example.org> 550 no", "anna@example.org from - of - by -")]
    [InlineData("7: from=<b@example.com>|[7] not <anna@example.org> 550 no", "anna@example.org from - of - by -")]
    public void By_the_session_and_from_there_by_the_message(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Theory]
    [InlineData("start 1 of 4F to anna@example.org|stop 1: 550 no", "anna@example.org from - of 4F by -")]
    [InlineData("4F: from=<b@example.com>|start 1 of 4F to anna@example.org|stop 1: 550 no", "anna@example.org from b@example.com of 4F by -")]
    [InlineData("start 1 of 4F to anna@example.org|start 2 of 4F to bert@example.org|stop 2: 550 no|stop 1: 450 no", "bert@example.org from - of 4F by -", "anna@example.org from - of 4F by -")]
    [InlineData("start 1 of 4F to anna@example.org|start 1 of 5A to bert@example.org|stop 1: 550 no", "bert@example.org from - of 5A by -")]
    [InlineData("start 1 of 4F to anna@example.org|stop 1: 550 no|stop 1: 450 no", "anna@example.org from - of 4F by -", "- from - of - by -")]
    public void By_the_number_of_the_attempt_which_is_given_away_again(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Theory]
    [InlineData("[7] to=<anna@example.org>|[7] to=<bert@example.net>|[7] done 550 no", "anna@example.org from - of - by -", "bert@example.net from - of - by -")]
    [InlineData("[7] to=<anna@example.org>|[7] to=<anna@example.org>|[7] done 550 no", "anna@example.org from - of - by -")]
    [InlineData("[7] done 550 no", "- from - of - by -")]
    public void What_names_no_recipient_is_about_all_of_the_notes(string log, params string[] entries) => Read(log).Should().Equal(entries);

    [Fact]
    public void A_domain_picks_out_its_recipients()
    {
        var form = Shapes.Form("note - - {session} to=<{recipient}>", "event - - {session} done for {domain}: {text}");

        ReadLog.With([form], MailLogOptions.Default, ["7 to=<a@x.example>", "7 to=<b@y.example>", "7 to=<c@X.example>", "7 done for x.example: 550 no"]).Select(entry => entry.Recipient)
            .Should().Equal("a@x.example", "c@X.example");
    }

    [Theory]
    [InlineData("4F: said to anna@example.org: 550-no|4F: said to anna@example.org: 550 way|4F: to=<anna@example.org> 451 x", "550-no/550 way")]
    [InlineData("4F: said to anna@example.org: 550 no|4F: said to bert@example.org: 450 yes|4F: to=<anna@example.org> 451 x|4F: to=<bert@example.org> 451 x", "550 no", "450 yes")]
    [InlineData("4F: said to anna@example.org: 550 no|4F: to=<anna@example.org> 451 x|4F: to=<anna@example.org> 452 y", "550 no", "452 y")]
    [InlineData("5A: said to anna@example.org: 550 no|4F: to=<anna@example.org> 451 x", "451 x")]
    public void Lines_of_a_reply_wait_for_their_event(string log, params string[] replies) =>
        ReadLog.With([Form], MailLogOptions.Default, log.Split('|')).Select(entry => entry.Reply.ToString().ReplaceLineEndings("/")).Should().Equal(replies);

    [Fact]
    public void Each_system_has_names_of_its_own()
    {
        var other = Shapes.Form((FormField.System, "other"), (FormField.Lines, "note - - {queueId} - from=<{sender}>"));

        Read("4F - from=<c@example.com>|4F: to=<anna@example.org> 550 no", Form, other).Should().Equal("anna@example.org from - of 4F by -");
    }

    private static IEnumerable<string> Read(string log, params LogForm[] forms) =>
        ReadLog.With(forms.Length > 0 ? forms : [Form], MailLogOptions.Default, log.Split('|')).Select(entry => $"{entry.Recipient ?? "-"} from {entry.Sender ?? "-"} of {entry.QueueId ?? "-"} by {entry.Relay ?? "-"}");
}
