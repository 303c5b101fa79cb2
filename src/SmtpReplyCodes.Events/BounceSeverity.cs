using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How a service sees a failure.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BounceSeverity>))]
public enum BounceSeverity
{
    /// <summary>The service does not say.</summary>
    Unknown,

    /// <summary>Transient: the address may take mail later, or another message.</summary>
    Soft,

    /// <summary>Permanent: the service advises against this address.</summary>
    Hard,
}
