using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a report says about one recipient (RFC 3464 section 2.3).</summary>
/// <remarks>Immutable and thread-safe. Only what the report itself says is here: the sender, a postmaster or an address of the returned message is never a recipient.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed class RecipientReport
{
    internal RecipientReport(SmtpReply reply) => Reply = reply;

    /// <summary>The address whose delivery is reported, without angle brackets and type; null when the report names none.</summary>
    public string? FinalRecipient { get; internal init; }

    /// <summary>The address that the sender wrote, where it differs by an alias or a forwarding and the report tells it; else null.</summary>
    public string? OriginalRecipient { get; internal init; }

    /// <summary>
    /// What became of the message for this recipient. <see cref="DeliveryAction.Unknown"/> in read receipts, which tell of no delivery.
    /// </summary>
    public DeliveryAction Action { get; internal init; }

    /// <summary>The <c>Status</c> field as it stands, however useless: many servers write 5.0.0 whatever happened; null where there is none. <see cref="Reply"/> has the better one.</summary>
    public EnhancedStatusCode? Status { get; internal init; }

    /// <summary>The server that the reporting one spoke to; null where none is named.</summary>
    public MtaName? RemoteMta { get; internal init; }

    /// <summary>
    /// The <c>Diagnostic-Code</c> field with its type, word for word, folded lines joined by <c>\n</c>; null where there is none.
    /// </summary>
    public string? DiagnosticCode { get; internal init; }

    /// <summary>What was said about this recipient, from the best source the report has, with its diagnosis. Never null; empty and of unknown cause where the report says nothing.</summary>
    public SmtpReply Reply { get; }

    /// <summary>Where <see cref="Reply"/> was found.</summary>
    public ReplySource ReplySource { get; internal init; }

    /// <summary>When delivery was last tried (<c>Last-Attempt-Date</c>); null where the report does not say it.</summary>
    public DateTimeOffset? LastAttempt { get; internal init; }

    /// <summary>Until when delivery will be tried (<c>Will-Retry-Until</c>); null where the report does not say it.</summary>
    public DateTimeOffset? WillRetryUntil { get; internal init; }

    /// <summary>The id of the message in the log of the last server (<c>Final-Log-ID</c>); null where the report does not say it.</summary>
    public string? FinalLogId { get; internal init; }

    /// <summary>Action, recipient and reply, for people.</summary>
    public override string ToString() => $"{Action} {FinalRecipient ?? "-"}: {Reply}";
}
