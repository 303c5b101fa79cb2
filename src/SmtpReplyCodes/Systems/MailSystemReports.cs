using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How a mail system reports that it could not deliver.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailSystemReports>))]
public enum MailSystemReports
{
    /// <summary>That is not known.</summary>
    Unknown,

    /// <summary>By the fields of RFC 3464.</summary>
    Standard,

    /// <summary>In a text of its own.</summary>
    OwnWords,

    /// <summary>Either way, by its version or its settings.</summary>
    Both,

    /// <summary>It writes none: it hands mail on to others, or tells its user at once.</summary>
    None,
}
