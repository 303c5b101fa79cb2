using SmtpReplyCodes.Logs.Entries;
using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>One attempt as a log tells it, without the log: any text can stand in any place.</summary>
internal sealed record Attempt(MailLogOutcome Outcome, string Reply)
{
    public string? Recipient { get; init; } = "anna@example.org";

    public string? Relay { get; init; } = "mx.example.org";

    public DateTimeOffset? Time { get; init; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    public string WrittenBy { get; init; } = "postfix";

    public long Line { get; init; } = 1;

    public static Attempt Sent() => new(MailLogOutcome.Sent, "250 2.0.0 Ok: queued as 4F2A61");

    public MailLogEntry ToEntry()
    {
        var happened = new LogEvent(new MessageFacts { Relay = Relay }, Outcome, default, SmtpPhase.Unknown, null, null, MailSystem.Find(WrittenBy));
        return new MailLogEntry(Outcome, happened, Recipient, SmtpReply.FromText(Reply), null) { Time = Time, LineNumber = Line };
    }
}
