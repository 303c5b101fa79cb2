using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a message reports.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DeliveryReportKind>))]
public enum DeliveryReportKind
{
    /// <summary>Nothing: ordinary mail, mail that quotes or forwards a report among it.</summary>
    None,

    /// <summary>Delivery failed for good for every recipient that is named.</summary>
    Failure,

    /// <summary>Delivery is late, and is still being tried.</summary>
    Delay,

    /// <summary>Mail was delivered, relayed to a system that reports nothing, or expanded to several recipients.</summary>
    Success,

    /// <summary>Recipients with different outcomes.</summary>
    Mixed,

    /// <summary>An answer that nobody wrote: out of office, vacation, a ticket system (RFC 3834).</summary>
    AutoReply,

    /// <summary>A feedback report: somebody complained about a message, or a filter did (RFC 5965).</summary>
    Feedback,

    /// <summary>The message is held until its sender confirms that it is no machine.</summary>
    ChallengeResponse,

    /// <summary>A message disposition notification: read, deleted, or refused to be read (RFC 8098).</summary>
    ReadReceipt,
}
