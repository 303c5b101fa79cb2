using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Whether a mail system is still made.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailSystemEra>))]
public enum MailSystemEra
{
    /// <summary>It is still sold, run or maintained.</summary>
    Current,

    /// <summary>It is made no more, but may still be in use.</summary>
    Legacy,
}
