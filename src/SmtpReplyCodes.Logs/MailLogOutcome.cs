using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a log says became of a message for one recipient.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailLogOutcome>))]
public enum MailLogOutcome
{
    /// <summary>It was delivered, or handed on to the next host.</summary>
    Sent,

    /// <summary>It could not be delivered this time; the server tries again.</summary>
    Deferred,

    /// <summary>It could not be delivered and is given up.</summary>
    Bounced,

    /// <summary>The server that wrote the log refused it at its own door.</summary>
    Rejected,
}
