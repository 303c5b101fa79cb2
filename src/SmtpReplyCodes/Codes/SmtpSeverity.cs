using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How grave a reply is: the meaning of its first digit (RFC 5321 section 4.2.1, RFC 3463 section 2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpSeverity>))]
public enum SmtpSeverity
{
    /// <summary>No code, or a code of the first hundred, which SMTP does not use (the pseudo-codes 101 and 111 of clients).</summary>
    Unknown,

    /// <summary>2xx, 2.x.x: done.</summary>
    Success,

    /// <summary>3xx: go on, the server waits for more (354, 334).</summary>
    Intermediate,

    /// <summary>4xx, 4.x.x: not now, the same message may be accepted later.</summary>
    Transient,

    /// <summary>5xx, 5.x.x and the 6xx of sending services: not without a change.</summary>
    Permanent,
}
