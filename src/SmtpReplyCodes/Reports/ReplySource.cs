using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Where in a report the reply of a recipient was found, from the best source to the poorest.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReplySource>))]
public enum ReplySource
{
    /// <summary>Nowhere: the report says nothing about the recipient but the name.</summary>
    None,

    /// <summary>The <c>Diagnostic-Code</c> field (RFC 3464 section 2.3.6).</summary>
    DiagnosticCode,

    /// <summary>The dialogue of the servers, as sendmail and others quote it (<c>&lt;&lt;&lt; 550 …</c>).</summary>
    Transcript,

    /// <summary>What the part for people says about this recipient.</summary>
    HumanText,

    /// <summary>The <c>Status</c> field (RFC 3464 section 2.3.4).</summary>
    Status,

    /// <summary>The <c>Action</c> field (RFC 3464 section 2.3.3), which tells an outcome and no reason.</summary>
    Action,
}
