using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What to do with an address, from the mildest to the strictest.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SuppressionAction>))]
public enum SuppressionAction
{
    /// <summary>Go on sending to it.</summary>
    Keep,

    /// <summary>Keep it, and send nothing to it before a time.</summary>
    RetryAfter,

    /// <summary>Send nothing to it before a time that lies far off, then give it another chance.</summary>
    SuppressUntil,

    /// <summary>Send nothing to it any more.</summary>
    SuppressForever,
}
