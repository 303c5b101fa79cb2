using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What the client was doing when the server replied (RFC 5321 section 3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpPhase>))]
public enum SmtpPhase
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Connecting, up to the greeting.</summary>
    Connect,

    /// <summary>HELO or EHLO.</summary>
    Helo,

    /// <summary>STARTTLS and the handshake.</summary>
    StartTls,

    /// <summary>AUTH.</summary>
    Auth,

    /// <summary>MAIL FROM.</summary>
    MailFrom,

    /// <summary>RCPT TO.</summary>
    RcptTo,

    /// <summary>DATA or BDAT, before the message.</summary>
    Data,

    /// <summary>The end of the message.</summary>
    EndOfData,

    /// <summary>QUIT, RSET, NOOP, VRFY and other commands.</summary>
    Other,
}
