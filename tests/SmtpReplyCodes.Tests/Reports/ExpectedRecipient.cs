using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a specimen's file says of one recipient.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedRecipient
{
    public required string? FinalRecipient { get; init; }

    public required string? OriginalRecipient { get; init; }

    /// <summary>Null where the report tells of no delivery.</summary>
    public required DeliveryAction? Action { get; init; }

    public required EnhancedStatusCode? Status { get; init; }

    public required string? RemoteMta { get; init; }

    public required int? Code { get; init; }

    public required EnhancedStatusCode? EnhancedCode { get; init; }

    public required SmtpCause Cause { get; init; }

    public required bool IsHardBounce { get; init; }

    public required ReplySource ReplySource { get; init; }

    public static ExpectedRecipient Of(RecipientReport recipient) => new()
    {
        FinalRecipient = recipient.FinalRecipient,
        OriginalRecipient = recipient.OriginalRecipient,
        Action = recipient.Action == DeliveryAction.Unknown ? null : recipient.Action,
        Status = recipient.Status,
        RemoteMta = recipient.RemoteMta?.Name,
        Code = recipient.Reply.Code,
        EnhancedCode = recipient.Reply.EnhancedCode,
        Cause = recipient.Reply.Cause,
        IsHardBounce = recipient.Reply.IsHardBounce,
        ReplySource = recipient.ReplySource,
    };
}
