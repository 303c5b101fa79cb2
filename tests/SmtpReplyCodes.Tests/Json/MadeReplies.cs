namespace SmtpReplyCodes.Tests.Json;

/// <summary>Replies made in every way there is, by what is special about them.</summary>
internal static class MadeReplies
{
    private static readonly ReplyContext InSession = new() { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org", Action = DeliveryAction.Delayed };

    public static readonly IReadOnlyDictionary<string, SmtpReply> ByName = new Dictionary<string, SmtpReply>
    {
        ["parsed"] = SmtpReply.Parse("550 5.1.1 No such user"),
        ["parsed, success"] = SmtpReply.Parse("250 2.1.5 Ok"),
        ["parsed, without enhanced code"] = SmtpReply.Parse("421 Try again later"),
        ["parsed, code alone"] = SmtpReply.Parse("550"),
        ["parsed, codes alone"] = SmtpReply.Parse("550 5.1.1"),
        ["parsed, several lines"] = SmtpReply.Parse("550-5.1.1 No such user.\r\n550-5.1.1 \r\n550 5.1.1 See https://example.org/?p=1\r\n"),
        ["parsed, enhanced code on the last line"] = SmtpReply.Parse("550-No such user\r\n550 5.1.1 here"),
        ["parsed, another enhanced code on the last line"] = SmtpReply.Parse("550-5.1.1 No such user\r\n550 5.7.1 here"),
        ["parsed, two enhanced codes"] = SmtpReply.Parse("550 5.1.1 5.7.1 No such user"),
        ["parsed, the same enhanced code twice"] = SmtpReply.Parse("550 5.1.1 5.1.1 No such user"),
        ["parsed, enhanced code in brackets"] = SmtpReply.Parse("554 Blocked (#5.7.1)"),
        ["parsed, conflicting codes"] = SmtpReply.Parse("550 4.2.2 Mailbox full"),
        ["parsed, text that begins with a code"] = SmtpReply.Parse("550 450 is what another server said"),
        ["parsed, first line empty"] = SmtpReply.Parse("550-\r\n550 5.1.1 No such user"),
        ["parsed, last line empty"] = SmtpReply.Parse("550-5.1.1 No such user\r\n550\r\n"),
        ["parsed, all lines empty"] = SmtpReply.Parse("550-\r\n550-\r\n550\r\n"),
        ["parsed, pseudo-reply"] = SmtpReply.Parse("SMTP Error 101, cannot open SMTP stream"),
        ["parsed, other languages"] = SmtpReply.Parse("550 5.1.1 用户不存在 \ud83d\udce7 gelöscht"),
        ["parsed, what JSON escapes"] = SmtpReply.Parse("550 5.1.1 \"<a+b@example.org>\" \\ / & ' \t \u0001 \u007f \u2028"),
        ["found in a log line"] = Find("to=<a@example.org>, dsn=4.2.2, status=deferred (host mx said: 452-4.2.2 The mailbox is 452 4.2.2 over quota (in reply to RCPT TO command))"),
        ["found, enhanced code before the reply code"] = Find("dsn=5.1.1, status=bounced (host mx said: 550 no such user)"),
        ["found, enhanced code alone"] = Find("Status: 5.7.509"),
        ["from text"] = SmtpReply.FromText("Remote host said: 550 no such user here"),
        ["from text, a reply"] = SmtpReply.FromText("550 5.1.1 No such user"),
        ["from text, without codes"] = SmtpReply.FromText("Connection timed out"),
        ["from text, empty"] = SmtpReply.FromText(""),
        ["from text, line ends at the end"] = SmtpReply.FromText(" 550 5.1.1 No\r\nsuch user\r\n\r\n"),
        ["from text, with context"] = SmtpReply.FromText("No such user", InSession),
        ["created"] = SmtpReply.Create(550, "5.1.1 No such user\n5.1.1 here"),
        ["created, without code"] = SmtpReply.Create(0, "4.4.1 Connection timed out"),
        ["created, without anything"] = SmtpReply.Create(-1, null),
        ["created, text that repeats the code"] = SmtpReply.Create(550, "550 5.1.1 No such user"),
        ["created, last line empty"] = SmtpReply.Create(450, "Greylisted\r\n\r\n"),
        ["created, with context"] = SmtpReply.Create(450, "4.2.0 Greylisted", InSession),
        ["created, with an empty context"] = SmtpReply.Create(450, "4.2.0 Greylisted", new ReplyContext()),
        ["created, with a mailbox"] = SmtpReply.Create(550, "5.7.1 Not here", new ReplyContext { Phase = SmtpPhase.MailFrom, Mailbox = "sender@example.net" }),
        ["from text, with a fault of the client"] = SmtpReply.FromText("The connection was closed", new ReplyContext { Phase = SmtpPhase.Data, Fault = ClientFault.ConnectionLost }),
        ["from text, with a fault alone"] = SmtpReply.FromText("", new ReplyContext { Fault = ClientFault.TimedOut }),
        ["from text, with a fault and the server's last words"] = SmtpReply.FromText("421 4.7.0 Too many errors", new ReplyContext { Fault = ClientFault.ConnectionLost, Mailbox = "\"a b\"@example.org" }),
        ["created, of a sending service"] = SmtpReply.Create(605, "Not delivering to previously bounced address"),
    };

    public static TheoryData<string> Names => new(ByName.Keys);

    private static SmtpReply Find(string text) => SmtpReply.TryFind(text, out var reply) ? reply : throw new ArgumentException("There is no reply.", nameof(text));
}
