using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a delivery report says was done for a recipient (RFC 3464 section 2.3.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DeliveryAction>))]
public enum DeliveryAction
{
    /// <summary>Not known, or no report.</summary>
    Unknown,

    /// <summary>Given up.</summary>
    Failed,

    /// <summary>Not delivered yet; the reporting system goes on trying.</summary>
    Delayed,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>Handed to a system that sends no reports.</summary>
    Relayed,

    /// <summary>Delivered and sent on to several recipients.</summary>
    Expanded,
}
