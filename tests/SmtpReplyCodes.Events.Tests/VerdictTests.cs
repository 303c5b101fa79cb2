namespace SmtpReplyCodes.Events.Tests;

/// <summary>When the server's words count and when the service's class, and what makes a bounce a hard one.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("550 5.1.1 User unknown", "Reputation", "bounce", SmtpCause.UserUnknown, true)] // words beat the class
    [InlineData("554 refused", "Reputation", "bounce", SmtpCause.PoorReputation, false)] // a mere hint does not
    [InlineData("550 xyzzy", "Content", "bounce", SmtpCause.SpamContent, false)] // nor does a code alone
    [InlineData("550 xyzzy", "Invalid Address", "bounce", SmtpCause.UserUnknown, true)] // the class calls it permanent and blames the address
    [InlineData("xyzzy", "Invalid Address", "bounce", SmtpCause.UserUnknown, true)]
    [InlineData("xyzzy", "Invalid Address", "blocked", SmtpCause.UserUnknown, false)] // never where the event is called transient
    [InlineData("550 5.1.1 User unknown", "Invalid Address", "blocked", SmtpCause.UserUnknown, false)]
    [InlineData("450 xyzzy", "Invalid Address", "bounce", SmtpCause.UserUnknown, false)] // nor where the server calls it so
    [InlineData("554 5.7.1 Message rejected as spam", "Invalid Address", "bounce", SmtpCause.SpamContent, false)] // nor where the words blame something else
    [InlineData("xyzzy", "Unclassified", "bounce", SmtpCause.Unknown, false)]
    [InlineData("550 5.1.1 User unknown", "No Such Class", "bounce", SmtpCause.UserUnknown, true)]
    [InlineData("", "", "bounce", SmtpCause.Unknown, false)]
    public void Sure_words_count_else_the_class(string reason, string classification, string type, SmtpCause cause, bool isHard)
    {
        var told = SendingEvents.ReadSendGrid($$"""[{"event":"bounce","email":"a@example.net","reason":"{{reason}}","bounce_classification":"{{classification}}","type":"{{type}}"}]""").Events.Should().ContainSingle().Subject;

        told.Cause.Should().Be(cause);
        told.IsHardBounce.Should().Be(isHard);
    }

    [Theory]
    [InlineData("deferred")]
    [InlineData("dropped")]
    [InlineData("spamreport")]
    [InlineData("delivered")]
    [InlineData("open")]
    public void What_is_no_bounce_is_no_hard_bounce(string name) =>
        SendingEvents.ReadSendGrid($$"""[{"event":"{{name}}","reason":"550 5.1.1 User unknown"}]""").Events.Should().ContainSingle().Which.IsHardBounce.Should().BeFalse();

    [Theory]
    [InlineData("bounce", "550 5.1.1 User unknown", "Unclassified", "bounce", SmtpAction.Suppress)]
    [InlineData("bounce", "550 5.1.1 User unknown", "Unclassified", "blocked", SmtpAction.RetryLater)] // the service calls it transient
    [InlineData("bounce", "554 5.7.1 Message rejected as spam", "Unclassified", "bounce", SmtpAction.FixMessage)]
    [InlineData("bounce", "550 xyzzy", "Content", "bounce", SmtpAction.Investigate)] // the advice for the code is not that for the class
    [InlineData("dropped", "Bounced Address", "", "", SmtpAction.RemoveSuppression)]
    [InlineData("deferred", "450 4.2.2 Mailbox full", "", "", SmtpAction.None)]
    [InlineData("spamreport", "", "", "", SmtpAction.Suppress)]
    [InlineData("unsubscribe", "", "", "", SmtpAction.Suppress)]
    [InlineData("delivered", "250 OK", "", "", SmtpAction.None)]
    [InlineData("open", "", "", "", SmtpAction.None)]
    public void What_to_do_fits_the_verdict(string name, string reason, string classification, string type, SmtpAction action) =>
        SendingEvents.ReadSendGrid($$"""[{"event":"{{name}}","reason":"{{reason}}","bounce_classification":"{{classification}}","type":"{{type}}"}]""").Events.Should().ContainSingle().Which.Action.Should().Be(action);

    [Theory]
    [InlineData("5.1.1 No such user", "550", "", 550, "5.1.1", "No such user")]
    [InlineData("No such user", "550", "5.1.1", 550, "5.1.1", "No such user")]
    [InlineData("No such user", "550", "4.1.1", 550, null, "No such user")] // it contradicts the code
    [InlineData("No such user", "550", "5.0.0", 550, null, "No such user")] // it says no more than the code
    [InlineData("No such user", "0", "5.0.0", null, "5.0.0", "No such user")]
    [InlineData("No such user", "", "5.1.1", null, "5.1.1", "No such user")]
    [InlineData("550 No such user", "450", "5.1.1", 550, "5.1.1", "No such user")] // the words' own code counts
    [InlineData("550 5.1.1 No such user", "450", "5.2.1", 550, "5.1.1", "No such user")]
    [InlineData("smtp; 550 5.1.1 No such user", "", "", 550, "5.1.1", "No such user")]
    [InlineData("SMTP;550 No such user", "", "", 550, null, "No such user")]
    [InlineData("host mx.example.net said: 550 5.1.1 No such user", "", "", 550, "5.1.1", "host mx.example.net said: 550 5.1.1 No such user")]
    [InlineData("550-5.1.1 No such\\r\\n550 5.1.1 user", "", "", 550, "5.1.1", "No such\nuser")]
    [InlineData("550-No such\\n550 user", "", "5.1.1", 550, "5.1.1", "No such\nuser")]
    [InlineData("550", "", "", 550, null, "")]
    [InlineData("", "550", "5.1.1", 550, "5.1.1", "")]
    [InlineData("", "99", "x", null, null, "")]
    [InlineData("", "abc", "", null, null, "")]
    public void Codes_beside_the_words_fill_what_the_words_lack(string words, string code, string status, int? replyCode, string? enhancedCode, string text)
    {
        var told = SendingEvents.ReadMailgun($$"""{"event":"failed","severity":"permanent","delivery-status":{"message":"{{words}}","code":"{{code}}","enhanced-code":"{{status}}"} }""").Events.Should().ContainSingle().Subject;

        told.Reply.Code.Should().Be(replyCode);
        told.Reply.EnhancedCode?.ToString().Should().Be(enhancedCode);
        told.Reply.Text.Should().Be(text);
        told.Reply.Context!.Action.Should().Be(DeliveryAction.Failed);
    }

    [Theory]
    [InlineData("<anna@example.net>", "anna@example.net")]
    [InlineData("Anna <anna@example.net>", "anna@example.net")]
    [InlineData("anna@example.net", "anna@example.net")]
    [InlineData(">", ">")]
    [InlineData("<>", "")]
    public void The_recipient_is_the_address_alone(string written, string recipient) =>
        SendingEvents.ReadMailgun($$"""{"event":"failed","recipient":"{{written}}"}""").Events.Should().ContainSingle().Which.Recipient.Should().Be(recipient);

    [Theory]
    [InlineData("""{"event":"bounce","type":"bounce","email":"a@example.net","reason":"550 5.1.1 User unknown"}""", "Bounced a@example.net: 550 5.1.1 User unknown")]
    [InlineData("""{"event":"delivered"}""", "Delivered -: ")]
    public void It_shows_kind_recipient_and_reply(string json, string shown) => SendingEvents.ReadSendGrid($"[{json}]").Events.Should().ContainSingle().Which.ToString().Should().Be(shown);
}
