using System.Text.Json;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>An entry as the file beside a specimen describes it.</summary>
public sealed record ExpectedEntry
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public required long Line { get; init; }

    public DateTimeOffset? Time { get; init; }

    public required string? MailSystem { get; init; }

    public string? QueueId { get; init; }

    public string? Sender { get; init; }

    public string? Recipient { get; init; }

    public string? OriginalRecipient { get; init; }

    public string? Relay { get; init; }

    public string? RelayAddress { get; init; }

    public required SmtpPhase Phase { get; init; }

    public required MailLogOutcome Outcome { get; init; }

    public EnhancedStatusCode? Status { get; init; }

    public string? Category { get; init; }

    public int? Code { get; init; }

    public EnhancedStatusCode? EnhancedCode { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }

    public required SmtpCause Cause { get; init; }

    public static ExpectedEntry Of(MailLogEntry entry) => new()
    {
        Line = entry.LineNumber,
        Time = entry.Time,
        MailSystem = entry.MailSystem?.Id,
        QueueId = entry.QueueId,
        Sender = entry.Sender,
        Recipient = entry.Recipient,
        OriginalRecipient = entry.OriginalRecipient,
        Relay = entry.Relay,
        RelayAddress = entry.RelayAddress,
        Phase = entry.Phase,
        Outcome = entry.Outcome,
        Status = entry.Status,
        Category = entry.Category,
        Code = entry.Reply.Code,
        EnhancedCode = entry.Reply.EnhancedCode,
        Lines = entry.Reply.Lines,
        Cause = entry.Reply.Cause,
    };
}
