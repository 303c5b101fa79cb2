using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What kind of code a row of the table is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CodeKind>))]
public enum CodeKind
{
    /// <summary>The three digits with which every line of a reply begins (RFC 5321 section 4.2).</summary>
    ReplyCode,

    /// <summary>An enhanced status code, its class left open: <c>X.1.1</c> (RFC 3463).</summary>
    EnhancedCode,

    /// <summary>A number that no server sent: the error of a mail program (<c>0x800CCC0E</c>) or of a socket (<c>10060</c>).</summary>
    ClientCode,
}
