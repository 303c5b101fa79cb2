using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a mail system is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailSystemKind>))]
public enum MailSystemKind
{
    /// <summary>Takes and delivers mail: Postfix, Exchange Server.</summary>
    Server,

    /// <summary>Stands in front of servers and looks through their mail: Barracuda, Amavis.</summary>
    Filter,

    /// <summary>Is run by its owner for others: Gmail, Amazon SES.</summary>
    Service,

    /// <summary>What people write and send mail with: Outlook Express, Thunderbird.</summary>
    Client,

    /// <summary>What programs send or take mail with: PHPMailer, aiosmtpd.</summary>
    Library,

    /// <summary>Sends mail on to the members of a list, or answers by itself: Mailman, vacation.</summary>
    List,
}
