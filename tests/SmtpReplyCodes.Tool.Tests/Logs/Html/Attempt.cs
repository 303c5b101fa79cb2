using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>One attempt as a log tells it, without the log: any text can stand in any place.</summary>
internal sealed record Attempt(MailLogOutcome Outcome, string Reply)
{
    public string? Recipient { get; init; } = "anna@example.org";

    public string? Relay { get; init; } = "mx.example.org";

    public DateTimeOffset? Time { get; init; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    public string System { get; init; } = "postfix";

    public long Line { get; init; } = 1;

    public static Attempt Sent() => new(MailLogOutcome.Sent, "250 2.0.0 Ok: queued as 4F2A61");

    public MailLogEntry ToEntry()
    {
        var entry = New(Outcome, SmtpReply.FromText(Reply));
        SetRecipient(entry) = Recipient;
        SetRelay(entry) = Relay;
        SetTime(entry) = Time;
        SetSystem(entry) = MailSystem.Find(System);
        SetLine(entry) = Line;
        return entry;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MailLogEntry New(MailLogOutcome outcome, SmtpReply reply);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Recipient>k__BackingField")]
    private static extern ref string? SetRecipient(MailLogEntry entry);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Relay>k__BackingField")]
    private static extern ref string? SetRelay(MailLogEntry entry);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Time>k__BackingField")]
    private static extern ref DateTimeOffset? SetTime(MailLogEntry entry);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MailSystem>k__BackingField")]
    private static extern ref MailSystem? SetSystem(MailLogEntry entry);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LineNumber>k__BackingField")]
    private static extern ref long SetLine(MailLogEntry entry);
}
