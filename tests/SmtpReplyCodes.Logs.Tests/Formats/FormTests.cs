using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Formats;

/// <summary>What a form takes for its own, and what it makes of the words in its lines.</summary>
public class FormTests
{
    [Theory]
    [InlineData("postfix/smtp", "postfix*", true)]
    [InlineData("postfix", "postfix*", true)]
    [InlineData("my-postfix", "postfix*", false)]
    [InlineData("sm-mta", "sm-mta", true)]
    [InlineData("sm-mta-in", "sm-mta", false)]
    [InlineData("Sm-mta", "sm-mta", false)]
    [InlineData("my/smtpd", "*smtpd", true)]
    [InlineData("smtpd2", "*smtpd", false)]
    [InlineData("anything", "*", true)]
    [InlineData("", "*", false)]
    [InlineData("", "", true)]
    [InlineData("exim", "", false)]
    [InlineData("exim", "\texim*", true)]
    [InlineData("", "exim*\t", true)]
    [InlineData("", "exim*", false)]
    public void Tags_tell_whose_lines_they_are(string program, string masks, bool isTaken) =>
        Shapes.Form((FormField.HasPrograms, "yes"), (FormField.Programs, masks)).TakesProgram(Encoding.UTF8.GetBytes(program)).Should().Be(isTaken);

    [Fact]
    public void Without_tags_only_lines_without_one_are_taken()
    {
        Shapes.Form("event - - {any}").TakesProgram([]).Should().BeTrue();
        Shapes.Form("event - - {any}").TakesProgram("exim"u8).Should().BeFalse();
    }

    [Theory]
    [InlineData("a is sent (what)", "sent - what")]
    [InlineData("a is SENT (what)", "sent - what")]
    [InlineData("a is held (what)", "deferred - what")]
    [InlineData("a is kept (what)", null)]
    [InlineData("a is lost (what)", null)]
    [InlineData("a is sent (550 what)", "sent 550 what")]
    public void Words_say_what_became_of_a_message(string line, string? entry) =>
        Read(line, (FormField.Lines, "event - - {recipient} is {outcome} ({text})"), (FormField.Outcomes, "sent=sent\theld=deferred\tkept=nothing")).Should().Be(entry);

    [Theory]
    [InlineData("event - - to {recipient}: {text}", "to a: 250 ok", "sent 250 ok")]
    [InlineData("event - - to {recipient}: {text}", "to a: 450 no", "deferred 450 no")]
    [InlineData("event - - to {recipient}: {text}", "to a: 550 no", "bounced 550 no")]
    [InlineData("event - - to {recipient}: {text}", "to a: no", null)]
    [InlineData("event rejected - to {recipient}: {text}", "to a: 450 no", "rejected 450 no")]
    [InlineData("event - - to {recipient} ({status}): {text}", "to a (5.1.1): no", "bounced - no")]
    [InlineData("event - - to {recipient} ({status}): {text}", "to a (4.1.1): 550 no", "bounced 550 no")]
    [InlineData("event - - to {recipient} ({code}): {text}", "to a (550): no", "bounced 550 no")]
    [InlineData("event - - to {recipient} ({code}): {text}", "to a (550): 450 no", "deferred 450 no")]
    [InlineData("event - - to {recipient} ({code})", "to a (550)", "bounced 550 ")]
    public void Where_the_line_does_not_say_the_reply_does_or_the_status(string shape, string line, string? entry) => Read(line, (FormField.Lines, shape)).Should().Be(entry);

    [Theory]
    [InlineData("host mx[192.0.2.7] said: 550 no (in reply to RCPT TO command)", "bounced 550 no rcpt-to mx")]
    [InlineData("host mx[192.0.2.7] refused: 421 busy", "bounced 421 busy connect mx")]
    [InlineData("550 no", "bounced 550 no unknown -")]
    [InlineData("lost connection", "bounced - lost connection unknown -")]
    public void What_the_server_said_is_found_within_the_words(string text, string entry)
    {
        var form = Shapes.Form((FormField.Lines, "event bounced - to {recipient}: {text}"), (FormField.Texts, "- host {relay} said: {reply} (in reply to {phase} command)\tconnect host {relay} refused: {reply}"));

        var read = ReadLog.With([form], MailLogOptions.Default, [$"to a: {text}"]).Should().ContainSingle().Subject;

        $"{Name(read.Outcome)} {Code(read)} {read.Reply.Text} {Name(read.Phase)} {read.Relay ?? "-"}".Should().Be(entry);
    }

    [Theory]
    [InlineData("554 listed at {text}", "zen.example", "rejected 554 listed at zen.example")]
    [InlineData("554 listed", "zen.example", "rejected 554 listed")]
    public void A_line_may_only_name_what_was_said(string says, string text, string entry) =>
        Read($"DENIED {text} to a", (FormField.Lines, "event rejected rcpt-to DENIED {text} to {recipient}"), (FormField.Says, says)).Should().Be(entry);

    private static string? Read(string line, params (FormField, string)[] fields) =>
        ReadLog.With([Shapes.Form(fields)], MailLogOptions.Default, [line]).Select(entry => $"{Name(entry.Outcome)} {Code(entry)} {entry.Reply.Text}").SingleOrDefault();

    private static string Code(MailLogEntry entry) => entry.Reply.Code?.ToString(null as IFormatProvider) ?? "-";

    private static string Name<T>(T value) => JsonSerializer.Serialize(value).Trim('"');
}
